import { describe, expect, it } from '@jest/globals';
import { compareRounds } from '../../../../src/rules/publication/compare-rounds';
import type { SealedRows } from '../../../../src/contract/publication';
import { differingRows } from '../../../../src/rules/publication/seal';
import { sealedRound, type RoundContent } from '../../../../src/rules/publication/sealed-round';
import { SMALL_CONTENT } from './contents';

const BEFORE = sealedRound(SMALL_CONTENT);

/** One line for each difference. */
const differences = (present: SealedRows) =>
  compareRounds(BEFORE, present).map(({ what, code, unit, published, present: now }) =>
    [what, code, unit, `${published} → ${now}`].filter((part) => part !== '').join(' '),
  );

it('seals an index with all its digits where its rounding would contradict the grade', () => {
  const [first, ...others] = SMALL_CONTENT.units;
  const units = first ? [{ ...first, index: 90, exactIndex: '89,996' }, ...others] : [];
  const indexes = (format: 1 | 2) =>
    sealedRound({ ...SMALL_CONTENT, units }, format).find(([, label]) => label === 'Chỉ số');
  expect(indexes(2)).toContain('89,996');
  expect(indexes(1)).toContain('#90');
});

const changed = (change: Partial<RoundContent>) => sealedRound({ ...SMALL_CONTENT, ...change });
const [group, leaf] = SMALL_CONTENT.criteria;
const [first, second] = SMALL_CONTENT.units;
if (!group || !leaf || !first || !second) throw new Error('The small round has two of each.');

describe('compareRounds', () => {
  it('names inputs and rules first, then the results that follow', () => {
    const present = changed({
      units: [{ ...first, total: 4, index: 100 }, second],
      criteria: [
        { ...group, score: [4, 3] },
        { ...leaf, maximum: 5, appraised: ['', '2'], score: [4, 3] },
      ],
    });
    expect(differences(present)).toEqual([
      'Điểm tối đa 1.1 #4 → #5',
      'Thẩm định 1.1 Xã Một 1 → ',
      'Điểm 1 Xã Một #3.5 → #4',
      'Điểm 1.1 Xã Một #3.5 → #4',
      'Tổng điểm Xã Một #3.5 → #4',
      'Chỉ số Xã Một #87.5 → #100',
    ]);
  });

  it('names settings and grades', () => {
    const present = changed({
      settings: { ...SMALL_CONTENT.settings, decimals: 1 },
      grades: [
        ['Tốt', 85],
        ['Yếu', 0],
      ],
    });
    expect(differences(present)).toEqual([
      'Số chữ số thập phân của điểm #2 → #1',
      'Mức xếp loại Tốt #80 → #85',
      'Mức xếp loại Khá #0 → ',
      'Mức xếp loại Yếu  → #0',
    ]);
  });

  it('calls a renamed unit renamed, and goes on comparing its cells', () => {
    const present = changed({
      units: [{ ...first, name: 'Phường Một' }, second],
      criteria: [group, { ...leaf, selfAssessed: ['9', '1'] }],
    });
    expect(differences(present)).toEqual([
      'Đổi tên đơn vị Xã Một → Phường Một',
      'Tự chấm 1.1 Phường Một 0 → 9',
    ]);
  });

  it('names an added and a removed unit once, without their cells', () => {
    const one = (content: RoundContent['criteria'][number]) => ({
      ...content,
      selfAssessed: content.selfAssessed.slice(1),
      appraised: content.appraised.slice(1),
      score: content.score.slice(1),
    });
    const present = changed({ units: [second], criteria: [group, leaf].map(one) });
    expect(differences(present)).toEqual(['Bỏ đơn vị Xã Một → ']);
    const back = compareRounds(present, BEFORE);
    expect(back).toEqual([
      { what: 'Thêm đơn vị', code: '', unit: '', published: '', present: 'Xã Một' },
    ]);
  });

  it('names an added criterion once', () => {
    const present = changed({ criteria: [group, leaf, { ...leaf, code: '1.2', name: 'Mới' }] });
    expect(differences(present)).toEqual(['Thêm tiêu chí 1.2  → Mới']);
  });

  it('finds nothing where rows or columns were only moved', () => {
    const turned = (cells: readonly unknown[]) => [...cells].reverse();
    const present = changed({
      units: [second, first],
      criteria: [leaf, group].map((row) => ({
        ...row,
        selfAssessed: turned(row.selfAssessed),
        appraised: turned(row.appraised),
        score: turned(row.score),
      })),
    });
    expect(differences(present)).toEqual([]);
  });

  it('needs only the rows that are not alike', () => {
    const present = changed({ criteria: [group, { ...leaf, selfAssessed: ['9', '1'] }] });
    const rows = differingRows(BEFORE, present);
    expect(rows && compareRounds(rows.published, rows.present)).toEqual(
      compareRounds(BEFORE, present),
    );
  });

  it('tells two rows of one code apart', () => {
    const twice = changed({ criteria: [group, leaf, leaf] });
    expect(differences(twice)).toEqual(['Thêm tiêu chí 1.1 (2)  → Kế hoạch']);
  });
});
