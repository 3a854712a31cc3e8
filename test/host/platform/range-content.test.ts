// https://developers.google.com/apps-script/reference/spreadsheet/range
import { describe, expect, it } from '@jest/globals';
import { inScript, scriptHost, TAB } from '../script-host';

describe('RangeContent', () => {
  it('getValues: "a two-dimensional array of values, indexed by row, then by column"; empty cells are empty text', async () => {
    const host = await scriptHost();
    const values = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:C2').setValues([
        [1, 'x', true],
        [0.5, '', false],
      ]);
      return sheet.getRange('A1:D2').getValues();
    });
    expect(values).toEqual([
      [1, 'x', true, ''],
      [0.5, '', false, ''],
    ]);
  });

  it('getValues: dates come as Date, percentages as fractions', async () => {
    const host = await scriptHost();
    const values = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:C1');
      range.setValues([[new Date(2026, 1, 1), '05/03/2026', '82,5%']]);
      const [[a, b, c] = []] = range.getValues() as [Date, Date, number][];
      return [a?.getMonth(), b?.getDate(), c];
    });
    expect(values).toEqual([1, 5, 0.825]);
  });

  it('setValues: "the size of the array must match the size of the range"', async () => {
    const host = await scriptHost();
    const set = (values: unknown[][]) =>
      inScript(
        host,
        (gas, grid: unknown[][]) => {
          gas.SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues(grid);
        },
        values,
      );
    await expect(set([[1, 2]])).rejects.toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    await expect(set([[1, 2], [3]])).rejects.toThrow('The data has 1 but the range has 2.');
  });

  it('setValue: a string beginning with "=" is a formula, others are read as typed', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('A1:E1')
        .setValues([['=1+1', '1,5', "'12", 'TRUE', 'Có']]);
    });
    expect(host.values(TAB, 'A1:E1')).toEqual([[2, 1.5, '12', true, 'Có']]);
  });

  it('setValue: a plain-text cell keeps text as it is', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('A1:D1')
        .setNumberFormat('@')
        .setValues([['1/2', '3.10', '=1+1', 'TRUE']]);
    });
    expect(host.values(TAB, 'A1:D1')).toEqual([['1/2', '3.10', '=1+1', 'TRUE']]);
  });

  it('setFormula on a block moves its references from cell to cell, as a formula that is filled in', async () => {
    const host = await scriptHost();
    const read = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('D1:E2').setValues([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange('A10:B11').setFormula('=D1');
      sheet.getRange('A12:B13').setFormula('=SUM($D$1:D1;D$1;$D1;D:D;1:1)&"D1"');
      return sheet.getRange('A10:B13').getFormulas();
    });
    expect(read).toEqual([
      ['=D1', '=E1'],
      ['=D2', '=E2'],
      ['=SUM($D$1:D1;D$1;$D1;D:D;1:1)&"D1"', '=SUM($D$1:E1;E$1;$D1;E:E;1:1)&"D1"'],
      ['=SUM($D$1:D2;D$1;$D2;D:D;2:2)&"D1"', '=SUM($D$1:E2;E$1;$D2;E:E;2:2)&"D1"'],
    ]);
    await host.settled();
    expect(host.values(TAB, 'A10:B11')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('takes at most 50 000 characters into a cell', async () => {
    const host = await scriptHost();
    const write = (length: number) =>
      inScript(
        host,
        (gas, count: number) =>
          String(
            gas.SpreadsheetApp.getActiveSheet()
              .getRange('A1')
              .setValue('x'.repeat(count))
              .getValue(),
          ).length,
        length,
      );
    expect(await write(50_000)).toBe(50_000);
    await expect(write(50_001)).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('setFormula refuses a plain-text cell loudly, where Sheets would quietly keep the text', async () => {
    const host = await scriptHost();
    const set = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('@').setFormula('=1+1');
    });
    await expect(set).rejects.toThrow('plain-text cell');
  });

  it('getFormulas: "empty strings for cells with no formula", in the form of the locale', async () => {
    const host = await scriptHost();
    const formulas = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B1').setFormulas([['=IF(C1>0,5;"a,b";{1\\2})', '']]);
      return sheet.getRange('A1:B1').getFormulas();
    });
    expect(formulas).toEqual([['=IF(C1>0,5;"a,b";{1\\2})', '']]);
  });

  it('a formula that is overwritten is gone, and so is what it spilled', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('C1').setFormula('=A1:A2');
    });
    expect(host.values(TAB, 'C1:C2')).toEqual([[1], [2]]);
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('C1').setValue('x');
    });
    expect(host.values(TAB, 'C1:C2')).toEqual([['x'], ['']]);
  });

  it('getDisplayValues: "as they appear", with the number format and the decimal comma of the locale', async () => {
    const host = await scriptHost();
    const shown = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:E1');
      range.setValues([[84.656, 0.5, true, 'x', '']]);
      range.getCell(1, 1).setNumberFormat('0.00');
      return range.getDisplayValues();
    });
    expect(shown).toEqual([['84,66', '0,5', 'TRUE', 'x', '']]);
  });

  it('clearContent "clears the content of the range, leaving the formatting intact"', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      range.setValue(5).setBackground('#ff0000').setNote('n').clearContent();
      return [range.getValues(), range.getBackground(), range.isBlank(), range.getNote()];
    });
    expect(after).toEqual([
      [
        ['', ''],
        ['', ''],
      ],
      '#ff0000',
      true,
      'n',
    ]);
  });

  it('setNotes, getNotes: null or empty text takes a note away', async () => {
    const host = await scriptHost();
    const notes = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.setNotes([['một', 'hai']]).setNotes([['ba', null]]);
      return range.getNotes();
    });
    expect(notes).toEqual([['ba', '']]);
  });
});
