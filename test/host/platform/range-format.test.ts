// https://developers.google.com/apps-script/reference/spreadsheet/range
import { describe, expect, it } from '@jest/globals';
import type { IStyleData, IWorkbookData } from '@univerjs/core';
import { inScript, scriptHost } from '../script-host';

function styleAt(snapshot: IWorkbookData, row: number, column: number): IStyleData | undefined {
  const style = snapshot.sheets['0']?.cellData?.[row]?.[column]?.s;
  return (typeof style === 'string' ? snapshot.styles[style] : style) ?? undefined;
}

describe('RangeFormat', () => {
  it('keeps every look together in the cell', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('B2')
        .setBackground('#FFEE00')
        .setFontColor('#112233')
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontSize(14)
        .setFontFamily('Times New Roman')
        .setFontLine('line-through')
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setWrap(true)
        .setTextRotation(90)
        .setNumberFormat('0.00');
    });
    expect(styleAt(host.snapshot(), 1, 1)).toMatchObject({
      bg: { rgb: '#ffee00' },
      cl: { rgb: '#112233' },
      bl: 1,
      it: 1,
      fs: 14,
      ff: 'Times New Roman',
      st: { s: 1 },
      ht: 2,
      vt: 2,
      tb: 3,
      tr: { a: -90 },
      n: { pattern: '0.00' },
    });
  });

  it('setBackgrounds and the other grids set each cell in one call; null is the default', async () => {
    const host = await scriptHost();
    const read = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range.setBackgrounds([['#ff0000', '#00ff00']]).setBackgrounds([[null, '#0000ff']]);
      range.setFontWeights([['bold', null]]).setFontColors([['#111111', null]]);
      range.setNumberFormats([['@', '0%']]).setHorizontalAlignments([['left', 'right']]);
      return [
        range.getBackgrounds(),
        range.getFontWeights(),
        range.getFontColors(),
        range.getNumberFormats(),
      ];
    });
    expect(read).toEqual([
      [['#ffffff', '#0000ff']],
      [['bold', 'normal']],
      [['#111111', '#000000']],
      [['@', '0%']],
    ]);
    expect(host.counters.byMethod['Range.setBackgrounds']).toBe(2);
  });

  it('refuses grids of another size than the range', async () => {
    const host = await scriptHost();
    const set = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setBackgrounds([['#ff0000']]);
    });
    await expect(set).rejects.toThrow('The number of columns in the data does not match');
  });

  it('refuses a word Google does not know', async () => {
    const host = await scriptHost();
    const set = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1').setHorizontalAlignment('centre');
    });
    await expect(set).rejects.toThrow('Invalid argument: centre');
  });

  it('setBorder: true draws, false removes, null leaves; vertical and horizontal are the inner lines', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B2');
      range.setBorder(true, true, true, true, true, false, '#ABCDEF', 'DASHED');
      range.setBorder(false, null, null, null, null, null);
    });
    const first = styleAt(host.snapshot(), 0, 0)?.bd;
    expect(first).toMatchObject({ l: { cl: { rgb: '#abcdef' } }, r: { cl: { rgb: '#abcdef' } } });
    expect(first?.t ?? null).toBeNull();
    expect(first?.b ?? null).toBeNull();
    expect(styleAt(host.snapshot(), 1, 1)?.bd).toMatchObject({ b: { s: 4 } });
  });

  it("takes colours \"in CSS notation (such as '#ffffff' or 'white')\" and gives them back as digits", async () => {
    const host = await scriptHost();
    const colors = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('A1:C1');
      range.setBackgrounds([['red', '#FFF', 'rgb(1, 2, 3)']]).setFontColor('White');
      const rule = gas.SpreadsheetApp.newConditionalFormatRule()
        .whenCellEmpty()
        .setBackground('yellow')
        .setRanges([range])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [kept] = sheet.getConditionalFormatRules();
      return [
        range.getBackgrounds()[0],
        range.getFontColors()[0]?.[0],
        kept?.getBooleanCondition()?.getBackground(),
      ];
    });
    expect(colors).toEqual([['#ff0000', '#ffffff', '#010203'], '#ffffff', '#ffff00']);
    const odd = inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('đỏ');
    });
    await expect(odd).rejects.toThrow('Invalid argument: đỏ');
  });

  it('clearFormat "does not reset any number formatting rules"; clear does', async () => {
    const host = await scriptHost();
    const formats = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1:B1');
      range
        .setNumberFormats([['0.00', '@']])
        .setBackground('#ff0000')
        .clearFormat();
      const kept = range.getNumberFormats()[0];
      return [kept, range.getBackgrounds()[0], range.clear().getNumberFormats()[0]];
    });
    const general = '0.###############';
    expect(formats).toEqual([
      ['0.00', '@'],
      ['#ffffff', '#ffffff'],
      [general, general],
    ]);
  });

  it('clearFormat takes the look away and leaves the content', async () => {
    const host = await scriptHost();
    const after = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1');
      range.setValue(5).setBackground('#ff0000').setNumberFormat('0.00').clearFormat();
      return [range.getValue(), range.getBackground(), range.getNumberFormat()];
    });
    expect(after).toEqual([5, '#ffffff', '0.00']);
  });

  it('does not make formulas stale', async () => {
    const host = await scriptHost();
    await host.type('Trang tính1', 'A1', '=1+1');
    const value = await inScript(host, (gas) => {
      const range = gas.SpreadsheetApp.getActiveSheet().getRange('A1');
      return range.setBackground('#ff0000').getValue();
    });
    expect(value).toBe(2);
  });

  it('reads back one look of the first cell', async () => {
    const host = await scriptHost();
    const read = await inScript(host, (gas) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      const range = sheet.getRange('A1:B1').setFontWeights([['bold', 'normal']]);
      range.setFontSizes([[14, 9]]).setWraps([[true, false]]);
      const plain = sheet.getRange('D4');
      return [range, plain].map((one) => [one.getFontWeight(), one.getFontSize(), one.getWrap()]);
    });
    expect(read).toEqual([
      ['bold', 14, true],
      ['normal', 10, false],
    ]);
  });

  it('sets styles, alignments and wrapping cell by cell', async () => {
    const host = await scriptHost();
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet()
        .getRange('A1:B1')
        .setFontStyles([['italic', 'normal']])
        .setVerticalAlignments([['top', 'bottom']])
        .setWrapStrategies([['CLIP', 'WRAP']]);
      gas.SpreadsheetApp.getActiveSheet().getRange('C1').setWrapStrategy('OVERFLOW');
    });
    const snapshot = host.snapshot();
    expect(styleAt(snapshot, 0, 0)).toMatchObject({ it: 1, vt: 1, tb: 2 });
    expect(styleAt(snapshot, 0, 1)).toMatchObject({ it: 0, vt: 3, tb: 3 });
    expect(styleAt(snapshot, 0, 2)).toMatchObject({ tb: 1 });
  });
});
