/** Command of the sidebar, asked every few seconds: nothing is read while the active cell stays the same. */
import {
  followSelection as declaration,
  type FollowSelectionOutcome,
  type FollowSelectionRequest,
} from '../../contract/calls/follow-selection';
import { command, type Workbook } from '../door';
import { readSelection, selectionKey } from '../workbook/selection';

export const followSelection = command(declaration, follow);

function follow(request: FollowSelectionRequest, workbook: Workbook): FollowSelectionOutcome {
  if (selectionKey() === request.known) return { changed: false };
  return { changed: true, selection: readSelection(workbook.tabs) };
}
