/**
 * Trigger: builds the menu. May run in AuthMode.NONE, so it touches nothing but the Ui
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
import { MENU } from '../../text/labels';

export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU.title)
    .addItem(MENU.openSidebar, 'showSidebar')
    .addItem(MENU.reports, 'showReports')
    .addItem(MENU.openPeriod, 'showMonitoring')
    .addItem(MENU.setup, 'setUpFromMenu')
    .addItem(MENU.check, 'checkFromMenu')
    .addItem(MENU.recalculate, 'recalculateFromMenu')
    .addItem(MENU.selfCheck, 'showSelfCheck')
    .addToUi();
}
