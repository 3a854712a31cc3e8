/**
 * Workbooks damaged by every operation of a spreadsheet program: each figure that a command still gives is the unit's own,
 * by `unit.id`, or the command refuses with a sentence that says where and what to do; also after Kiểm tra & sửa bảng.
 * Content that was moved away from its header, key or code is typing: then what stands under these is what is right.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import fc from 'fast-check';
import type { Host } from '../../../host/runtime/open-host';
import { openHost } from '../../../host/runtime/open-host';
import type { RoundUnit } from '../../../src/contract/round';
import { builtBundle } from '../../helpers/built-bundle';
import { DAMAGING_HANDS, OPERATIONS, type Damage } from '../damage/operations';
import { namesById, typedFigures, type Expected, type FiguresById } from '../damage/typed-content';
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
  const ids = [...(namesById(snapshot)?.keys() ?? [])];
  const expected = { codes: CODES, ids, grades };
  const figures = typedFigures(snapshot, expected);
  assert.ok(figures !== undefined && ids.length === UNITS.length, 'the undamaged round is whole');
  return { snapshot, expected, figures };
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

const counts = { workbooks: 0, untouched: 0, refused: 0, right: 0, typed: 0, repaired: 0 };

export const damages = target({
  name: 'damage',
  counted: 'workbooks',
  runs: { full: 2200, short: 30 },
  cases: fc.array(damage, { minLength: 1, maxLength: 2 }),
  holds: async (given) => {
    const { snapshot } = await sound();
    const host = await openHost({
      ...builtBundle(DAMAGING_HANDS),
      snapshot: structuredClone(snapshot),
    });
    try {
      let isDone = false;
      for (const each of given)
        isDone = (await host.run('damageWorkbook', each, REACH)) === true || isDone;
      if (!isDone) {
        counts.untouched += 1;
        return 0;
      }
      counts.workbooks += 1;
      counts[await requireRight(host)] += 1;
      await host.run('repairWorkbook', {});
      const after = await requireRight(host);
      if (after !== 'refused') counts.repaired += 1;
    } finally {
      host.dispose();
    }
    return 1;
  },
  told: () =>
    Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
});

type Answer = 'refused' | 'right' | 'typed';

async function requireRight(host: Host): Promise<Answer> {
  const { figures: undamaged, expected } = await sound();
  const snapshot = host.snapshot();
  const typed = typedFigures(snapshot, expected);
  const names = namesById(snapshot);
  const wanted = (call: string, units: readonly RoundUnit[]) => {
    assert.ok(names !== undefined, `${call} gives figures without a whole Đơn vị`);
    requireSame(call, units, typed ?? undamaged, names);
  };
  const round = (await host.run('readRound', {})) as Outcome;
  if (round.ok) {
    assert.equal(round.units?.length, UNITS.length, 'readRound gives every unit');
    requireMaxima(round);
    wanted('readRound', round.units ?? []);
  } else requireSentence('readRound', round.message, host.sheetNames);
  const report = (await host.run('readReportData', {})) as Outcome;
  if (report.ok) wanted('readReportData', report.units ?? []);
  else requireSentence('readReportData', report.message, host.sheetNames);
  const sidebar = (await host.run('openSidebar', {})) as Outcome;
  if (sidebar.state === 'ready') wanted('openSidebar', sidebar.units ?? []);
  else requireSentence('openSidebar', sidebar.message, host.sheetNames);
  for (const unit of names?.values() ?? []) {
    const card = (await host.run('readUnitCard', { unit })) as Outcome;
    if (card.ok) wanted('readUnitCard', card.card === undefined ? [] : [card.card.unit]);
    else requireSentence('readUnitCard', card.message, host.sheetNames);
    if (!card.ok) break;
  }
  assert.equal(sidebar.state === 'ready', round.ok, 'sidebar and command line agree');
  if (!round.ok) return 'refused';
  return JSON.stringify([...(typed ?? undamaged)]) === JSON.stringify([...undamaged])
    ? 'right'
    : 'typed';
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

/** Only the sheet's own word on a maximum can be another. */
function requireMaxima({ groups = [] }: Outcome): void {
  assert.deepEqual(
    groups.map(({ code }) => code),
    ['1', '2', '3'],
    'every group is there',
  );
}

const CURE = /Bấm|Bỏ|Xóa|Chuyển|Ghi lại|khôi phục|Chạy|chạy lại|Sửa|sửa|cần|Đổi|Đưa|nhập/;

function requireSentence(call: string, message: string | undefined, tabs: readonly string[]): void {
  const text = message ?? '';
  assert.ok(isPlainSentence(text, 400, tabs), `${call} says: ${text}`);
  const isPlaced = /tab/i.test(text) || /^Ô điểm|^Đơn vị/.test(text);
  assert.ok(isPlaced && CURE.test(text), `${call} says no place or no cure: ${text}`);
}
