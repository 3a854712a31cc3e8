/** The two tables that one formula each fills: the figures of the rest of the add-on, or one sentence and no figure. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateRound } from '../../../../bench/input/generate-round';
import {
  CCHC_DEDUCTIONS,
  CCHC_LOSSES,
  CCHC_RANKING,
  CCHC_SCORE,
  CCHC_STANDINGS,
  CCHC_SUMMARY,
  CCHC_WHY,
} from '../../../../src/apps-script/custom-functions';
import { groupOf } from '../../../../src/core/code';
import type { Round } from '../../../../src/core/score-round';
import { roundFigures } from '../../../../src/rules/round-figures';
import { keyText } from '../../../../src/tabs/plan/keys';
import { rankingKeys } from '../../../../src/tabs/plan/ranking-layout';
import { DEFAULT_GRADES } from '../../../../src/text/default-grades';
import { CRITERIA_FAULT, DISAGREEMENT, SETUP } from '../../../../src/text/setup-message';
import { USAGE } from '../../../../src/text/usage-message';
import { anyCell, anyRule, typedResult } from '../../../helpers/arbitraries';
import { inOrder, roundCells, type RoundCells } from '../../../helpers/formula-arguments';
import { SAMPLE_AS_ROUND, SAMPLE_CRITERIA, SAMPLE_ROUND } from '../../../helpers/sample-round';

const namesOf = ({ unitCount }: Round) =>
  Array.from({ length: unitCount }, (_, unit) => `Xã ${unit + 1}`);
const groupsOf = ({ rows }: Round) => [...new Set(rows.map(({ code }) => groupOf(code)))];

const bandsOf = ({ grades }: Round) =>
  grades.map(({ name, from }) => [name, Number(from.numerator) / Number(from.denominator)]);

function standingsOf(round: Round, names: readonly string[] = namesOf(round)) {
  const cells = roundCells(round, names);
  return CCHC_STANDINGS(
    ...inOrder(cells),
    bandsOf(round),
    round.tieBreakers.map(tieText).join('; '),
  );
}

const tieText = (tie: Round['tieBreakers'][number]) =>
  typeof tie === 'string' ? tie : `kết quả ${tie.resultOf}`;

/** The columns of one unit or place, by key. */
function byKey(round: Round, row: readonly unknown[]): Record<string, unknown> {
  return Object.fromEntries(rankingKeys(groupsOf(round)).map((key, i) => [key, row[i]]));
}

const SAMPLE_NAMES = SAMPLE_ROUND.units;
const SAMPLE = roundCells(SAMPLE_AS_ROUND, SAMPLE_NAMES);
const CRITERIA_NAMES = SAMPLE_CRITERIA.nodes.map(({ name }) => [name]);

describe('CCHC_STANDINGS and CCHC_LOSSES on the sample round', () => {
  const rows = standingsOf(SAMPLE_AS_ROUND, SAMPLE_NAMES).map((row) => byKey(SAMPLE_AS_ROUND, row));

  it('give every unit what is expected, in its own row and at its place', () => {
    const own = rows.map(({ unit, selfTotal, total, applicableMaximum, index, rank }) => [
      unit,
      { selfTotal, total, applicableMax: applicableMaximum, index, rank },
    ]);
    expect(Object.fromEntries(own) as unknown).toEqual(SAMPLE_ROUND.expected);
    const places = rows.map((row) => [row['sorted/unit'], row['sorted/rank']]);
    expect(places.map(([, rank]) => rank)).toEqual(
      [...places.map(([, rank]) => rank)].sort(byValue),
    );
    expect(Object.fromEntries(places)).toEqual(
      Object.fromEntries(rows.map(({ unit, rank }) => [unit, rank])),
    );
  });

  it('keep Xã Vĩnh Long at 84,66, rank 8 of 18, with thirteen deductions and their whys', () => {
    const own = rows.find(({ unit }) => unit === 'Xã Vĩnh Long');
    expect(own).toMatchObject({ total: 84.66, index: 84.66, rank: 8, grade: 'Tốt', note: '' });
    expect(rows).toHaveLength(18);
    const lost = CCHC_LOSSES(...inOrder(SAMPLE), CRITERIA_NAMES).filter(
      ([unit]) => unit === 'Xã Vĩnh Long',
    );
    expect(lost).toHaveLength(13);
    expect(lost[0]?.slice(1, 6)).toEqual(['1.1.3', expect.any(String), 2, 1.5, 0.5]);
    expect(lost.every((row) => String(row[6]).includes('điểm (trừ '))).toBe(true);
  });

  it('agree with CCHC_DEDUCTIONS over CCHC_SCORE and CCHC_WHY', () => {
    const [results, maxima, methods, scales, policies, appraised, codes] = inOrder(SAMPLE);
    const rule = [maxima, methods, scales, policies] as const;
    const scores = CCHC_SCORE(results, ...rule, appraised, codes);
    const whys = CCHC_WHY(results, ...rule, appraised);
    expect(CCHC_LOSSES(...inOrder(SAMPLE), CRITERIA_NAMES)).toEqual(
      CCHC_DEDUCTIONS(codes, CRITERIA_NAMES, maxima, [SAMPLE_NAMES], scores, whys),
    );
  });
});

const byValue = (a: unknown, b: unknown) => Number(a) - Number(b);

describe('CCHC_STANDINGS', () => {
  it.each([1, 2, 18, 168])('agrees with the chain of the older functions, %d units', (units) => {
    const round = generateRound({ units, leaves: 40 });
    const names = namesOf(round);
    const [results, maxima, methods, scales, policies, appraised, codes, settings] = inOrder(
      roundCells(round, names),
    );
    const rule = [maxima, methods, scales, policies] as const;
    const scores = CCHC_SCORE(results, ...rule, appraised, codes, settings);
    const claims = CCHC_SCORE(results, ...rule, '', codes, settings);
    const summary = CCHC_SUMMARY(scores, maxima, codes, claims);
    const column = (at: number) => summary.map((row) => [row[at]]);
    const places = CCHC_RANKING(
      names.map((name) => [name]),
      column(4),
      column(0),
      bandsOf(round).length === 0 ? DEFAULT_GRADES : bandsOf(round),
    );
    const table = standingsOf({ ...round, tieBreakers: [] });
    const figures = table.map((row) => byKey(round, row));
    const shown = (index: unknown) =>
      typeof index === 'number' ? Number(index.toFixed(2)) : index;
    expect(
      figures.map((row) => [
        ...[row['total'], row['deduction'], row['open'], row['applicableMaximum'], row['index']],
        ...[row['progress'], row['selfTotal'], row['gap']],
      ]),
    ).toEqual(summary.map((row) => row.map((cell, i) => (i === 4 ? shown(cell) : cell))));
    expect(table.map((row) => row.slice(0, 5))).toEqual(
      places.map((row) => row.map((cell, i) => (i === 3 ? shown(cell) : cell))),
    );
  });
});

const LEAVES = ['1.1', '1.2.1', '1.2.2.a', '1.2.2.b', '2.1', '2.2'];
const PARENTS = ['1', '1.2', '1.2.2', '2'];

const NO_RULE = { maximum: '', method: '', scale: '', notApplicable: '' };

/** Pending, invalid, excluded, appraised and tied, for any number of units. */
const anyRound: fc.Arbitrary<Round> = fc.integer({ min: 1, max: 12 }).chain((unitCount) => {
  const cells = (cell: fc.Arbitrary<unknown>) =>
    fc.array(cell, { minLength: unitCount, maxLength: unitCount });
  const typed = fc.oneof({ weight: 5, arbitrary: typedResult }, anyCell);
  const row = fc.record({
    rule: anyRule,
    selfAssessed: cells(typed),
    appraised: cells(fc.oneof({ weight: 3, arbitrary: fc.constant('') }, typed)),
  });
  return fc.tuple(...LEAVES.map(() => row)).map((rows) => ({
    rows: [
      ...PARENTS.map((code) => ({
        ...NO_RULE,
        selfAssessed: new Array<string>(unitCount).fill(''),
        code,
      })),
      ...rows.map(({ rule, ...results }, i) => ({ ...rule, ...results, code: LEAVES[i] ?? '' })),
    ],
    unitCount,
    decimals: 2,
    grades: [
      { name: 'A', from: { numerator: 80, denominator: 1 } },
      { name: 'B', from: { numerator: 99, denominator: 2 } },
    ],
    tieBreakers: ['1.2.2', '2'],
    hasCeiling: true,
  }));
});

describe('any round', () => {
  it('has the figures of cards and documents on Xếp hạng and Điểm trừ', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const names = namesOf(round);
        const groups = groupsOf(round).map((code) => ({ code }));
        const figures = roundFigures({ round, units: names, groups, nameOf: () => '' });
        const given = withReadableRules(roundCells(round, names));
        if (given === undefined) return;
        const table = CCHC_STANDINGS(...inOrder(given), bandsOf(round), '1.2.2; 2');
        const expected = figures.map(({ standing }) => [
          standing.name,
          ...standing.groupScores.map((score) => score ?? ''),
          ...[standing.total, standing.deduction, standing.open, standing.applicableMaximum],
          ...[standing.index ?? '', standing.progress, standing.selfTotal, standing.gap],
          ...[standing.grade, standing.rank ?? '', standing.provisional ? 'Tạm tính' : ''],
        ]);
        expect(table.map((row) => row.slice(7))).toEqual(expected);
        const lost = figures.flatMap(({ standing, deductions }) =>
          deductions().map(({ code, name, maximum, score, deduction, why }) => [
            ...[standing.name, code, name, maximum, score, deduction, why],
          ]),
        );
        expect(CCHC_LOSSES(...inOrder(given))).toEqual(
          lost.length === 0 ? [['', '', '', '', '', '', '']] : lost,
        );
      }),
    );
  });
});

/** Undefined where a cell of a rule is an error of the sheet: then there is no figure at all. */
function withReadableRules(cells: RoundCells): RoundCells | undefined {
  const { maxima, methods, scales, notApplicable } = cells;
  const isError = (cell: unknown) => typeof cell === 'string' && cell.trim().startsWith('#');
  return [maxima, methods, scales, notApplicable].flat(2).some(isError) ? undefined : cells;
}

describe('where it is not certain whose points they are', () => {
  const [first = '', second = ''] = SAMPLE_NAMES;
  const place = { tab: 'Lĩnh vực 2', block: 'appraised', unit: first, found: second };
  const swapped = [second, first, ...SAMPLE_NAMES.slice(2)];
  /** The second group's Thẩm định. */
  const header = (names: readonly string[]) =>
    SAMPLE.headers.map((row, i) => (i === 4 ? [...names] : row));
  const cases: readonly (readonly [string, Partial<RoundCells>, string])[] = [
    ['two headers are swapped', { headers: header(swapped) }, DISAGREEMENT.moved(place)],
    [
      'a column was put into a block, for which VSTACK filled up the others',
      {
        headers: SAMPLE.headers.map((row, i) =>
          i === 4 ? ['', ...SAMPLE_NAMES] : [...row, '#N/A'],
        ),
      },
      DISAGREEMENT.foreign({ ...place, unit: '', found: '' }),
    ],
    [
      'a unit was added to Đơn vị',
      { units: [...SAMPLE.units, ['Xã Mới', '']] },
      DISAGREEMENT.missing({ tab: 'Lĩnh vực 1', block: 'self', unit: 'Xã Mới', found: '' }),
    ],
    ['Đơn vị waits for its result', { units: [['Loading...', '']] }, USAGE.computing('đơn vị')],
    [
      'a code is an error',
      { codes: SAMPLE.codes.map(() => ['#REF!']) },
      USAGE.broken('mã', '#REF!'),
    ],
    [
      'Cấu hình lost the decimals',
      { settings: [['Năm', 2025]] },
      USAGE.settingMissing('Số chữ số thập phân của điểm'),
    ],
    [
      'the decimals are a word',
      { settings: [['Số chữ số thập phân của điểm', 'hai']] },
      SETUP.decimalsUnusable(),
    ],
    [
      'a row has lost its code',
      { codes: SAMPLE.codes.map(([code]) => [code === '2.3' ? '' : code]) },
      CRITERIA_FAULT.uncoded({ code: '2.2.2', tab: 'Lĩnh vực 2' }),
    ],
    [
      'a tab lost a row of one column',
      { maxima: SAMPLE.maxima.slice(1) },
      USAGE.sameRows(
        'kết quả tự chấm',
        SAMPLE.results.length,
        'điểm tối đa',
        SAMPLE.results.length - 1,
      ),
    ],
  ];

  it.each(cases)('%s: one sentence, no figure', (_, change, sentence) => {
    const given = inOrder({ ...SAMPLE, ...change });
    expect(CCHC_STANDINGS(...given)).toEqual([[`⚠ ${sentence}`]]);
    expect(CCHC_LOSSES(...given, CRITERIA_NAMES)).toEqual([[`⚠ ${sentence}`]]);
  });

  it('never takes ranks away for grades that cannot be read: one note says which row, once', () => {
    const given = inOrder(SAMPLE);
    const read = (table: readonly (readonly unknown[])[]) =>
      table.map((row) => byKey(SAMPLE_AS_ROUND, row));
    const sure = read(CCHC_STANDINGS(...given));
    const doubtful = read(CCHC_STANDINGS(...given, [['Tốt', 'cao']]));
    const fault = { kind: 'cut' as const, row: 1, name: 'Tốt', cut: 'cao', text: 'cao' };
    const doubt = `⚠ ${SETUP.gradesUnreadable(fault)}`;
    expect(doubtful.map((row) => row['rank'])).toEqual(sure.map((row) => row['rank']));
    expect(new Set(doubtful.map((row) => row['grade']))).toEqual(new Set(['']));
    expect(doubtful.filter((row) => String(row['note']).includes(doubt))).toHaveLength(1);
  });

  it.each([
    ['#DIV/0!', '#DIV/0!'],
    ['Loading...', 'đang chờ kết quả'],
  ])('ranks all the same where a cut of a grade is a formula that shows %s', (cut, said) => {
    const read = (grades: readonly (readonly unknown[])[]) =>
      CCHC_STANDINGS(...inOrder(SAMPLE), grades).map((row) => byKey(SAMPLE_AS_ROUND, row));
    const rows = read([['Tốt', cut]]);
    expect(rows.map((row) => row['rank'])).toEqual(read([['Tốt', 0]]).map((row) => row['rank']));
    expect(rows.filter((row) => String(row['note']).includes(said))).toHaveLength(1);
  });

  it('says what is wrong with tie-breakers', () => {
    const given = inOrder(SAMPLE);
    expect(CCHC_STANDINGS(...given, '', '3; 9.9')).toEqual([
      [`⚠ ${SETUP.tieBreakerUnknown('9.9')}`],
    ]);
  });

  it('takes Đơn vị in whatever order people have sorted it', () => {
    const sorted = inOrder({ ...SAMPLE, units: [...SAMPLE.units].reverse() });
    expect(CCHC_STANDINGS(...sorted)).toEqual(CCHC_STANDINGS(...inOrder(SAMPLE)));
  });

  it('leaves an error among typed results to its own cell, and the unit provisional', () => {
    const results = SAMPLE.results.map((row, i) => (i === 3 ? ['#REF!', ...row.slice(1)] : row));
    const appraised = SAMPLE.appraised.map((row, i) => (i === 3 ? ['', ...row.slice(1)] : row));
    const table = CCHC_STANDINGS(...inOrder({ ...SAMPLE, results, appraised }));
    const notes = table.map((row) => byKey(SAMPLE_AS_ROUND, row)['note']);
    expect(notes).toEqual(['Tạm tính', ...SAMPLE_NAMES.slice(1).map(() => '')]);
  });
});

describe('the keys of the tab', () => {
  const keyRow = (role: string, keys: readonly string[]) => [
    keys.map((key) => (key === '' ? '' : keyText(role, key))),
  ];

  it('say under which column each figure stands; columns of people stay blank', () => {
    const columns = keyRow('ranking', ['unit', '', 'sorted/unit', 'group/3', 'total']);
    const [row = []] = CCHC_STANDINGS(...inOrder(SAMPLE), '', '', columns);
    const [whole = []] = CCHC_STANDINGS(...inOrder(SAMPLE));
    const own = byKey(SAMPLE_AS_ROUND, whole);
    expect(row).toEqual([own['unit'], '', own['sorted/unit'], own['group/3'], own['total']]);
    const losses = CCHC_LOSSES(...inOrder(SAMPLE), '', keyRow('deductions', ['why', '', 'code']));
    expect(losses[0]).toEqual([expect.stringContaining('trừ'), '', expect.stringMatching(/^\d/)]);
  });

  it('gone, leave no figure under a header that could be another', () => {
    expect(CCHC_STANDINGS(...inOrder(SAMPLE), '', '', [['', '']])).toEqual([
      [`⚠ ${SETUP.keysMissing('Xếp hạng')}`],
    ]);
  });
});

describe('a table of losses that one formula could not return', () => {
  /** 7 columns: 400,000 cells are 57,142 rows and two thirds. */
  const lossesOf = (lost: number) => {
    const [unitCount, leaves] = [600, 96];
    const rows = Array.from({ length: leaves }, (_, leaf) => ({
      code: `1.${leaf + 1}`,
      ...{ maximum: 1, method: 'Có/Không', scale: '', notApplicable: '' },
      selfAssessed: Array.from({ length: unitCount }, (__, unit) =>
        leaf * unitCount + unit < lost ? 'Không' : 'Có',
      ),
    }));
    const round = { ...SAMPLE_AS_ROUND, rows, unitCount };
    return CCHC_LOSSES(...inOrder(roundCells(round, namesOf(round))));
  };

  it('is one sentence that says how large it is and what to do, never part of a table', () => {
    const [[sentence] = [], ...others] = lossesOf(57_143);
    expect(others).toEqual([]);
    expect(sentence).toBe(`⚠ ${USAGE.tooManyLosses(57_143, 600)}`);
    expect(sentence).toContain('57.143 dòng');
    expect(sentence).toContain('chia đợt chấm thành nhiều bảng tính');
  });

  it('is whole up to there', () => {
    const table = lossesOf(57_142);
    expect(table).toHaveLength(57_142);
    expect(table[57_141]).toHaveLength(7);
  });
});

describe('an index whose rounding would contradict its grade', () => {
  const noteOf = (score: string, decimals: number, from = 90) => {
    const rows = [
      { code: '1', maximum: 125, method: '', scale: '', notApplicable: '' },
      { code: '1.1', maximum: 125, method: 'Tỷ lệ', scale: '', notApplicable: '' },
    ].map((row) => ({ ...row, selfAssessed: row.method === '' ? [''] : [score], appraised: [] }));
    const round = { ...SAMPLE_AS_ROUND, rows, decimals, unitCount: 1, tieBreakers: [] };
    const bands = [
      ['Xuất sắc', from],
      ['Tốt', 80],
    ];
    const [row = []] = CCHC_STANDINGS(...inOrder(roundCells(round, ['Xã Một'])), bands, '');
    const { index, grade, note } = byKey(round, row);
    return [index, grade, note];
  };

  it.each([
    ['112/125', 0, 90, [90, 'Tốt', 'Chỉ số 89,6']],
    ['113/125', 0, 90, [90, 'Xuất sắc', '']],
    ['112,45/125', 2, 89.961, [89.96, 'Tốt', '']],
    // Rounded down below the cut that it has reached.
    ['112,4562/125', 4, 89.965, [89.965, 'Tốt', 'Chỉ số 89,96496']],
    ['100/125', 0, 90, [80, 'Tốt', '']],
  ])(
    'is told with as many digits as make it clear (%s, %i decimals)',
    (score, decimals, cut, told) => {
      expect(noteOf(score, decimals, cut)).toEqual(told);
    },
  );
});

describe('CCHC_SCORE with the names of the units', () => {
  const [results, maxima, methods, scales, policies, appraised, codes, settings, units] =
    inOrder(SAMPLE);
  const rule = [maxima, methods, scales, policies, appraised, codes] as const;

  it('gives the same scores, also where it takes Cấu hình for the decimals', () => {
    const plain = CCHC_SCORE(results, ...rule, 2);
    expect(CCHC_SCORE(results, ...rule, settings, units, SAMPLE.headers)).toEqual(plain);
    expect(CCHC_SCORE(results, ...rule, [['Số chữ số thập phân của điểm', 2]], units)).toEqual(
      plain,
    );
  });

  it('answers one sentence where a header has another name', () => {
    const [header = []] = SAMPLE.headers;
    const renamed = [['Xã Khác', ...header.slice(1)]];
    const [one = []] = SAMPLE.codes;
    const place = { tab: `Lĩnh vực ${String(one[0])}`, block: 'self', found: 'Xã Khác' };
    const sentence = DISAGREEMENT.renamed({ ...place, unit: String(header[0]) });
    expect(CCHC_SCORE(results, ...rule, settings, units, renamed)).toEqual([[`⚠ ${sentence}`]]);
    const more = [[...header, 'Xã Khác']];
    const foreign = DISAGREEMENT.foreign({ ...place, unit: '' });
    expect(CCHC_SCORE(results, ...rule, settings, units, more)).toEqual([[`⚠ ${foreign}`]]);
  });

  it.each([
    ['lost', '', CRITERIA_FAULT.uncoded({ code: '2.2.2', tab: 'Lĩnh vực 2' })],
    ['twice', '2.4', CRITERIA_FAULT.repeated({ code: '2.4', tab: 'Lĩnh vực 2' })],
  ])(
    'answers one sentence where a code is %s: the sums above it would be others',
    (_, to, sentence) => {
      const codesNow = SAMPLE.codes.map(([code]) => [code === '2.3' ? to : code]);
      const given = [results, maxima, methods, scales, policies, appraised, codesNow] as const;
      const whole = CCHC_SCORE(...given, settings, units, SAMPLE.headers);
      expect(whole).toEqual([[`⚠ ${sentence}`]]);
      // Whoever writes a formula of their own may have rows without a code.
      expect(CCHC_SCORE(...given, settings)).toHaveLength(SAMPLE.codes.length);
    },
  );

  it('answers one sentence where Cấu hình has no usable decimals', () => {
    const word = [['Số chữ số thập phân của điểm', 'hai']];
    expect(CCHC_SCORE(results, ...rule, word)).toEqual([[`⚠ ${SETUP.decimalsUnusable()}`]]);
  });
});
