// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Spreadsheet', () => {
  it('insertSheet puts the new sheet at the index, or after the active one, and activates it', async () => {
    const host = await scriptHost();
    const names = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      spreadsheet.insertSheet('B');
      spreadsheet.insertSheet('C');
      spreadsheet.insertSheet('A', 0);
      spreadsheet.insertSheet('A2');
      return [
        spreadsheet.getSheets().map((sheet) => sheet.getName()),
        spreadsheet.getActiveSheet().getName(),
        spreadsheet.getNumSheets(),
        [spreadsheet.getActiveSheet().getMaxRows(), spreadsheet.getActiveSheet().getMaxColumns()],
      ];
    });
    expect(names).toEqual([['A', 'A2', 'Trang tính1', 'B', 'C'], 'A2', 5, [1000, 26]]);
    expect(host.sheetNames).toEqual(['A', 'A2', 'Trang tính1', 'B', 'C']);
  });

  it('insertSheet refuses a name that is taken; getSheetByName is null for an unknown one', async () => {
    const host = await scriptHost();
    const insert = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActive().insertSheet('Trang tính1');
    });
    await expect(insert).rejects.toThrow('already exists');
    const missing = inScript(host, (gas) => gas.SpreadsheetApp.getActive().getSheetByName('?'));
    await expect(missing).resolves.toBeNull();
  });

  it('deleteSheet refuses the last sheet; a deleted sheet can no longer be used', async () => {
    const host = await scriptHost();
    const last = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActive().deleteSheet(gas.SpreadsheetApp.getActiveSheet());
    });
    await expect(last).rejects.toThrow("You can't remove all the sheets");
    const gone = inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('B');
      spreadsheet.deleteSheet(sheet);
      return sheet.getName();
    });
    await expect(gone).rejects.toThrow('Sheet not found');
  });

  it('tells its locale, zone and name', async () => {
    const host = await scriptHost();
    const told = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      spreadsheet.rename('Vòng 2025');
      return [
        spreadsheet.getName(),
        spreadsheet.getSpreadsheetLocale(),
        spreadsheet.getSpreadsheetTimeZone(),
        spreadsheet.getId(),
      ];
    });
    expect(told).toEqual(['Vòng 2025', 'vi_VN', 'Asia/Ho_Chi_Minh', 'spreadsheet']);
    expect(host.snapshot()).toMatchObject({ id: 'spreadsheet', name: 'Vòng 2025' });
  });

  it('has the id of its file where it is opened as one of Google’s', async () => {
    const host = await scriptHost('', { bookId: '1Tep' });
    expect(await inScript(host, (gas) => gas.SpreadsheetApp.getActive().getId())).toBe('1Tep');
    expect(host.snapshot()).toMatchObject({ id: 'spreadsheet' });
  });

  it('getRange finds names, other sheets and the active sheet', async () => {
    const host = await scriptHost();
    const found = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('1 Chỉ đạo');
      spreadsheet.setNamedRange('MUC', sheet.getRange('B2:C3'));
      return ['MUC', "'1 Chỉ đạo'!A1", 'D4'].map((text) => {
        const range = spreadsheet.getRange(text);
        return `${range.getSheet().getName()} ${range.getA1Notation()}`;
      });
    });
    expect(found).toEqual(['1 Chỉ đạo B2:C3', '1 Chỉ đạo A1', '1 Chỉ đạo D4']);
  });

  it('toast is seen by the person', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActive().toast('Đã xong', 'CCHC', 3);
    });
    expect(host.ui.toasts).toEqual([{ message: 'Đã xong', title: 'CCHC', seconds: 3 }]);
  });

  it('setActiveSheet "sets the given sheet to be the active sheet"; getActiveCell is its first cell then', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const first = spreadsheet.getActiveSheet();
      spreadsheet.insertSheet('B');
      const name = spreadsheet.setActiveSheet(first).getName();
      return [
        name,
        spreadsheet.getActiveSheet().getName(),
        spreadsheet.getActiveCell().getA1Notation(),
      ];
    });
    expect(seen).toEqual(['Trang tính1', 'Trang tính1', 'A1']);
  });

  it('setSpreadsheetLocale changes the locale; getUrl contains the id; metadata of the whole document is listed', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      spreadsheet.setSpreadsheetLocale('en_US');
      spreadsheet.addDeveloperMetadata('role', 'round');
      return [
        spreadsheet.getSpreadsheetLocale(),
        spreadsheet.getUrl().includes(spreadsheet.getId()),
        spreadsheet.getDeveloperMetadata().map((one) => one.getKey()),
      ];
    });
    expect(seen).toEqual(['en_US', true, ['role']]);
  });

  it('duplicateActiveSheet puts a copy behind the active sheet "and makes it the active sheet"', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      spreadsheet.insertSheet('B');
      spreadsheet.getSheets()[0]?.activate().getRange('A1').setValue(5);
      const copy = spreadsheet.duplicateActiveSheet();
      return [
        copy.getIndex(),
        spreadsheet.getActiveSheet().getName(),
        copy.getRange('A1').getValue(),
      ];
    });
    expect(seen).toEqual([2, 'Copy of Trang tính1', 5]);
  });
});
