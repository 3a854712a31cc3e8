/**
 * Arguments as Sheets hands them over, a value or a 2-D array, turned into columns, rows and matrices of known size.
 * Says in Vietnamese which two ranges do not fit; knows nothing of what the cells mean.
 */
import { MAX_DECIMALS } from '../../core/points';
import { sameName } from '../../core/identity';
import { codeText, isBlank } from '../../core/reading';
import { rowKeysIn } from '../../tabs/plan/keys';
import { BLANK_TERMS, readTerms, TERM_ROWS, type RoundTerms } from '../../tabs/plan/round-terms';
import { isDecimals } from '../../tabs/plan/settings-layout';
import type { ScoreCell } from '../../text/cell-text';
import { SETTINGS_TAB } from '../../text/settings-tab';
import { ARGUMENT, USAGE } from '../../text/usage-message';
import { WARNING_MARK } from '../../text/vocabulary';

/**
 * The one error a custom function throws: the call itself is wrong (sizes, missing ranges). Sheets shows its message
 * behind `#ERROR!`. Bad cells never throw; they are answered in their own place.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** For tables of ours: a sentence in the cell says more than `#ERROR!` with a message behind it. */
export function orSentence(make: () => ScoreCell[][]): ScoreCell[][] {
  try {
    return make();
  } catch (error) {
    if (error instanceof UsageError) return [[`${WARNING_MARK} ${error.message}`]];
    throw error;
  }
}

export type Cell = unknown;
export type Matrix = readonly (readonly Cell[])[];
export type ArgumentName = keyof typeof ARGUMENT;
/** The arguments of a call by name. */
export type Given = Readonly<Partial<Record<ArgumentName, unknown>>>;

/** A named argument, so that a message can say which one is wrong. */
export interface Named<Value> {
  readonly name: ArgumentName;
  readonly value: Value;
}

export function isAbsent(argument: unknown): boolean {
  return argument === undefined || argument === null || argument === '';
}

/** Any argument as rows of cells, all of one length; a single value is 1×1. */
export function matrix(name: ArgumentName, argument: unknown): Named<Matrix> {
  if (argument === undefined) throw new UsageError(USAGE.missing(ARGUMENT[name]));
  if (!Array.isArray(argument)) return { name, value: [[argument]] };
  const rows: readonly unknown[] = argument;
  const value = rows.map((row): readonly Cell[] => (Array.isArray(row) ? row : [row]));
  const width = widthOf(value);
  if (value.some((row) => row.length !== width)) throw new UsageError(USAGE.ragged(ARGUMENT[name]));
  return { name, value };
}

export function optionalMatrix(name: ArgumentName, argument: unknown): Named<Matrix> | undefined {
  return isAbsent(argument) ? undefined : matrix(name, argument);
}

/** An n×1 argument as a list of n cells. */
export function column(name: ArgumentName, argument: unknown): Named<readonly Cell[]> {
  const { value } = matrix(name, argument);
  const width = widthOf(value);
  if (width !== 1) throw new UsageError(USAGE.oneColumn(ARGUMENT[name], width));
  return { name, value: value.map(([cell]) => cell) };
}

export function optionalColumn(
  name: ArgumentName,
  argument: unknown,
): Named<readonly Cell[]> | undefined {
  return isAbsent(argument) ? undefined : column(name, argument);
}

/** A 1×m argument as a list of m cells. */
export function row(name: ArgumentName, argument: unknown): Named<readonly Cell[]> {
  const { value } = matrix(name, argument);
  const [only] = value;
  if (value.length !== 1 || only === undefined) {
    throw new UsageError(USAGE.oneRow(ARGUMENT[name], value.length));
  }
  return { name, value: only };
}

type Rows = Named<readonly unknown[]>;

/** All given arguments have as many rows as the first. */
export function requireSameRows(first: Rows, ...others: readonly (Rows | undefined)[]): void {
  const rows = first.value.length;
  for (const other of others) {
    if (other === undefined || other.value.length === rows) continue;
    throw new UsageError(
      USAGE.sameRows(ARGUMENT[first.name], rows, ARGUMENT[other.name], other.value.length),
    );
  }
}

export function requireSameColumns(first: Named<Matrix>, other: Named<Matrix> | undefined): void {
  if (other === undefined) return;
  const [columns, otherColumns] = [widthOf(first.value), widthOf(other.value)];
  if (columns === otherColumns) return;
  throw new UsageError(
    USAGE.sameColumns(ARGUMENT[first.name], columns, ARGUMENT[other.name], otherColumns),
  );
}

export function widthOf(rows: Matrix): number {
  return rows[0]?.length ?? 0;
}

/** A number that can be compared and shown; a cell holds no other, an argument made by another formula may. */
export function isNumber(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isFinite(cell);
}

/** A number of decimals, or rows of Cấu hình: the key or the label of a setting, then its value. */
export function termsOf(argument: unknown): RoundTerms {
  const rows = matrix('settings', argument ?? '').value;
  const isSingle = widthOf(rows) < 2;
  const single = rows[0]?.[0];
  if (isSingle && !isBlank(single) && !isDecimals(single)) {
    throw new UsageError(USAGE.decimals(MAX_DECIMALS));
  }
  const terms = readTerms(isSingle ? { ...BLANK_TERMS, decimals: single } : termsIn(rows));
  if (typeof terms === 'string') throw new UsageError(terms);
  return terms;
}

/** The decimals must be there; rows that formulas of earlier workbooks do not hand over are blank. */
function termsIn(rows: Matrix) {
  const found = TERM_ROWS.flatMap((name) => {
    const label = SETTINGS_TAB.labels[name];
    const row = rows.find(
      ([key]) => rowKeysIn([key], 'settings')[0] === name || sameName(codeText(key), label),
    );
    return row === undefined ? [] : [[name, row[1]] as const];
  });
  const cells = { ...BLANK_TERMS, ...Object.fromEntries(found) };
  if (found[0]?.[0] === 'decimals') return cells;
  throw new UsageError(USAGE.settingMissing(SETTINGS_TAB.labels.decimals));
}
