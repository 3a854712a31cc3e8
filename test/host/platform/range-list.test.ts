// https://developers.google.com/apps-script/reference/spreadsheet/range-list
import { describe, expect, it } from '@jest/globals';
import type { IWorkbookData } from '@univerjs/core';
import { inScript, scriptHost } from '../script-host';

function styleAt({ sheets, styles }: IWorkbookData, row: number, column: number) {
  const style = sheets['0']?.cellData?.[row]?.[column]?.s;
  return (typeof style === 'string' ? styles[style] : style) ?? undefined;
}

describe('RangeList', () => {
  it('lays one look over several ranges, as Range does over one', async () => {
    const host = await scriptHost();
    const named = await inScript(host, ({ SpreadsheetApp }) => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const list = sheet
        .getRangeList(['B2', 'D4:E5'])
        .setBackground('#FFEE00')
        .setFontColor('#112233')
        .setFontWeight('bold')
        .setFontStyle('italic')
        .setFontSize(14)
        .setHorizontalAlignment('center')
        .setVerticalAlignment('middle')
        .setWrap(true)
        .setTextRotation(90)
        .setNumberFormat('0.00')
        .setBorder(true, true, true, true, true, true, '#445566', 'SOLID');
      return list.getRanges().map((range) => range.getA1Notation());
    });
    expect(named).toEqual(['B2', 'D4:E5']);
    const look = {
      ...{ bg: { rgb: '#ffee00' }, cl: { rgb: '#112233' }, bl: 1, it: 1, fs: 14, ht: 2, vt: 2 },
      ...{ tb: 3, n: { pattern: '0.00' }, bd: { t: { cl: { rgb: '#445566' } } } },
    };
    for (const [row, column] of [
      [1, 1],
      [3, 3],
      [4, 4],
    ] as const) {
      expect(styleAt(host.snapshot(), row, column)).toMatchObject(look);
    }
    expect(styleAt(host.snapshot(), 2, 2)).toBeUndefined();
  });

  it('is one write, whatever number of ranges it has', async () => {
    const host = await scriptHost();
    host.resetCounters();
    await inScript(host, ({ SpreadsheetApp }) => {
      SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'B2', 'C3']).setFontWeight('bold');
    });
    expect(host.counters.byMethod).toEqual({ 'RangeList.setFontWeight': 1 });
  });
});
