import { describe, expect, it } from '@jest/globals';
import { toNumber } from '../../../src/core/fraction';
import { readGrades } from '../../../src/rules/grade-table';

const cutsOf = (cuts: readonly unknown[]) => {
  const { bands, fault } = readGrades(cuts.map((cut, i) => [`Mức ${i + 1}`, cut]));
  return fault ?? bands.map(({ from }) => toNumber(from));
};

describe('readGrades', () => {
  it.each<[string, readonly unknown[], readonly number[]]>([
    ['numbers', [90, 80, 0], [90, 80, 0]],
    ['numbers that have become text', ['90', '79,5', '0'], [90, 79.5, 0]],
    ['at least', ['≥90', '>= 80', 'từ 50'], [90, 80, 50]],
    ['or above', ['90 trở lên', '80 điểm trở lên', 'Từ 70% trở lên'], [90, 80, 70]],
    ['percents', ['90%', '80 %', 50], [90, 80, 50]],
    ['what percent cells hold', [0.9, 0.8, 0], [90, 80, 0]],
    ['a whole part', [1, 0.85, 0], [100, 85, 0]],
    ['one cut of a hundred', [100, 50], [100, 50]],
    ['in any order', [0, 90, 70], [0, 90, 70]],
  ])('reads cuts that can mean only one thing: %s', (_, typed, cuts) => {
    expect(cutsOf(typed)).toEqual(cuts);
  });

  it.each<[string, readonly unknown[], number]>([
    ['words', [90, 'tám mươi'], 2],
    ['nothing', [90, ''], 2],
    ['above, which is not at least', [90, '>80'], 2],
    ['below', [90, 'dưới 50'], 2],
    ['from and to', ['90-100'], 1],
    ['a part beside a percent', [90, 0.8], 2],
    ['less than one percent, said so', ['0,9%', '0,8%'], 1],
    ['below zero', [90, -1], 2],
    ['no number', [Infinity], 1],
    ['a day', [new Date(0)], 1],
    ['yes', [true], 1],
    ['one cut twice', [90, 80, '80'], 3],
  ])('names the row of any other: %s', (_, typed, row) => {
    expect(cutsOf(typed)).toMatchObject({ row, name: `Mức ${row}` });
  });

  it('names a cut without a name, and passes over blank rows', () => {
    const rows = [
      ['Tốt', 80],
      ['', ''],
      [' ', 50],
    ];
    expect(readGrades(rows)).toEqual({ bands: [], fault: { row: 2, name: '', cut: '50' } });
    expect(readGrades([])).toEqual({ bands: [] });
  });
});
