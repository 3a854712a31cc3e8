// https://developers.google.com/apps-script/reference/base/ui
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Ui', () => {
  it('alert returns "the button the user clicked"; an alert with only OK needs no answer', async () => {
    const host = await scriptHost();
    host.ui.answerNextAlert('NO');
    const buttons = await inScript(host, (gas) => {
      const ui = gas.SpreadsheetApp.getUi();
      return [ui.alert('Một').name(), ui.alert('Tên', 'Hai?', 'YES_NO').name()];
    });
    expect(buttons).toEqual(['OK', 'NO']);
    expect(host.ui.alerts).toEqual([
      { title: '', prompt: 'Một', buttons: 'OK' },
      { title: 'Tên', prompt: 'Hai?', buttons: 'YES_NO' },
    ]);
  });

  it('prompt returns the button and the text', async () => {
    const host = await scriptHost();
    host.ui.answerNextPrompt('OK', '2025');
    const answer = await inScript(host, (gas) => {
      const response = gas.SpreadsheetApp.getUi().prompt('Năm?', 'OK_CANCEL');
      return [response.getSelectedButton().name(), response.getResponseText()];
    });
    expect(answer).toEqual(['OK', '2025']);
  });

  it('showSidebar and showModalDialog show a page of the add-on', async () => {
    const host = await scriptHost('', { html: { sidebar: '<p>Chào</p>' } });
    await inScript(host, (gas) => {
      const page = gas.HtmlService.createHtmlOutputFromFile('sidebar').setTitle('CCHC');
      gas.SpreadsheetApp.getUi().showSidebar(page);
      const dialog = gas.HtmlService.createHtmlOutput('<b>1</b>').setWidth(300).setHeight(200);
      gas.SpreadsheetApp.getUi().showModalDialog(dialog, 'Hộp');
    });
    expect(host.ui.sidebar).toEqual({ kind: 'sidebar', title: 'CCHC', html: '<p>Chào</p>' });
    expect(host.ui.dialogs).toEqual([
      { kind: 'modalDialog', title: 'Hộp', html: '<b>1</b>', width: 300, height: 200 },
    ]);
  });

  it('showModelessDialog "opens a modeless dialog box"', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const page = gas.HtmlService.createHtmlOutput('x');
      gas.SpreadsheetApp.getUi().showModelessDialog(page, 'Hộp');
    });
    expect(host.ui.dialogs).toEqual([{ kind: 'modelessDialog', title: 'Hộp', html: 'x' }]);
  });
});
