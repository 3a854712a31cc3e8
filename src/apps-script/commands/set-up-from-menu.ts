/** Command of the menu: set the workbook up from what stands on Đơn vị, and say in a dialog what to do next. */
import { MENU } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { localeDoubt, makeVietnamese } from '../setup/locale';
import { setupRound } from './setup-round';

/** Sheets cuts long alerts; more faults than this are counted instead of listed. */
const MOST_LINES = 15;

export function setUpFromMenu(): void {
  askForLocale();
  const outcome = setupRound({});
  const lines = outcome.ok ? outcome.warnings : (outcome.problems ?? []);
  const rest = lines.length - MOST_LINES;
  const shown = rest > 0 ? [...lines.slice(0, MOST_LINES), `… (+${rest})`] : lines;
  const ui = SpreadsheetApp.getUi();
  ui.alert(MENU.setup, [outcome.message, ...shown].join('\n'), ui.ButtonSet.OK);
}

/** Before anything is written that depends on it. Whoever says no is not asked to explain, and told by every check. */
function askForLocale(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const doubt = localeDoubt(spreadsheet);
  if (doubt === undefined) return;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(MENU.setup, SETUP.makeVietnamese(doubt), ui.ButtonSet.YES_NO);
  if (answer === ui.Button.YES) makeVietnamese(spreadsheet);
}
