// https://developers.google.com/apps-script/reference/spreadsheet/range
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost } from '../script-host';

describe('Range', () => {
  it('tells its position 1-based and its last row and column inclusively', async () => {
    const host = await scriptHost();
    const position = await inScript(host, (gas) => {
      const r = gas.SpreadsheetApp.getActiveSheet().getRange(2, 3, 4, 5);
      return [
        [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn()],
        [r.getNumRows(), r.getNumColumns(), r.getHeight(), r.getWidth()],
        r.getA1Notation(),
        r.getCell(2, 2).getA1Notation(),
        r.offset(1, -1).getA1Notation(),
        r.offset(0, 0, 1, 2).getA1Notation(),
        r.getSheet().getName() === gas.SpreadsheetApp.getActiveSheet().getName(),
      ];
    });
    expect(position).toEqual([[2, 3, 5, 7], [4, 5, 4, 5], 'C2:G5', 'D3', 'B3:F6', 'C2:D2', true]);
  });

  it('costs nothing to navigate', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').offset(1, 1).getCell(1, 1).getSheet().getRange(1, 1).getA1Notation();
    });
    expect(host.counters.serviceCalls).toBe(0);
  });

  it('getCell refuses what lies outside', async () => {
    const host = await scriptHost();
    const get = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1:B2').getCell(3, 1);
    });
    await expect(get).rejects.toThrow('Cell reference out of range');
  });

  it('merge joins the cells', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('B2:D3').setValue('x').merge();
    });
    expect(host.snapshot().sheets['0']?.mergeData).toMatchObject([
      { startRow: 1, startColumn: 1, endRow: 2, endColumn: 3 },
    ]);
  });

  it('activate makes it the active range', async () => {
    const host = await scriptHost();
    const active = await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('C4:D5').activate();
      const spreadsheet = gas.SpreadsheetApp.getActive();
      return [
        spreadsheet.getActiveRange().getA1Notation(),
        spreadsheet.getCurrentCell().getA1Notation(),
      ];
    });
    expect(active).toEqual(['C4:D5', 'C4']);
  });

  it('shiftColumnGroupDepth deepens and lifts column groups, which travel in the snapshot', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('C:D').shiftColumnGroupDepth(1).shiftColumnGroupDepth(1);
      sheet.getRange('D:D').shiftColumnGroupDepth(-1);
      sheet.getRange('2:2').shiftRowGroupDepth(1);
    });
    const sheet = host.snapshot().sheets['0'];
    expect([sheet?.columnData?.[2]?.custom, sheet?.columnData?.[3]?.custom]).toEqual([
      { outline: 2 },
      { outline: 1 },
    ]);
    expect(sheet?.rowData?.[1]?.custom).toEqual({ outline: 1 });
  });

  it('breakApart "breaks any multi-column cells in the range into individual cells again"', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('B2:D3').merge().breakApart();
    });
    expect(host.snapshot().sheets['0']?.mergeData).toEqual([]);
  });

  it('clear "clears the range of contents and formats", clearNote its note', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n').clear();
      const kept = range.getNote();
      return [range.getValue(), range.getBackground(), kept, range.clearNote().getNote()];
    });
    expect(after).toEqual(['', '#ffffff', 'n', '']);
  });

  it('getGridId is "the grid ID of the range\'s parent sheet"', async () => {
    const host = await scriptHost();
    const same = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      return sheet.getRange('A1').getGridId() === sheet.getSheetId();
    });
    expect(same).toBe(true);
  });

  it('getDisplayValue is "the displayed value of the top-left cell" in the spreadsheet\'s locale', async () => {
    const host = await scriptHost();
    const shown = await inScript(host, (gas) =>
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('A1:A2')
        .setValue(0.125)
        .setNumberFormat('0.00%')
        .getDisplayValue(),
    );
    expect(shown).toBe('12,50%');
  });
});
