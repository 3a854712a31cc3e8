/** Command of the menu: what is wrong with the workbook, in a dialog, and where it can be repaired. */
import { CHECK, findingLine } from '../../text/check-workbook';
import { MENU } from '../../text/labels';
import { checkWorkbook } from './check-workbook';

/** Sheets cuts long alerts. */
const MOST_LINES = 12;

export function checkFromMenu(): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(MENU.check, report(), ui.ButtonSet.OK);
}

function report(): string {
  const checked = checkWorkbook({});
  if (!checked.ok) return checked.message;
  const { findings } = checked;
  if (findings.length === 0) return CHECK.nothing;
  const shown = findings.slice(0, MOST_LINES).map(findingLine);
  return [CHECK.found(findings.length), ...shown, '', CHECK.howToRepair].join('\n');
}
