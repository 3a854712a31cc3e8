/**
 * Command of the menu and the sidebar: opens the dialog of documents. The choice travels as JSON in the page, in which `<`
 * is spelled so that no cell text can end the element. Source: developers.google.com/apps-script/reference/html/html-output
 */
import { showReports as declaration } from '../../contract/calls/show-reports';
import { command } from '../door';
import { CHOICE_ELEMENT } from '../../contract/report-choice';
import { MENU } from '../../text/labels';

const WIDTH = 1100;
const HEIGHT = 680;

export const showReports = command(declaration)((choice) => {
  const json = JSON.stringify(choice ?? null).replace(/</g, '\\u003c');
  const page = HtmlService.createHtmlOutputFromFile('reports')
    .append(`<script type="application/json" id="${CHOICE_ELEMENT}">${json}</script>`)
    .setWidth(WIDTH)
    .setHeight(HEIGHT);
  SpreadsheetApp.getUi().showModalDialog(page, MENU.reports);
  return { ok: true };
});
