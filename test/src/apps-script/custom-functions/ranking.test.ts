import { describe, expect, it } from '@jest/globals';
import { CCHC_RANKING } from '../../../../src/apps-script/custom-functions';

const units = [['A'], ['B'], ['C'], [''], ['D']];
const indexes = [[80], [90], [80], [''], ['']];
const totals = [[79], [90], [80], [''], ['']];

describe('CCHC_RANKING', () => {
  it('lists the units best first, tied ones in their given order, unranked ones last', () => {
    expect(CCHC_RANKING(units, indexes, totals)).toEqual([
      [1, 'B', 90, 90, 'Xuất sắc'],
      [2, 'A', 79, 80, 'Tốt'],
      [2, 'C', 80, 80, 'Tốt'],
      ['', 'D', '', '', ''],
    ]);
  });

  it('uses the bands and the tie-breakers given', () => {
    const table = CCHC_RANKING(units, indexes, totals, [['Đạt', 85]], totals);
    expect(table.map(([rank, name, , , grade]) => [rank, name, grade])).toEqual([
      [1, 'B', 'Đạt'],
      [2, 'C', ''],
      [3, 'A', ''],
      ['', 'D', ''],
    ]);
  });

  it('is one blank row where there are no units', () => {
    expect(CCHC_RANKING('', '', '')).toEqual([['', '', '', '', '']]);
  });

  it('shows nothing where index or points are no numbers', () => {
    const table = CCHC_RANKING([['A'], ['B']], [[Number.NaN], [80]], [[Number.NaN], [80]]);
    expect(table).toEqual([
      [1, 'B', 80, 80, 'Tốt'],
      ['', 'A', '', '', ''],
    ]);
  });

  it('names both sizes that do not fit', () => {
    expect(() => CCHC_RANKING(units, [[1]], totals)).toThrow(/đơn vị có 5 dòng.*chỉ số có 1 dòng/);
  });
});
