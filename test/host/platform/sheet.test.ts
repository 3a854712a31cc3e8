// https://developers.google.com/apps-script/reference/spreadsheet/sheet
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

describe('Sheet', () => {
  it('getRange takes A1 notation or 1-based numbers and refuses what lies outside', async () => {
    const host = await scriptHost();
    const ranges = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      return [
        sheet.getRange('B:B'),
        sheet.getRange('3:3'),
        sheet.getRange(1, 2),
        sheet.getRange(1, 2, 3),
        sheet.getRange(1, 2, 3, 4),
      ].map((range) => range.getA1Notation());
    });
    expect(ranges).toEqual(['B1:B1000', 'A3:Z3', 'B1', 'B1:B3', 'B1:E3']);
    const outside = (...args: number[]) =>
      inScript(
        host,
        (gas, [a = 1, b = 1, c = 1, d = 1]: number[]) => {
          gas.SpreadsheetApp.getActiveSheet().getRange(a, b, c, d);
        },
        args,
      );
    await expect(outside(1000, 1, 2, 1)).rejects.toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    await expect(outside(1, 1, 0, 1)).rejects.toThrow(
      'The number of rows in the range must be at least 1.',
    );
    await expect(outside(0, 1)).rejects.toThrow('too small');
  });

  it('getLastRow is "the position of the last row that has content", spilled results included', async () => {
    const host = await scriptHost();
    const read = () =>
      inScript(host, (gas) => {
        const sheet = gas.SpreadsheetApp.getActiveSheet();
        return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      });
    expect(await read()).toEqual([0, 0, 'A1']);
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('C2').setFormula('=A1:A3');
      sheet.getRange('Z900').setBackground('#ff0000');
    });
    expect(await read()).toEqual([4, 3, 'A1:C4']);
  });

  it('inserts and deletes rows and columns; formulas follow', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('D1').setFormula('=SUM(A1:B2)');
      sheet.insertRowsBefore(2, 2).insertColumnsAfter(1, 1).insertRowAfter(4).insertColumns(1);
    });
    const formula = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      return [sheet.getRange('F1').getFormula(), sheet.getMaxRows(), sheet.getMaxColumns()];
    });
    expect(formula).toEqual(['=SUM(B1:D4)', 1003, 28]);
    expect(host.values(TAB, 'F1')).toEqual([[10]]);
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().deleteRows(2, 2).deleteColumn(3);
    });
    expect(host.values(TAB, 'B1:C2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('keeps freezing, widths, heights, hiding, colour and gridlines', async () => {
    const host = await scriptHost();
    const frame = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.setFrozenRows(2).setFrozenColumns(3).setColumnWidths(2, 2, 120).setRowHeight(1, 40);
      sheet.hideColumns(5, 2).setTabColor('#00ff00').setHiddenGridlines(true);
      return [
        sheet.getFrozenRows(),
        sheet.getFrozenColumns(),
        sheet.getColumnWidth(3),
        sheet.getRowHeight(1),
        sheet.isColumnHiddenByUser(6),
        sheet.showColumns(6).isColumnHiddenByUser(6),
        sheet.hasHiddenGridlines(),
      ];
    });
    expect(frame).toEqual([2, 3, 120, 40, true, false, true]);
    const saved = host.snapshot().sheets['0'];
    expect(saved).toMatchObject({ tabColor: '#00ff00', showGridlines: 0 });
    expect(saved?.columnData?.[4]).toMatchObject({ hd: 1 });
  });

  it('getSheetId is a number that stays with the sheet when it is renamed and moved', async () => {
    const host = await scriptHost();
    const same = await inScript(host, (gas) => {
      const spreadsheet = gas.SpreadsheetApp.getActive();
      const sheet = spreadsheet.insertSheet('Mới');
      const id = sheet.getSheetId();
      sheet.setName('Khác');
      spreadsheet.moveActiveSheet(1);
      const found = spreadsheet.getSheetById(id);
      return [typeof id, found?.getName(), found?.getIndex()];
    });
    expect(same).toEqual(['number', 'Khác', 1]);
  });

  it('setName refuses a name that another sheet has', async () => {
    const host = await scriptHost();
    const rename = inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActive().insertSheet('A');
      sheet.setName('trang tính1');
    });
    await expect(rename).rejects.toThrow('already exists');
  });

  it('clear takes content and look away, clearContents only content', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const cell = sheet.getRange('A1').setValue(1).setBackground('#ff0000');
      sheet.clearContents();
      const kept = cell.getBackground();
      cell.setValue(1);
      sheet.clear();
      return [kept, cell.getBackground(), sheet.getLastRow()];
    });
    expect(after).toEqual(['#ff0000', '#ffffff', 0]);
  });
});
