// https://developers.google.com/apps-script/reference/spreadsheet/range
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

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

  it('sort takes a column of the sheet, one with its order, or several; blanks come last in either order', async () => {
    const host = await scriptHost();
    const orders = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('B2:C6').setValues([
        ['b', 2],
        ['', 1],
        [true, 1],
        ['a', 2],
        [3, 1],
      ]);
      const first = () => range.getValues().map(([value]) => value);
      return [
        (range.sort(2), first()),
        (range.sort({ column: 2, ascending: false }), first()),
        (range.sort([3, { column: 2, ascending: true }]), first()),
      ];
    });
    expect(orders).toEqual([
      [3, 'a', 'b', true, ''],
      [true, 'b', 'a', 3, ''],
      [3, true, '', 'a', 'b'],
    ]);
  });

  it('sort takes formats and notes along; formulas keep looking at their own row', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[2], [1]]);
      sheet.getRange('B1').setFormula('=A1*10').setNote('two').setBackground('#ff0000');
      sheet.getRange('B2').setValue('typed');
      sheet.getRange('D1').setFormula('=SUM(A1:A1)');
      sheet.getRange('A1:A2').getValues();
      return null;
    });
    expect(seen).toBeNull();
    const after = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').sort(1);
      const cell = sheet.getRange('B2');
      return [
        cell.getFormula(),
        cell.getNote(),
        cell.getBackground(),
        sheet.getRange('B1').getNote(),
      ];
    });
    expect(after).toEqual(['=A2*10', 'two', '#ff0000', '']);
    expect(host.values(TAB, 'A1:D2')).toEqual([
      [1, 'typed', '', 1],
      [2, 20, '', ''],
    ]);
  });

  it('sort refuses a column outside the range', async () => {
    const host = await scriptHost();
    const sort = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('B2:C6').sort(1);
    });
    await expect(sort).rejects.toThrow('outside the range');
  });

  it('moveTo is "cut and paste (both format and values)": notes and rules go along, formulas follow', async () => {
    const host = await scriptHost();
    const seen = await inScript(host, (gas) => {
      const { SpreadsheetApp } = gas;
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.getRange('A1').setNote('n').setBackground('#ff0000');
      sheet
        .getRange('B1')
        .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
      sheet.getRange('D1').setFormula('=A1+B1');
      sheet.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule()
          .setRanges([sheet.getRange('A1:A3')])
          .whenCellEmpty()
          .setBold(true)
          .build(),
      ]);
      sheet.getRange('A1:B1').moveTo(sheet.getRange('F5'));
      const [rule] = sheet.getConditionalFormatRules();
      const cell = sheet.getRange('F5');
      const moved = [cell.getNote(), cell.getBackground(), sheet.getRange('D1').getFormula()];
      const left = [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground()];
      return [
        moved,
        left,
        rule?.getRanges().map((range) => range.getA1Notation()),
        sheet.getRange('G5').getDataValidation()?.getCriteriaType()?.name(),
        sheet.getRange('B1').getDataValidation(),
      ];
    });
    expect(seen).toEqual([
      ['n', '#ff0000', '=F5+G5'],
      ['', '#ffffff'],
      ['A2:A3', 'F5'],
      'CHECKBOX',
      null,
    ]);
    expect(host.values(TAB, 'D1:G5').flat().filter(Boolean)).toEqual([3, 1, 2]);
  });

  it('moveTo refuses a target that cuts through merged cells, and another sheet', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const { SpreadsheetApp } = gas;
      const first = SpreadsheetApp.getActiveSheet();
      SpreadsheetApp.getActive().insertSheet('B');
      first.activate();
    });
    const move = (target: string) =>
      inScript(
        host,
        (gas, [to = 'F5']: string[]) => {
          const spreadsheet = gas.SpreadsheetApp.getActive();
          const sheet = spreadsheet.getActiveSheet();
          sheet.getRange('F5:G5').merge();
          sheet.getRange('B1:B2').moveTo(spreadsheet.getRange(to));
        },
        [target],
      );
    await expect(move(`'${TAB}'!F5`)).rejects.toThrow('merged cells');
    await expect(move('B!A1')).rejects.toThrow('not emulated: moveTo another sheet');
  });
});
