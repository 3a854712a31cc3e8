/** Command of the menu: opens the sidebar where the year is followed, and a period is opened. */
import { MENU } from '../../text/labels';

export function showMonitoring(): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(MENU.sidebarTitle);
  page.setContent(page.getContent().replace('id="app"', '$& data-panel="monitoring"'));
  SpreadsheetApp.getUi().showSidebar(page);
}
