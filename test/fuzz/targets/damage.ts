/**
 * Workbooks damaged by every operation of a spreadsheet program: each figure that a command still gives is the unit's own,
 * by `unit.id`, or the command refuses with a sentence that says where and what to do; also after Kiểm tra & sửa bảng.
 * Content that was moved away from its header, key or code is typing: then what stands under these is what is right.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import { openHost, type Host } from '../../../host/runtime/open-host';
import type { RoundUnit } from '../../../src/contract/round';
import { builtBundle } from '../../helpers/built-bundle';
import { DAMAGING_HANDS, OPERATIONS, type Damage } from '../damage/operations';
import {
  namesById,
  typedFigures,
  type Expected,
  type FiguresById,
  type Names,
} from '../damage/typed-content';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

const UNITS = ['Xã Một', 'Xã Hai', 'Xã Ba', 'Xã Bốn'];

const CRITERIA: readonly (readonly unknown[])[] = [
  ['1', 'Chỉ đạo', 7],
  ['1.1', 'Kế hoạch', 4, 'Tỷ lệ'],
  ['1.2', 'Kiểm tra', 3, 'Lựa chọn', 'Đủ = 3; Thiếu = 1; Không = 0'],
  ['2', 'Thể chế', 12],
  ['2.1', 'Rà soát', 5, 'Tỷ lệ'],
  ['2.2', 'Ban hành', 7],
  ['2.2.1', 'Đúng hạn', 4, 'Tỷ lệ', 'sàn 10%'],
  ['2.2.2', 'Đúng quy định', 3, 'Tỷ lệ'],
  ['3', 'Thủ tục', 11],
  ['3.1', 'Công khai', 6, 'Tỷ lệ'],
  ['3.2', 'Giải quyết', 5, 'Số lượng', 'mỗi đơn vị = 0,5'],
];

const CODES = CRITERIA.map(([code]) => String(code));
const LEAVES = CRITERIA.filter(([, , , method]) => method !== undefined).map(([code]) =>
  String(code),
);

const resultOf = (unit: number, leaf: number, isAppraised: boolean) => {
  if (LEAVES[leaf] === '1.2') return ['Đủ', 'Thiếu', 'Không', 'Thiếu'][unit] ?? '';
  if (LEAVES[leaf] === '3.2') return String([1, 4, 6, 9][unit]);
  return `${11 + 17 * unit + 2 * leaf - (isAppraised ? 3 : 0)}/100`;
};

const resultsOf = (isAppraised: boolean) =>
  Object.fromEntries(
    UNITS.map((name, unit) => [
      name,
      Object.fromEntries(
        LEAVES.map((code, leaf) => [code, resultOf(unit, leaf, isAppraised)] as const).filter(
          (_, leaf) => !isAppraised || (leaf + unit) % 2 === 0,
        ),
      ),
    ]),
  );

interface Sound {
  readonly snapshot: IWorkbookData;
  readonly expected: Expected;
  readonly figures: FiguresById;
  readonly names: Names;
}

let made: Promise<Sound> | undefined;
const sound = () => (made ??= setUp());

async function setUp(): Promise<Sound> {
  const host = await openHost(builtBundle());
  const criteria = CRITERIA.map((line) => Array.from({ length: 9 }, (_, i) => line[i] ?? ''));
  await host.run('setupRound', { units: UNITS, criteria, year: 2025 });
  await host.run('enterResults', { selfAssessed: resultsOf(false), appraised: resultsOf(true) });
  const snapshot = structuredClone(host.snapshot());
  const grades = host.values('Cấu hình', 'A18:B25');
  host.dispose();
  // Nothing reads these two, and to calculate them anew takes most of the time.
  for (const { name, cellData = {} } of Object.values(snapshot.sheets)) {
    if (name !== 'Xếp hạng' && name !== 'Điểm trừ') continue;
    for (const row of Object.values(
      cellData as Record<string, Record<string, { f?: unknown; si?: unknown }>>,
    )) {
      for (const cell of Object.values(row)) {
        delete cell.f;
        delete cell.si;
      }
    }
  }
  const names: Names = namesById(snapshot) ?? new Map();
  const ids = [...names.keys()];
  const expected = { codes: CODES, ids, grades };
  const figures = typedFigures(snapshot, expected);
  assert.ok(figures !== undefined && ids.length === UNITS.length, 'the undamaged round is whole');
  return { snapshot, expected, figures, names };
}

const GROUPS = ['1 Chỉ đạo', '2 Thể chế', '3 Thủ tục'];

const tab = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...GROUPS) },
  { weight: 3, arbitrary: fc.constant('Đơn vị') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('Cấu hình', 'Bộ tiêu chí', 'Xếp hạng', 'Khắc phục', 'Nhật ký'),
  },
);

/** Below the settings of Cấu hình stand bands and people, which have neither name nor key. */
const REACH = { 'Cấu hình': 15 };

const damage: fc.Arbitrary<Damage> = fc.record({
  operation: fc.constantFrom(...OPERATIONS),
  tab,
  numbers: fc.array(fc.nat(5039), { minLength: 6, maxLength: 6 }),
});

const counts = { workbooks: 0, refused: 0, right: 0, typed: 0, repaired: 0 };

const damageCases = fc.array(damage, { minLength: 1, maxLength: 2 });

export const damages = target({
  name: 'damage',
  counted: 'workbooks',
  runs: { full: 2200, short: 30 },
  cases: damageCases,
  prepare: sound,
  holds: tryCase,
  told: () =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
});

/** Answers how many damaged workbooks it was: none where the operation was impossible. */
async function tryCase(given: readonly Damage[]): Promise<number> {
  const { snapshot } = await sound();
  const host = await openHost({
    ...builtBundle(DAMAGING_HANDS),
    snapshot: structuredClone(snapshot),
  });
  try {
    const done: unknown[] = [];
    for (const each of given) done.push(await host.run('damageWorkbook', each, REACH));
    if (!done.includes(true)) return 0;
    counts.workbooks += 1;
    const answer = await requireRight(host);
    counts[answer] += 1;
    // Of what can be read a part is enough.
    if (answer !== 'refused' && (given[0]?.numbers[0] ?? 0) % 4 > 0) return 1;
    await host.run('repairWorkbook', {});
    const after = await requireRight(host);
    if (answer === 'refused' && after !== 'refused') counts.repaired += 1;
    return 1;
  } finally {
    host.dispose();
  }
}

type Answer = 'refused' | 'right' | 'typed';

async function requireRight(host: Host): Promise<Answer> {
  const { figures: undamaged, expected, names: soundNames } = await sound();
  const snapshot = host.snapshot();
  const typed = typedFigures(snapshot, expected);
  const names = namesById(snapshot);
  // Of two tabs of units the add-on reads the one with its mark.
  const known = names ?? soundNames;
  const figures = typed ?? undamaged;
  const answers = (await host.run('everyAnswer', [...known.values()])) as Answers;
  const { readRound: round, openSidebar: sidebar } = answers;
  if (round.ok) requireWhole(round);
  for (const [call, given] of outcomesOf(answers)) {
    if (given.ok !== true && given.state !== 'ready') {
      requireSentence(call, given.message, host.sheetNames);
    } else requireSame(call, unitsOf(given), figures, known);
  }
  assert.equal(sidebar.state === 'ready', round.ok, 'sidebar and command line agree');
  if (!round.ok) return 'refused';
  return JSON.stringify([...figures]) === JSON.stringify([...undamaged]) ? 'right' : 'typed';
}

function unitsOf({ units, card }: Outcome): readonly RoundUnit[] {
  return units ?? (card === undefined ? [] : [card.unit]);
}

function outcomesOf({ readUnitCard, ...others }: Answers): readonly (readonly [string, Outcome])[] {
  return [
    ...Object.entries(others),
    ...readUnitCard.map((card) => ['readUnitCard', card] as const),
  ];
}

interface Answers {
  readonly readRound: Outcome;
  readonly readReportData: Outcome;
  readonly openSidebar: Outcome;
  readonly readUnitCard: readonly Outcome[];
}

interface Outcome {
  readonly ok?: boolean;
  readonly state?: string;
  readonly message?: string;
  readonly groups?: readonly { readonly code: string; readonly maximum: number | null }[];
  readonly units?: readonly RoundUnit[];
  readonly card?: { readonly unit: RoundUnit };
}

const FIELDS = [
  ...['total', 'deduction', 'open', 'applicableMaximum', 'index', 'rank', 'of', 'grade'],
  ...['provisional', 'progress', 'selfTotal', 'gap', 'groupScores'],
] as const;

function requireSame(
  call: string,
  units: readonly RoundUnit[],
  figures: FiguresById,
  names: ReadonlyMap<string, string>,
): void {
  for (const unit of units) {
    const [id = ''] = [...names].find(([, name]) => name === unit.name.trim()) ?? [];
    const own = figures.get(id);
    assert.ok(own !== undefined, `${call}: ${unit.name} is a unit of Đơn vị`);
    const some = (from: object) =>
      FIELDS.filter((name) => name in from).map((name) => [name, from[name as keyof typeof from]]);
    const all = some(own).filter(([name]) => (name as string) in unit);
    assert.deepEqual(some(unit), all, `${call}: the figures of ${unit.name}`);
    if ('deductions' in unit) {
      const codesOf = (from: RoundUnit) =>
        [...from.deductions].map(({ code, deduction }) => `${code} ${deduction}`).sort();
      assert.deepEqual(codesOf(unit), codesOf(own), `${call}: the deductions of ${unit.name}`);
    }
  }
}

function requireWhole({ groups = [], units = [] }: Outcome): void {
  assert.deepEqual(
    groups.map(({ code }) => code),
    CODES.filter((code) => !code.includes('.')),
    'every group is there',
  );
  assert.equal(units.length, UNITS.length, 'every unit is there');
}

const CURE = /Bấm|Bỏ|Xóa|Chuyển|Ghi lại|khôi phục|Chạy|chạy lại|Sửa|sửa|cần|Đổi|Đưa|nhập/;

function requireSentence(call: string, message: string | undefined, tabs: readonly string[]): void {
  const text = message ?? '';
  assert.ok(isPlainSentence(text, 400, tabs), `${call} says: ${text}`);
  const isPlaced = /tab/i.test(text) || /^Ô điểm|^Đơn vị/.test(text);
  assert.ok(isPlaced && CURE.test(text), `${call} says no place or no cure: ${text}`);
}
