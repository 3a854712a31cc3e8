/**
 * One case: a small table of criteria (mostly one row) with what was typed and what must be shown. Made from the raw
 * record of a case file or of an example table; the only place that knows how defaults and lists are filled in.
 */
import { readCaseCell, readExpectedCell, type CaseCell, type Notation } from './case-cell';
import { SETTINGS_TAB } from '../../src/text/settings-tab';
import { CASE_KEYS } from './case-words';

export interface CaseRow {
  readonly code: string;
  readonly method: CaseCell;
  readonly scale: CaseCell;
  readonly maximum: CaseCell;
  readonly notApplicable: CaseCell;
  /** One per unit. */
  readonly results: readonly CaseCell[];
  readonly appraised: readonly CaseCell[];
  readonly points: readonly (string | number)[];
  /** Undefined where the case says nothing of it. */
  readonly whys: readonly string[] | undefined;
}

export interface ScoringCase {
  readonly name: string;
  readonly decimals: number;
  /** Of the units, in their order; none where the case does not ask. */
  readonly kinds: readonly string[];
  /** Rows of Cấu hình by label, besides the decimals. */
  readonly settings: Readonly<Record<string, CaseCell>>;
  /** Whether the rows have codes, so that parents are summed. */
  readonly hasCodes: boolean;
  readonly rows: readonly CaseRow[];
  /** What a table with codes comes to; undefined where the case says nothing of it. */
  readonly sums: CaseSums | undefined;
}

/** As CCHC_SUMMARY gives them, one per unit; the index with two digits. */
interface CaseSums extends Readonly<Partial<Record<SumName, readonly (string | number)[]>>> {
  /** As the cell on Cấu hình says it. */
  readonly ceiling: string;
}

export const SUM_NAMES = ['total', 'bonus', 'penalty', 'index'] as const;
export type SumName = (typeof SUM_NAMES)[number];

export type RawRecord = Readonly<Record<string, unknown>>;

const DEFAULT_DECIMALS = '2';
const KNOWN_KEYS: readonly string[] = Object.values(CASE_KEYS);

export function readScoringCase(raw: RawRecord, defaults: RawRecord = {}): ScoringCase {
  requireKnownKeys(raw);
  const merged = { ...defaults, ...raw };
  const table = raw[CASE_KEYS.rows];
  const records = Array.isArray(table) ? (table as RawRecord[]) : [merged];
  const unitCount = Math.max(...records.map((record) => listAt(record, 'points').length));
  return {
    name: text(raw[CASE_KEYS.name] ?? ''),
    decimals: Number(merged[CASE_KEYS.decimals] ?? DEFAULT_DECIMALS),
    kinds: ((merged[CASE_KEYS.kinds] ?? []) as readonly unknown[]).map(text),
    settings: settingsOf(merged),
    hasCodes: table !== undefined,
    rows: records.map((record) => readRow(withDefaults(record, defaults), unitCount)),
    sums: CASE_KEYS.index in merged ? readSums(merged, unitCount) : undefined,
  };
}

function readSums(record: RawRecord, unitCount: number): CaseSums {
  const told = SUM_NAMES.filter((name) => CASE_KEYS[name] in record).map((name) => {
    const cells = listAt(record, name, unitCount);
    return [name, cells.map((item) => readExpectedCell(text(item)))] as const;
  });
  return { ceiling: text(record[CASE_KEYS.ceiling] ?? ''), ...Object.fromEntries(told) };
}

function settingsOf(merged: RawRecord): ScoringCase['settings'] {
  const typed = (merged[CASE_KEYS.settings] ?? {}) as RawRecord;
  const cells = Object.entries(typed).map(([label, cell]) => [
    label,
    readCaseCell(cell as Notation),
  ]);
  return Object.fromEntries(cells) as ScoringCase['settings'];
}

/** What Cấu hình and Đơn vị hold for the case: undefined where a number of decimals says it all. */
export function roundCells({ decimals, kinds, settings, rows }: ScoringCase) {
  if (kinds.length === 0 && Object.keys(settings).length === 0) return undefined;
  const units = rows[0]?.points.map((_, i) => [`Đơn vị ${i + 1}`, kinds[i] ?? '']) ?? [];
  return {
    units,
    settings: [[SETTINGS_TAB.labels.decimals, decimals], ...Object.entries(settings)],
  };
}

function requireKnownKeys(record: RawRecord): void {
  const unknown = Object.keys(record).filter((key) => !KNOWN_KEYS.includes(key));
  if (unknown.length > 0) throw new Error(`No such key in a case: ${unknown.join(', ')}`);
}

/** A row without a result is a heading; the rules of the defaults are not for it. */
function withDefaults(record: RawRecord, defaults: RawRecord): RawRecord {
  requireKnownKeys(record);
  return CASE_KEYS.result in { ...defaults, ...record } ? { ...defaults, ...record } : record;
}

function readRow(record: RawRecord, unitCount: number): CaseRow {
  const cell = (key: keyof typeof CASE_KEYS) =>
    readCaseCell((record[CASE_KEYS[key]] ?? '') as Notation);
  const cells = (key: keyof typeof CASE_KEYS) =>
    listAt(record, key, unitCount).map((item) => readCaseCell(item as Notation));
  return {
    code: text(record[CASE_KEYS.code] ?? ''),
    method: cell('method'),
    scale: cell('scale'),
    maximum: cell('maximum'),
    notApplicable: cell('notApplicable'),
    results: cells('result'),
    appraised: cells('appraised'),
    points: listAt(record, 'points', unitCount).map((item) => readExpectedCell(text(item))),
    whys: CASE_KEYS.why in record ? listAt(record, 'why', unitCount).map(text) : undefined,
  };
}

/** The units' values under a key, one by one; a value that is no list is the first unit's. */
function listAt(record: RawRecord, key: keyof typeof CASE_KEYS, length = 0): readonly unknown[] {
  const value = record[CASE_KEYS[key]];
  if (value === undefined && key === 'points') throw new Error(`No ${CASE_KEYS.points} in a case`);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value ?? ''];
  return Array.from({ length: Math.max(length, list.length) }, (_, unit) => list[unit] ?? '');
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Not a text: ${JSON.stringify(value)}`);
  return value;
}
