/** Command of the menu: opens the sidebar, a page that then makes its own calls (contract/server-calls.ts). */
import { MENU } from '../../text/labels';

export function showSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(MENU.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
}
