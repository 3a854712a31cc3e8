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
    ['above', ['> 90', 'trên 80', 80, 0], [90, 80, 80, 0]],
    ['in any order', [0, 90, 70], [0, 90, 70]],
  ])('reads cuts that can mean only one thing: %s', (_, typed, cuts) => {
    expect(cutsOf(typed)).toEqual(cuts);
  });

  it.each<[string, readonly unknown[], number]>([
    ['words', [90, 'tám mươi'], 2],
    ['nothing', [90, ''], 2],
    ['above, said twice', [90, '>> 80'], 2],
    ['below', [90, 'dưới 50'], 2],
    ['from and to', ['90-100'], 1],
    ['a part beside a percent', [90, 0.8], 2],
    ['less than one percent, said so', ['0,9%', '0,8%'], 1],
    ['below zero', [90, -1], 2],
    ['no number', [Infinity], 1],
    ['a day', [new Date(0)], 1],
    ['yes', [true], 1],
    ['one cut twice', [90, 80, '80'], 3],
    ['one cut above twice', [90, '> 80', 'trên 80'], 3],
  ])('names the row of any other: %s', (_, typed, row) => {
    expect(cutsOf(typed)).toMatchObject({ row, name: `Mức ${row}` });
  });

  it('names a cut without a name, and passes over blank rows', () => {
    const rows = [
      ['Tốt', 80],
      ['', ''],
      [' ', 50],
    ];
    expect(readGrades(rows)).toEqual({
      ...{ bands: [], caps: [] },
      fault: { kind: 'cut', row: 2, name: '', cut: '50', text: '50' },
    });
    expect(readGrades([])).toEqual({ bands: [], caps: [] });
  });
});

describe('conditions and caps of grades', () => {
  const bands = [
    ['Xuất sắc', 95, 'mọi dòng > 0; nhiều nhất 20%'],
    ['Tốt', '> 80', 'Mọi tiêu chí >= 50%'],
    ['Đạt', 50],
  ];
  const cap = (text: string) => [...bands, [text, '', '']];
  const faultOf = (rows: readonly (readonly unknown[])[], codes?: readonly string[]) =>
    readGrades(rows, codes).fault;

  it('reads what a grade asks besides its cut', () => {
    const { bands: read, caps } = readGrades(cap('nếu 9.1 là Khiển trách thì cao nhất tốt'), [
      '9',
      '9.1',
    ]);
    expect(
      read.map(({ conditions }) => conditions?.map(({ kind, asked }) => [kind, asked])),
    ).toEqual([
      [
        ['every', 'mọi dòng > 0'],
        ['atMost', 'nhiều nhất 20%'],
      ],
      [['every', 'Mọi tiêu chí >= 50%']],
      undefined,
    ]);
    expect(caps).toEqual([
      {
        asked: '9.1 là Khiển trách',
        clauses: [{ kind: 'answer', code: '9.1', answer: 'Khiển trách' }],
        highest: 'Tốt',
      },
    ]);
  });

  it.each([
    'mọi dòng',
    'mọi nội dung > 0',
    'nhiều nhất 120%',
    'nhiều nhất 3 đơn vị',
    'không có điểm 0',
    'nhiều nhất 20%; nhiều nhất 10%',
    'mọi dòng > 0; và khá',
  ])('names the row of a condition that cannot be read: %s', (text) => {
    expect(faultOf([['Tốt', 80, text]])).toMatchObject({ kind: 'condition', row: 1, text });
  });

  it.each([
    ['a grade that is not there', 'nếu 9.1 là Khiển trách thì cao nhất Khá', 'cap'],
    ['no clause', 'nếu bị kỷ luật thì cao nhất Tốt', 'cap'],
    ['nothing that follows', 'nếu 9.1 là Khiển trách', 'cap'],
    ['a row that the set lacks', 'nếu 9.2 là Có thì cao nhất Tốt', 'code'],
    ['the answer of a row with rows below', 'nếu 9 là Có thì cao nhất Tốt', 'code'],
  ])('names the row of a cap with %s', (_, text, kind) => {
    expect(faultOf(cap(text), ['9', '9.1'])).toMatchObject({ kind, row: 4 });
  });

  it('wants caps below the grades whose names they say', () => {
    const text = 'nếu 9.1 là Khiển trách thì cao nhất Tốt';
    expect(faultOf([[text, '', ''], ...bands])).toMatchObject({ kind: 'cap', row: 1 });
    expect(faultOf([...bands, [text, 80, '']])).toMatchObject({ kind: 'cap', row: 4 });
  });
});
