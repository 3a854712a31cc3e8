// https://developers.google.com/apps-script/reference/spreadsheet/named-range
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

describe('NamedRange', () => {
  it('is usable in formulas and follows inserted rows and renamed sheets', async () => {
    const host = await scriptHost();
    const names = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      spreadsheet.setNamedRange('DIEM', sheet.getRange('A1:A2'));
      sheet.getRange('C1').setFormula('=SUM(DIEM)');
      sheet.insertRowBefore(1).setName('Khác');
      const range = spreadsheet.getRangeByName('diem');
      return [range?.getA1Notation(), range?.getSheet().getName()];
    });
    expect(names).toEqual(['A2:A3', 'Khác']);
    expect(host.values('Khác', 'C2')).toEqual([[3]]);
  });

  it('can be moved, renamed and removed', async () => {
    const host = await scriptHost();
    const names = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.getActiveSheet();
      spreadsheet.setNamedRange('A_NAME', sheet.getRange('A1'));
      spreadsheet.setNamedRange('A_NAME', sheet.getRange('B2:B3'));
      spreadsheet.setNamedRange('OTHER', sheet.getRange('A1'));
      const [first] = spreadsheet.getNamedRanges();
      first?.setName('NEW_NAME').setRange(sheet.getRange('C1'));
      spreadsheet.removeNamedRange('OTHER');
      return spreadsheet
        .getNamedRanges()
        .map((named) => [named.getName(), named.getRange().getA1Notation()]);
    });
    expect(names).toEqual([['NEW_NAME', 'C1']]);
    expect(TAB).toBe(host.sheetNames[0]);
  });

  it('getRangeByName: "the range of cells in a named range, or null if no named range exists"', async () => {
    const host = await scriptHost();
    const range = inScript(host, (gas) => gas.SpreadsheetApp.getActive().getRangeByName('?'));
    await expect(range).resolves.toBeNull();
  });

  it('remove "deletes this named range"', async () => {
    const host = await scriptHost();
    const left = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      spreadsheet.setNamedRange('A_NAME', spreadsheet.getActiveSheet().getRange('A1'));
      for (const named of spreadsheet.getNamedRanges()) named.remove();
      return spreadsheet.getNamedRanges().length;
    });
    expect(left).toBe(0);
  });
});
