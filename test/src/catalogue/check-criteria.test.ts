import { describe, expect, it } from '@jest/globals';
import { checkCriteria } from '../../../src/catalogue/check-criteria';
import type { CriteriaFaultCode } from '../../../src/catalogue/criteria-fault';
import { tableRows } from '../../../src/catalogue/table-rows';
import { VOCABULARY } from '../../../src/text/vocabulary';
import { HEADER, sentencesFor, SOUND, withCells, type Grid } from './criteria-grid';

const [CODE, NAME, MAXIMUM, METHOD, SCALE, POLICY, HINT] = [0, 1, 2, 3, 4, 5, 6];

interface FaultyTable {
  readonly grid: Grid;
  readonly sentence: string;
  readonly decimals?: number;
}

/** One table for each code: complete by its type, so that a new fault cannot come without its sentence. */
const TABLES: Readonly<Record<CriteriaFaultCode['code'], FaultyTable>> = {
  emptyTable: {
    grid: [HEADER],
    sentence: 'Bảng không có dòng tiêu chí nào; cột A cần mã như 1, 1.1, 1.1.1',
  },
  codeMissing: { grid: withCells(5, { [CODE]: '' }), sentence: 'Dòng 5: thiếu mã ở cột A' },
  codeMalformed: {
    grid: withCells(5, { [CODE]: 'A/2' }),
    sentence: 'Dòng 5: mã “A/2” không đúng dạng 1, 1.1, 1.1.1 hoặc 1.1.1.a',
  },
  codeDuplicate: {
    grid: [...SOUND.slice(0, 4), ['1.1.2', 'Lặp', 0.5, 'Có/Không'], ...SOUND.slice(4)],
    sentence: 'Dòng 5: mã 1.1.2 trùng với dòng 4',
  },
  orphan: {
    grid: [...SOUND, ['3.1', 'Mồ côi', 1, 'Có/Không']],
    sentence: 'Dòng 8: mã 3.1 không có dòng cha 3',
  },
  nameMissing: { grid: withCells(4, { [NAME]: ' ' }), sentence: 'Dòng 4: thiếu nội dung ở cột B' },
  textLooksLikeFormula: {
    grid: withCells(4, { [HINT]: '=HYPERLINK("x")' }),
    sentence: 'Dòng 4: nội dung không được bắt đầu bằng dấu bằng: “=HYPERLINK("x")”',
  },
  groupWithoutCriteria: {
    grid: [...SOUND, ['3', 'Trống', 1, 'Có/Không']],
    sentence: 'Dòng 8: lĩnh vực 3 chưa có tiêu chí nào',
  },
  parentHasMethod: {
    grid: withCells(2, { [METHOD]: 'Tỷ lệ' }),
    sentence: 'Dòng 2: dòng có dòng con thì không ghi cách tính (“Tỷ lệ”)',
  },
  maximumZero: {
    grid: withCells(3, { [MAXIMUM]: 0 }),
    sentence: 'Dòng 3: điểm tối đa phải lớn hơn 0',
  },
  maximumUnreachable: {
    grid: withCells(7, { [SCALE]: 'Đúng hạn = 2; Trễ hạn = 1' }),
    sentence: 'Dòng 7: lưu ý: thang điểm chỉ cho cao nhất 2 điểm',
  },
  maximumMismatch: {
    grid: withCells(2, { [MAXIMUM]: '3,5' }),
    sentence: 'Dòng 2: điểm tối đa ghi 3,5 nhưng các dòng con cộng lại là 3',
  },
  totalMismatch: {
    grid: [...SOUND, ['', 'Tổng điểm', 10]],
    sentence: 'Dòng 8: tổng điểm ghi 10 nhưng các lĩnh vực cộng lại là 8',
  },
  scaleAboveMaximum: {
    grid: withCells(7, { [SCALE]: 'Đúng hạn = 3; Sớm hạn = 3,5' }),
    sentence: 'Dòng 7: thang điểm cho nhiều hơn điểm tối đa ở “Sớm hạn = 3,5”',
  },
  methodMissing: {
    grid: withCells(3, { [METHOD]: '' }),
    sentence: 'Dòng 3: chưa có cách tính ở cột D',
  },
  unknownMethod: {
    grid: withCells(3, { [METHOD]: 'Cảm tính' }),
    sentence: 'Dòng 3: không có cách tính “Cảm tính”',
  },
  unknownPolicy: {
    grid: withCells(3, { [POLICY]: 'bỏ qua' }),
    sentence: 'Dòng 3: cột KPS không nhận “bỏ qua”',
  },
  scopeUnreadable: {
    grid: withCells(3, { [POLICY]: 'loại trừ; xã' }),
    sentence: 'Dòng 3: cột KPS không đọc được ở “xã”',
  },
  maximumUnreadable: {
    grid: withCells(3, { [MAXIMUM]: 'một' }),
    sentence: 'Dòng 3: điểm tối đa không phải là số từ 0 đến 1.000.000',
  },
  maximumTooPrecise: {
    grid: withCells(7, { [MAXIMUM]: '2,5', [SCALE]: 'Đúng hạn = 2,5' }),
    decimals: 0,
    sentence: 'Dòng 7: điểm tối đa có quá 0 chữ số thập phân',
  },
  scaleMissing: {
    grid: withCells(5, { [SCALE]: '' }),
    sentence: 'Dòng 5: thiếu thang điểm ở cột E',
  },
  scaleNotUsed: {
    grid: withCells(3, { [SCALE]: 'sàn 80%' }),
    sentence: 'Dòng 3: cách tính này không dùng thang điểm',
  },
  scaleUnreadable: {
    grid: withCells(5, { [SCALE]: 'mỗi cái = 0,5' }),
    sentence: 'Dòng 5: thang điểm không đọc được ở “mỗi cái = 0,5”',
  },
  scaleRepeats: {
    grid: withCells(7, { [SCALE]: 'Đúng hạn = 3; đúng  hạn = 1' }),
    sentence: 'Dòng 7: thang điểm lặp lại “đúng hạn”',
  },
  scaleMixesKinds: {
    grid: withCells(7, { [METHOD]: 'Bậc thang', [SCALE]: '≥100% = 3; ≥50 = 1' }),
    sentence: 'Dòng 7: thang điểm lẫn cả số và tỷ lệ %',
  },
  signUnlikeParent: {
    grid: withCells(3, { [MAXIMUM]: '+1' }),
    sentence: 'Dòng 3: có dấu + nhưng dòng cha 1.1 không có dấu',
  },
  penaltyByFaults: {
    grid: [...SOUND, ['9', 'Trừ', '−2'], ['9.1', 'Chậm', '-2', 'Trừ lỗi', 'mỗi lỗi = 1']],
    sentence: 'Dòng 9: dòng có dấu − dùng Số lượng, không dùng Trừ lỗi',
  },
  penaltyByPolicy: {
    grid: [...SOUND, ['9', 'Trừ', '−2'], ['9.1', 'Chậm', -2, 'Có/Không', '', 'điểm tối đa']],
    sentence: 'Dòng 9: dòng có dấu − không nhận KPS là “điểm tối đa”',
  },
  totalCountsSigned: {
    grid: [
      ...SOUND,
      ['9', 'Thưởng', '+3'],
      ['9.1', 'Sáng kiến', '+3', 'Có/Không'],
      ['', 'Tổng', 11],
    ],
    sentence:
      'Dòng 10: tổng điểm ghi 11 đã tính cả dòng có dấu; không tính thì các lĩnh vực cộng lại là 8',
  },
  scaleMixesDirections: {
    grid: withCells(7, { [METHOD]: 'Bậc thang', [SCALE]: '≥90% = 3; <50% = 0' }),
    sentence: 'Dòng 7: thang điểm trộn hai chiều (≥ và ≤)',
  },
  scaleOverlaps: {
    grid: withCells(7, {
      [METHOD]: 'Bậc thang',
      [SCALE]: 'đạt 100% = 3; từ 80% đến dưới 100% = 2; từ 70% đến dưới 90% = 1',
    }),
    sentence: 'Dòng 7: các bậc chồng lên nhau ở “từ 80% đến dưới 100…”',
  },
  scaleLeavesGap: {
    grid: withCells(7, {
      [METHOD]: 'Bậc thang',
      [SCALE]: 'đạt 100% = 3; từ 80% đến dưới 90% = 2',
    }),
    sentence: 'Dòng 7: các bậc hở một khoảng ở “đạt 100% = 3”',
  },
  ratioNeedsPercent: {
    grid: withCells(7, { [METHOD]: 'Bậc thang', [SCALE]: '≥3 = tỷ lệ' }),
    sentence: 'Dòng 7: “tỷ lệ” chỉ dùng với mốc phần trăm',
  },
  slopeNeedsEnd: {
    grid: withCells(7, { [METHOD]: 'Bậc thang', [SCALE]: '≥3 = từ 1 đến 3' }),
    sentence: 'Dòng 7: “từ … đến …” cần một mốc sau: “≥3 = từ 1 đến 3”',
  },
  conditionUnreadable: {
    grid: withCells(3, { [SCALE]: 'nếu 1.1.2 thì 0' }),
    sentence: 'Dòng 3: điều kiện không đọc được: “nếu 1.1.2 thì 0”',
  },
  conditionElsewhere: {
    grid: withCells(3, { [SCALE]: 'nếu 2.1 = 0 thì 0' }),
    sentence: 'Dòng 3: điều kiện chỉ nêu mã cùng lĩnh vực, khác 2.1',
  },
  conditionUnknownCode: {
    grid: withCells(3, { [SCALE]: 'nếu 1.9 = 0 thì 0' }),
    sentence: 'Dòng 3: điều kiện nêu mã 1.9 không có dòng nào',
  },
  conditionInCircle: {
    grid: withCells(3, { [SCALE]: 'nếu 1.1.1 < 50% thì 0' }),
    sentence: 'Dòng 3: điều kiện chờ vòng quanh: 1.1.1 → 1.1.1',
  },
};

describe('checkCriteria', () => {
  it.each(Object.entries(TABLES))('finds %s', (code, { grid, decimals = 2, sentence }) => {
    const { faults, warnings } = checkCriteria(tableRows(grid, 'Tổng'), decimals, VOCABULARY);
    expect([...faults, ...warnings].map(({ fault }) => fault.code)).toContain(code);
    expect(sentencesFor(grid, decimals)).toContain(sentence);
  });

  it('finds nothing in a sound table', () => {
    expect(sentencesFor(SOUND)).toEqual([]);
  });

  it('sees labels that give more than a maximum with a decimal comma', () => {
    const grid = withCells(4, {
      [MAXIMUM]: '1,5',
      [METHOD]: 'Bậc thang',
      [SCALE]: '≥90% = 1,75; ≥50% = 1',
    });
    expect(sentencesFor(grid)).toContain(
      'Dòng 4: thang điểm cho nhiều hơn điểm tối đa ở “≥90% = 1,75”',
    );
  });

  it.each([
    [
      'a parent maximum that is no number',
      2,
      'ba',
      'Dòng 2: điểm tối đa không phải là số từ 0 đến 1.000.000',
    ],
    ['a negative maximum', 3, -1, 'Dòng 3: có dấu − nhưng dòng cha 1.1 không có dấu'],
    [
      'a maximum beyond a million',
      3,
      1000001,
      'Dòng 3: điểm tối đa không phải là số từ 0 đến 1.000.000',
    ],
    ['a blank leaf maximum', 3, '', 'Dòng 3: điểm tối đa không phải là số từ 0 đến 1.000.000'],
    ['a leaf finer than the round', 3, 1.005, 'Dòng 3: điểm tối đa có quá 2 chữ số thập phân'],
    [
      'a sum that is a hundredth off',
      2,
      3.01,
      'Dòng 2: điểm tối đa ghi 3,01 nhưng các dòng con cộng lại là 3',
    ],
  ])('refuses %s', (_, row, maximum, sentence) => {
    expect(sentencesFor(withCells(row, { [MAXIMUM]: maximum }))).toContain(sentence);
  });

  it('adds maxima exactly: ten times 0,1 is 1', () => {
    const leaves = Array.from({ length: 10 }, (_, i) => [`1.${i + 1}`, 'Lá', '0,1', 'Có/Không']);
    expect(sentencesFor([['1', 'Nhóm', 1], ...leaves, ['', 'Tổng', '1']])).toEqual([]);
  });

  it('reports a declared total that is no number', () => {
    expect(sentencesFor([...SOUND, ['', 'TỔNG CỘNG', 'tám']])).toEqual([
      'Dòng 8: tổng điểm ghi tám nhưng các lĩnh vực cộng lại là 8',
    ]);
  });

  it.each(['', undefined, null])(
    'takes a total row that states nothing (%p) for no statement',
    (blank) => {
      expect(sentencesFor([...SOUND, ['', 'Tổng', blank]])).toEqual([]);
    },
  );

  it.each([new Date(0), true, {}])('finds fault with a total that is %p', (total) => {
    expect(sentencesFor([...SOUND, ['', 'Tổng', total]])).toEqual([
      'Dòng 8: điểm tối đa không phải là số từ 0 đến 1.000.000',
    ]);
  });

  it('repeats only the start of a long total', () => {
    expect(sentencesFor([...SOUND, ['', 'Tổng', 'x'.repeat(50_000)]])).toEqual([
      `Dòng 8: tổng điểm ghi ${'x'.repeat(19)}… nhưng các lĩnh vực cộng lại là 8`,
    ]);
  });
});
