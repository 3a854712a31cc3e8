/** Command of the sidebar, asked every few seconds: nothing is read while the active cell stays the same. */
import type { FollowSelectionOutcome, FollowSelectionRequest } from '../../contract/selection';
import { requireRequest } from '../request/require-request';
import { findAnchoredTabs } from '../workbook/anchors';
import { readSelection, selectionKey } from '../workbook/selection';

export function followSelection(request: FollowSelectionRequest): FollowSelectionOutcome {
  requireRequest('followSelection', request);
  if (selectionKey() === request.known) return { changed: false };
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  return { changed: true, selection: readSelection(tabs) };
}
