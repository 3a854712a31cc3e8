/**
 * What is typed into a workbook for one generated round: rules of every method, results that are lost in part, wholly or
 * not at all, blank, unreadable or không phát sinh, appraised or not, and units that do the same as another. From a seed
 * and a few shares, so that a case of any size is a few numbers.
 */
import { groupOf } from '../../../src/core/code';
import { TAB_NAME } from '../../../src/text/labels';
import fc from 'fast-check';
import { SHAPES, type Opened, type Shape } from './shapes';

export interface RoundCase {
  readonly shape: Shape;
  readonly seed: number;
  readonly decimals: number;
  /** `one`: every unit loses the same, each elsewhere, so that tie-breakers decide. */
  readonly lost: 'some' | 'all' | 'nothing' | 'one';
  /** In tenths of the cells. */
  readonly blank: number;
  readonly unreadable: number;
  readonly excluded: number;
  readonly appraised: number;
  /** In tenths of the units: as another one. */
  readonly tied: number;
  /** In tenths of the rows. */
  readonly brokenRules: number;
  readonly tieBreakers: number;
  readonly grades: number;
}

/** Mostly none, so that whole rounds are among them. */
const tenths = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 4, max: 10 }) },
);

const anyShape = fc.oneof(
  ...SHAPES.map(({ weight, ...shape }) => ({ weight, arbitrary: fc.constant(shape) })),
);

export const roundCase = (shape: fc.Arbitrary<Shape> = anyShape): fc.Arbitrary<RoundCase> =>
  fc.record({
    shape,
    seed: fc.nat(),
    decimals: fc.constantFrom(2, 0, 1, 3, 4),
    lost: fc.constantFrom('some', 'some', 'some', 'all', 'nothing', 'one', 'one'),
    blank: tenths,
    unreadable: tenths,
    excluded: tenths,
    appraised: tenths,
    tied: fc.constantFrom(0, 0, 3, 10),
    brokenRules: fc.constantFrom(0, 0, 0, 0, 0, 3),
    tieBreakers: fc.constantFrom(0, 0, 1, 2),
    grades: fc.nat(3),
  });

interface Block {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}

export interface GeneratedRound {
  readonly blocks: readonly Block[];
  readonly rules: readonly (readonly unknown[])[];
  readonly self: readonly (readonly unknown[])[];
  readonly appraised: readonly (readonly unknown[])[];
  readonly grades: readonly (readonly unknown[])[];
  readonly tieBreakers: readonly string[];
}

const GRADES: readonly (readonly (readonly unknown[])[])[] = [
  [
    ['Xuất sắc', 90],
    ['Tốt', 80],
    ['Khá', 65.5],
    ['Yếu', 0],
  ],
  [['Đạt', 33.3333]],
  [],
  [
    ['Yếu', 10],
    ['', ''],
    ['Tốt', 100],
  ],
];
const GRADE_ROWS = 8;
/** Where a cell of a rule is broken. */
export const UNUSABLE = '?';
const UNREADABLE = ['abc', '3/0', '150%', '#N/A', '1/2/3', '-1', 'Có lẽ', '⚠'];

/** mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = ReturnType<typeof randomFrom>;

const whole = (random: Random, most: number) => Math.floor(random() * (most + 1));
const among = <Item>(random: Random, items: readonly Item[]) =>
  items[Math.floor(random() * items.length)] as Item;
const vietnamese = (value: number) => String(value).replace('.', ',');

interface Answers {
  readonly best: unknown;
  readonly other: (random: Random) => unknown;
}

interface GeneratedRule extends Answers {
  readonly method: string;
  readonly scale: string;
}

/** Steps of more than listed points. */
const stepsOf = (random: Random, most: string, half: string, tenth: string) =>
  among(random, [
    `đạt 100% = ${most}; từ 50% đến dưới 100% = tỷ lệ × ${most}`,
    `≥80% = ${most}; ≥30% = từ 0 đến ${most}`,
    `>90% = ${most}; >50% = ${half}; ≥10% = ${tenth}`,
    `dưới 30% = 0; từ 30% đến dưới 90% = ${half}; từ 90% trở lên = ${most}`,
    `≥105% = ${most}; ≥100% = ${half}; ≥20% = tỷ lệ × ${half}`,
  ]);

const sum = (random: Random) => {
  const [a, b] = [whole(random, 100), whole(random, 100)];
  return among(random, [
    `${a}% × ${b}%`,
    `(${a}% + ${b}%) : 2`,
    `(${whole(random, 20)} + 0,5 × 2)/40`,
  ]);
};

const award = (random: Random) =>
  among(random, ['thiếu minh chứng', '1 điểm', 'trừ 1 điểm', 'Trừ 0,5 điểm']);

const share = (random: Random) => {
  if (random() < 0.1) return sum(random);
  const [part, all] = [whole(random, 40), 40];
  return among<unknown>(random, [`${part}/${all}`, `${part * 2.5}%`.replace('.', ','), part / all]);
};
const amount = (random: Random) =>
  among<unknown>(random, [whole(random, 9), `${whole(random, 9)}`, '2,5']);

function ruleOf(random: Random, maximum: number, decimals: number): GeneratedRule {
  const grid = 10 ** decimals;
  const [half, tenth] = [2, 10].map((parts) =>
    vietnamese(Math.floor((maximum * grid) / parts) / grid),
  ) as [string, string];
  const most = vietnamese(maximum);
  const each = tenth === '0' ? most : tenth;
  return among<() => GeneratedRule>(random, [
    () => ({
      ...{ method: 'Có/Không', scale: '', best: 'Có' },
      other: () => among<unknown>(random, ['Có', 'không', true, false]),
    }),
    () => ({
      ...{ method: 'Lựa chọn', scale: `Đúng hạn = ${most}; Trễ hạn = ${half}; Bỏ = 0` },
      best: 'Đúng hạn',
      other: () => among(random, ['đúng  hạn', 'Trễ hạn', 'Bỏ']),
    }),
    () => ({
      ...{ method: 'Bậc thang', scale: `≥80% = ${most}; ≥50% = ${half}; ≥10% = ${tenth}` },
      ...{ best: '100%', other: share },
    }),
    () => ({
      ...{
        method: 'Tỷ lệ',
        scale: among(random, ['', 'sàn 30%', 'đích 90%', 'sàn 10%; đích 70%']),
      },
      ...{ best: '100%', other: share },
    }),
    () => ({ method: 'Số lượng', scale: `mỗi đơn vị = ${each}`, best: '1000', other: amount }),
    () => ({
      ...{ method: 'Trừ lỗi', scale: `mỗi lỗi = ${each}; trừ tối đa = ${half}` },
      ...{ best: 0, other: amount },
    }),
    () => ({
      ...{ method: 'Bậc thang', scale: stepsOf(random, most, half, tenth) },
      ...{ best: '100%', other: share },
    }),
    () => ({
      ...{ method: 'Bậc thang', scale: `<5 = ${most}; <8 = ${half}` },
      ...{ best: 0, other: amount },
    }),
    () => ({
      ...{ method: 'So cao nhất', scale: among(random, ['', '', 'thấp nhất', 'từ thấp đến cao']) },
      ...{ best: '9', other: among(random, [share, amount]) },
    }),
    () => ({
      ...{ method: 'So cao nhất', scale: `hạng 1 = ${most}; hạng 2 = ${half}; còn lại = 0` },
      ...{ best: '9', other: amount },
    }),
    () => ({
      ...{ method: 'Chấm trực tiếp', scale: '', best: most },
      other: () => vietnamese(whole(random, maximum * grid) / grid),
    }),
  ])();
}

/** How many rows have one. */
const CONDITIONS = 0.15;

export function generatedRound(given: RoundCase, opened: Opened): GeneratedRound {
  const random = randomFrom(given.seed);
  const { codes, isLeaf, units } = opened;
  const isIn = (tenthsOf: number) => random() * 10 < tenthsOf;
  const leaves = codes.flatMap((_, i) => (isLeaf[i] === true ? [i] : []));
  const lostAt = units.map(() => among(random, leaves));
  const maxima = new Map(leaves.map((row) => [row, maximumOf()]));
  const lines = codes.map((_, i) => (isLeaf[i] === true ? leafRow(i) : headingRow(i)));

  /** In points of the round, so that sums are exact. */
  function maximumOf(): number {
    const grid = 10 ** given.decimals;
    return given.lost === 'one' ? 2 * grid : 1 + whole(random, 5 * grid - 1);
  }

  function leafRow(row: number) {
    const maximum = (maxima.get(row) ?? 0) / 10 ** given.decimals;
    const { method, scale, ...answers } = ruleOf(random, maximum, given.decimals);
    const policy = among(random, ['', '0 điểm', 'điểm tối đa', 'loại trừ', 'loại trừ', 'loại trừ']);
    const rule = [
      among<unknown>(random, [maximum, maximum, vietnamese(maximum)]),
      method,
      [scale, conditionOf(row)].filter(Boolean).join('; '),
      policy,
    ];
    const broken = isIn(given.brokenRules) ? whole(random, 3) : -1;
    const answer = (_: string, unit: number) => answerOf(answers, row === lostAt[unit]);
    return {
      rule: rule.map((cell, i) => (i === broken ? UNUSABLE : cell)),
      self: units.map(answer),
      appraised: units.map((unit, i) => (isIn(given.appraised) ? appraisal(unit, i) : '')),
    };

    function appraisal(unit: string, i: number): unknown {
      return random() < 0.2 ? award(random) : answer(unit, i);
    }
  }

  /** Of one of the rows before in its group, so that no two wait for each other. */
  function conditionOf(row: number): string {
    const group = groupOf(codes[row] ?? '');
    const before = leaves.filter((leaf) => leaf < row && groupOf(codes[leaf] ?? '') === group);
    if (before.length === 0 || random() > CONDITIONS) return '';
    const code = codes[among(random, before)] ?? '';
    const asked = among(random, [`${code} = 0`, `${code} < 50%`, `${code} ≥ 1`, `${code} là Có`]);
    return `nếu ${asked} thì ${among(random, ['0', 'tối đa 50%', 'tối đa 1', 'KPS'])}`;
  }

  function answerOf({ best, other }: Answers, isLost: boolean): unknown {
    if (isIn(given.blank)) return '';
    if (isIn(given.unreadable)) return among(random, UNREADABLE);
    if (isIn(given.excluded)) return 'KPS';
    if (given.lost === 'all' || (given.lost === 'one' && isLost)) return 'Không';
    if (given.lost === 'one') return best;
    return given.lost === 'nothing' || random() < 0.3 ? best : other(random);
  }

  function headingRow(row: number) {
    const below = leaves.filter((leaf) => codes[leaf]?.startsWith(`${codes[row] ?? ''}.`));
    const sum = below.reduce((points, leaf) => points + (maxima.get(leaf) ?? 0), 0);
    return {
      rule: [sum / 10 ** given.decimals, '', gateOf(below), ''],
      self: units.map(() => ''),
      appraised: units.map(() => ''),
    };
  }

  /** What a heading asks of the first of its rows. */
  function gateOf([first]: readonly number[]): string {
    if (first === undefined || random() > CONDITIONS) return '';
    return `nếu ${codes[first] ?? ''} = 0 thì 0`;
  }

  const models = units.map((_, i) => (isIn(given.tied) ? whole(random, i) : i));
  const asModels = (cells: readonly unknown[]) => models.map((model) => cells[model]);
  const round = {
    rules: lines.map(({ rule }) => rule),
    self: lines.map(({ self }) => asModels(self)),
    appraised: lines.map(({ appraised }) => asModels(appraised)),
    grades: GRADES[given.grades] ?? [],
    tieBreakers: Array.from({ length: given.tieBreakers }, () => among(random, codes)),
  };
  return { ...round, blocks: blocksOf(round, given.decimals, opened) };
}

function blocksOf(
  round: Omit<GeneratedRound, 'blocks'>,
  decimals: number,
  { codes, placeOf }: Opened,
): readonly Block[] {
  const { tab, column } = placeOf('cchc/settings/value');
  const setting = (name: string, cells: Block['cells']) => {
    const { row } = placeOf(`cchc-row/settings/${name}`);
    return { tab, row, column, cells };
  };
  const grades = Array.from({ length: GRADE_ROWS }, (_, i) => round.grades[i] ?? ['', '']);
  const bands = setting('grades', grades);
  const groups = [...new Set(codes.map(groupOf))].flatMap((group) => {
    const own = codes.flatMap((code, i) => (groupOf(code) === group ? [i] : []));
    const some = (cells: Block['cells']) => own.map((i) => cells[i] ?? []);
    const rules = placeOf(`cchc/group:${group}/maximum`);
    const block = (name: string) => placeOf(`cchc/group:${group}/${name}/`);
    return [
      { ...rules, row: rules.row + 2, cells: some(round.rules) },
      { ...block('self'), row: rules.row + 2, cells: some(round.self) },
      { ...block('appraised'), row: rules.row + 2, cells: some(round.appraised) },
    ];
  });
  return [
    setting('decimals', [[decimals]]),
    setting('tieBreakers', [[round.tieBreakers.join('; ')]]),
    { ...bands, row: bands.row + 1, column: column - 1 },
    ...groups,
    // Scored by what its criteria set says: otherwise no document would be issued.
    { tab: TAB_NAME.criteria, row: 2, column: 3, cells: round.rules },
  ];
}
