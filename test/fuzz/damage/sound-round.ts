/**
 * The undamaged round that all damage is done to: four units, three groups, every result typed, made by the add-on itself.
 * What it says by `unit.id` is what every command must go on saying, or refuse.
 */
import { strict as assert } from 'node:assert';
import type { IWorkbookData } from '@univerjs/core';
import { openHost } from '../../../host/runtime/open-host';
import { builtBundle } from '../../helpers/built-bundle';
import {
  namesById,
  typedFigures,
  type Expected,
  type FiguresById,
  type Names,
} from './typed-content';

export const UNITS = ['Xã Một', 'Xã Hai', 'Xã Ba', 'Xã Bốn'];
export const GROUPS = ['1 Chỉ đạo', '2 Thể chế', '3 Thủ tục'];

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

export const CODES = CRITERIA.map(([code]) => String(code));
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

export interface Sound {
  readonly snapshot: IWorkbookData;
  readonly expected: Expected;
  readonly figures: FiguresById;
  readonly names: Names;
}

let made: Promise<Sound> | undefined;

/** Made once in a process. */
export const sound = () => (made ??= setUp());

async function setUp(): Promise<Sound> {
  const host = await openHost(builtBundle());
  const criteria = CRITERIA.map((line) => Array.from({ length: 9 }, (_, i) => line[i] ?? ''));
  await host.run('setupRound', { units: UNITS, criteria, year: 2025 });
  await host.run('enterResults', { selfAssessed: resultsOf(false), appraised: resultsOf(true) });
  const snapshot = structuredClone(host.snapshot());
  const grades = host.values('Cấu hình', 'A24:B31');
  host.dispose();
  const names: Names = namesById(snapshot) ?? new Map();
  const ids = [...names.keys()];
  const expected = { codes: CODES, ids, grades };
  const figures = typedFigures(snapshot, expected);
  assert.ok(figures !== undefined && ids.length === UNITS.length, 'the undamaged round is whole');
  return { snapshot, expected, figures, names };
}

/** A copy without the formulas of two tabs that nothing reads: to calculate them anew takes most of the time. */
export function withoutResultTabs(snapshot: IWorkbookData): IWorkbookData {
  const copy = structuredClone(snapshot);
  for (const { name, cellData = {} } of Object.values(copy.sheets)) {
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
  return copy;
}
