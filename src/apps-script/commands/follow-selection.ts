/** Command of the sidebar, asked every few seconds: nothing is read while the active cell stays the same. */
import type { FollowSelectionOutcome, FollowSelectionRequest } from '../../contract/selection';
import { findAnchoredTabs } from '../workbook/anchors';
import { readSelection, selectionKey } from '../workbook/selection';

export function followSelection({ known }: FollowSelectionRequest): FollowSelectionOutcome {
  if (selectionKey() === known) return { changed: false };
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  return { changed: true, selection: readSelection(tabs) };
}
