/** Command of the menu: has all formulas computed again, and says so or why not. */
import { MENU } from '../../text/labels';
import { recalculate } from './recalculate';

export function recalculateFromMenu(): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(recalculate({}).message, MENU.recalculate);
}
