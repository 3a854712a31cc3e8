/**
 * What the sheet itself shows of a round: the cells of Xếp hạng, of Điểm trừ and of the score blocks, as formulas have
 * filled them, read by the keys above them and by nothing of the add-on's reading.
 */
import { strict as assert } from 'node:assert';
import type { RoundDeduction, RoundStanding } from '../../../src/contract/round';
import { columnLetters } from '../../../src/tabs/plan/a1';
import { groupOf } from '../../../src/core/code';
import type { Opened } from './shapes';

type Cells = readonly (readonly unknown[])[];

export interface OnSheet {
  /** In the order of the columns. */
  readonly units: readonly RoundStanding[];
  /** In the order of the sorted table. */
  readonly sorted: readonly Pick<
    RoundStanding,
    'rank' | 'name' | 'total' | 'index' | 'grade' | 'provisional'
  >[];
  readonly deductions: readonly (RoundDeduction & { readonly unit: string })[];
  /** By code, one cell a unit. */
  readonly scores: ReadonlyMap<string, readonly unknown[]>;
}

export function readSheet(opened: Opened): OnSheet {
  const { units, codes } = opened;
  const groups = [...new Set(codes.map(groupOf))];
  const standing = tableOf(opened, 'ranking', units.length);
  const losses = tableOf(opened, 'deductions', Infinity).filter(({ unit }) => unit !== '');
  return {
    units: standing.map((row) => unitOf(row, groups, units.length)),
    sorted: standing.map((row) => ({
      rank: orNull(row['sorted/rank']),
      name: text(row['sorted/unit']),
      total: number(row['sorted/total']),
      index: orNull(row['sorted/index']),
      grade: text(row['sorted/grade']),
      provisional: isProvisional(row['sorted/note']),
    })),
    deductions: losses.map((row) => ({
      ...{ unit: text(row['unit']), code: text(row['code']), name: text(row['name']) },
      ...{ maximum: number(row['maximum']), score: number(row['score']) },
      ...{ deduction: number(row['deduction']), why: text(row['why']) },
    })),
    scores: new Map(groups.flatMap((group) => scoresOf(opened, group))),
  };
}

type Row = Readonly<Record<string, unknown>>;

function unitOf(row: Row, groups: readonly string[], of: number): RoundStanding {
  const points = (key: string) => number(row[key]);
  return {
    name: text(row['unit']),
    total: points('total'),
    deduction: points('deduction'),
    open: points('open'),
    applicableMaximum: points('applicableMaximum'),
    // Columns of their own only where the set has rows outside its maximum.
    bonus: number(row['bonus'] ?? 0),
    penalty: number(row['penalty'] ?? 0),
    index: orNull(row['index']),
    exactIndex: exactIndexIn(row['note']),
    rank: orNull(row['rank']),
    of,
    grade: text(row['grade']),
    ...{ kind: '', remark: '' },
    provisional: isProvisional(row['note']),
    progress: points('progress'),
    selfTotal: points('selfTotal'),
    gap: points('gap'),
    groupScores: groups.map((code) => orNull(row[`group/${code}`])),
  };
}

/** Rows below the header by the keys above it, at most so many. */
function tableOf(opened: Opened, role: string, most: number): readonly Row[] {
  const start = `cchc/${role}/`;
  const [keys = [], , ...rows] = cellsFrom(opened, start);
  const names = keys.map((key) => (typeof key === 'string' ? key.replace(start, '') : ''));
  return rows
    .slice(0, most)
    .map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i]])));
}

/** From the first cell that holds such a key to the end of its tab. */
function cellsFrom({ host, placeOf }: Opened, start: string): Cells {
  const { tab, row, column, rows, columns } = placeOf(start);
  return host.values(tab, `${columnLetters(column)}${row}:${columnLetters(columns)}${rows}`);
}

function scoresOf(opened: Opened, group: string): readonly [string, readonly unknown[]][] {
  const { codes, units } = opened;
  const own = codes.filter((code) => groupOf(code) === group);
  const [, , ...cells] = cellsFrom(opened, `cchc/group:${group}/score/`);
  return own.map((code, i) => [code, (cells[i] ?? []).slice(0, units.length)]);
}

function text(cell: unknown): string {
  assert.equal(typeof cell, 'string', `a text stands there, not ${String(cell)}`);
  return cell as string;
}

function number(cell: unknown): number {
  assert.equal(typeof cell, 'number', `a number stands there, not “${String(cell)}”`);
  return cell as number;
}

const orNull = (cell: unknown) => (cell === '' ? null : number(cell));

const NOTE = /^(Tạm tính)?(?:; )?(?:Chỉ số ([\d,]+))?$/;

function noteParts(note: unknown): RegExpExecArray {
  const parts = NOTE.exec(text(note));
  assert.ok(parts !== null, `a note that is known, not ${String(note)}`);
  return parts;
}

const isProvisional = (note: unknown) => noteParts(note)[1] !== undefined;
const exactIndexIn = (note: unknown) => noteParts(note)[2] ?? '';
