/** Command of the menu: opens the dialog of the self-check, which then makes its own calls. */
import { MENU } from '../../text/labels';

const WIDTH = 640;
const HEIGHT = 440;

export function showSelfCheck(): void {
  const page = HtmlService.createHtmlOutputFromFile('self-check');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(WIDTH).setHeight(HEIGHT), MENU.selfCheck);
}
