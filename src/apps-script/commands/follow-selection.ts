/** Command of the sidebar, asked every few seconds: nothing is read while the active cell stays the same. */
import { followSelection as declaration } from '../../contract/calls/follow-selection';
import { command } from '../door';
import { readSelection, selectionKey } from '../workbook/selection';

export const followSelection = command(declaration)((request, workbook) => {
  if (selectionKey() === request.known) return { changed: false };
  return { changed: true, selection: readSelection(workbook.tabs) };
});
