/**
 * What the cells of one criterion say, unit by unit, and the best among them where the method compares units. What that comes
 * to in points is score-row.ts's.
 */
import { ZERO } from './fraction';
import { groupBy } from './group-by';
import type { RuleIssue } from './issue';
import type { RowBest } from './methods/method';
import { isBlank, readResult, type Reading, type ResultReader } from './reading';
import type { Rounding } from './rounding';
import { isRule, type Rule } from './rule';
import type { ScopeMark } from './scope';

/**
 * What the loops over cells work on. They are functions of their own, fed with data, because what the engine has
 * compiled of a function made for one row is lost with the row.
 */
export interface RowData {
  readonly rule: Rule | RuleIssue;
  readonly selfAssessed: readonly unknown[];
  readonly appraised: readonly unknown[];
  readonly reader: ResultReader;
  readonly decimals: number;
  readonly rounding: Rounding;
  /** By unit, where the row does not concern all of them. */
  readonly marks: readonly ScopeMark[] | undefined;
  /** By unit, among whom it is compared; undefined where that is everybody. */
  readonly cohorts: readonly string[] | undefined;
}

/** One for everybody, or by cohort where kinds are told apart. */
export type Bests = RowBest | ReadonlyMap<string, RowBest>;

/** By unit, of a row that compares them: its cells are asked for twice. */
export function readingsOf(row: RowData): readonly Reading[] | undefined {
  if (!isRule(row.rule) || !row.rule.comparesRow) return undefined;
  const readings: Reading[] = [];
  for (let unit = 0; unit < row.selfAssessed.length; unit++) readings.push(readAt(row, unit));
  return readings;
}

/** Results of units that the row does not concern are compared with nobody's. */
export function bestsOf(row: RowData, readings: readonly Reading[] | undefined): Bests {
  const { rule, marks, cohorts } = row;
  if (!isRule(rule) || readings === undefined) return NO_BEST;
  const bestAmong = (compared: readonly Reading[]) =>
    rule.marking.bestOf?.(compared, rule.scale) ?? NO_BEST;
  const compared = readings.map((reading, unit) => comparedAt(row, unit, reading));
  if (marks === undefined && cohorts === undefined) return bestAmong(compared);
  const units = [...compared.keys()].filter((unit) => marks?.[unit] === undefined);
  const among = (some: readonly number[]) =>
    bestAmong(some.flatMap((unit) => compared[unit] ?? []));
  if (cohorts === undefined) return among(units);
  const members = groupBy(units, (unit) => cohorts[unit]);
  return new Map([...members].map(([cohort = '', own]) => [cohort, among(own)] as const));
}

export function bestFor({ cohorts }: RowData, unit: number, bests: Bests): RowBest {
  return 'get' in bests ? (bests.get(cohorts?.[unit] ?? '') ?? NO_BEST) : bests;
}

/** Points taken off leave the result as it was claimed. */
function comparedAt(row: RowData, unit: number, reading: Reading): Reading {
  const isLess = reading.kind === 'award' && reading.award.kind === 'less';
  return isLess ? claimAt(row, unit) : reading;
}

export function claimAt({ reader, selfAssessed }: RowData, unit: number): Reading {
  return readResult(reader, selfAssessed[unit]);
}

export function isReplaced({ appraised }: RowData, unit: number): boolean {
  return !isBlank(appraised[unit]);
}

export function readAt(row: RowData, unit: number): Reading {
  const results = isReplaced(row, unit) ? row.appraised : row.selfAssessed;
  return readResult(row.reader, results[unit]);
}

export const NO_BEST: RowBest = { best: ZERO, lowest: ZERO, inPercent: false, descending: [] };
