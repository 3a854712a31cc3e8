import { describe, expect, it } from '@jest/globals';
import { formulasOf, layOutCases, shownOf, typedCells } from './case-sheet';
import { readScoringCase } from './scoring-case';

const single = (name: string, points: string | readonly string[]) =>
  readScoringCase({ tên: name, 'cách tính': 'Tỷ lệ', 'kết quả': points, điểm: points });
const table = readScoringCase({
  tên: 'bảng',
  'các dòng': [
    { mã: '1', điểm: '1' },
    { mã: '1.1', 'kết quả': '1', điểm: '1' },
  ],
});
const cases = [single('a', '1'), single('b', ['2', '3']), table, single('c', '4')];
const blocks = layOutCases(cases);

describe('layOutCases', () => {
  it('joins single rows of equal units and gives each table its own block', () => {
    expect(
      blocks.map(({ firstRow, rowCount, unitCount }) => [firstRow, rowCount, unitCount]),
    ).toEqual([
      [0, 2, 1],
      [2, 1, 2],
      [3, 2, 1],
    ]);
    expect(blocks.flatMap((block) => block.cases.map(({ firstRow }) => firstRow))).toEqual([
      0, 1, 2, 3,
    ]);
  });
});

describe('typedCells', () => {
  it('puts the rule first, then results and appraisals', () => {
    expect(blocks[1] && typedCells(blocks[1])).toEqual([
      ['', '', 'Tỷ lệ', '', '', '2', '3', '', ''],
    ]);
  });
});

describe('formulasOf', () => {
  it('scores and explains a block with one formula each', () => {
    expect(blocks[1] && formulasOf(blocks[1])).toEqual([
      { a1: 'J3', formula: '=CCHC_SCORE(F3:G3; B3:B3; C3:C3; D3:D3; E3:E3; H3:I3; ; 2)' },
      { a1: 'L3', formula: '=CCHC_WHY(F3:G3; B3:B3; C3:C3; D3:D3; E3:E3; H3:I3; 2; )' },
    ]);
  });

  it('hands codes over only for tables', () => {
    expect(blocks[2] && formulasOf(blocks[2])[0]?.formula).toContain('; A4:A5; 2)');
  });
});

describe('shownOf', () => {
  it('finds the cells of a case again', () => {
    const row = ['', '', '', '', '', '', '', '', '', 2, 3, 'vì', 'sao'];
    const [block] = blocks.slice(1);
    const [place] = block?.cases ?? [];
    expect(block && place && shownOf(block, place, [[], [], row])).toEqual({
      points: [[2, 3]],
      whys: [['vì', 'sao']],
      sums: [],
    });
  });
});
