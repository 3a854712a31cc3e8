/**
 * Which answer earns the most under a rule, and what any answer would earn: for plans that set targets. Answers to try
 * come from the scale; each is scored as if it stood in a cell, so that no target promises points that the sheet would
 * not give. Words are others' (`src/text/reports/target.ts`).
 */
import { foldText } from './fold-text';
import { compareFractions, divide, toNumber, ZERO } from './fraction';
import { partsOf, readAssignment, readNamedPoints, readPlain } from './methods/scale-grammar';
import { MAX_DECIMALS, type Points } from './points';
import { readMaximum } from './rule';
import { scoreRound } from './score-round';
import { METHOD_IDS, type MethodId, type Vocabulary } from './vocabulary';

/** A leaf's rule as it is typed. */
export interface TypedRule {
  readonly maximum: number | string;
  readonly method: string;
  readonly scale: string;
  readonly notApplicable: string;
}

export interface TopAnswer {
  readonly method: MethodId;
  /** What to type; undefined where it takes the best result of all units. */
  readonly result: string | number | undefined;
  /** Less than the maximum where the scale gives nobody the maximum. */
  readonly points: Points;
  readonly maximum: Points;
}

/** The least demanding answer that earns as much as any can; undefined where the rule cannot be used. */
export function topAnswer(
  rule: TypedRule,
  decimals: number,
  words: Vocabulary,
): TopAnswer | undefined {
  const method = METHOD_IDS.find((id) => foldText(words.methods[id]) === foldText(rule.method));
  const limit = readMaximum(rule.maximum, decimals);
  if (method === undefined || 'code' in limit) return undefined;
  const maximum = limit.points;
  if (method === 'relativeToBest') return { method, result: undefined, points: maximum, maximum };
  const results = RESULTS[method](rule, words);
  const earned = pointsOfResults(rule, results, decimals, words);
  const points = Math.max(...earned.map((each) => each ?? NOTHING));
  const result = results[earned.indexOf(points)];
  return result === undefined ? undefined : { method, result, points, maximum };
}

const NOTHING = -1;

/** What each result would earn if a unit were alone in the round; undefined where it would earn no score at all. */
export function pointsOfResults(
  rule: TypedRule,
  results: readonly (string | number)[],
  decimals: number,
  words: Vocabulary,
): readonly (Points | undefined)[] {
  const rows = [{ ...rule, code: '1', selfAssessed: results }];
  const round = { rows, unitCount: results.length, decimals, grades: [], tieBreakers: [] };
  return scoreRound(round, words).map(({ total, isProvisional }) =>
    isProvisional ? undefined : total,
  );
}

type ResultsToTry = (rule: TypedRule, words: Vocabulary) => readonly (string | number)[];

/** Least demanding first. */
const RESULTS: Readonly<Record<Exclude<MethodId, 'relativeToBest'>, ResultsToTry>> = {
  yesNo: (_, words) => words.yes.slice(0, 1),
  choice: ({ scale }) => partsOf(scale).flatMap((part) => readAssignment(part)?.left ?? []),
  bands: ({ scale }) =>
    ascending(partsOf(scale).map((part) => readAssignment(part)?.left.replace(/^\D*/, '') ?? '')),
  proportion: ({ scale }) =>
    ascending([...partsOf(scale).map((part) => part.replace(/^\D*/, '')), '100%']),
  count: countsToTry,
  faults: () => [0],
  direct: ({ maximum }) => [maximum],
};

/** Limits as the scale states them, `90%` or `5`, never both kinds. */
function ascending(limits: readonly string[]): readonly string[] {
  const value = (limit: string) => readPlain(limit.replace(/\s*%$/, '')) ?? ZERO;
  return [...limits].sort((a, b) => compareFractions(value(a), value(b)));
}

/** The whole number below the exact quotient earns as much where its points are rounded up to the maximum. */
function countsToTry({ maximum, scale }: TypedRule, words: Vocabulary): readonly number[] {
  const most = readMaximum(maximum, MAX_DECIMALS);
  const each = readNamedPoints(scale, words.scale.eachUnit);
  if ('code' in most || each === undefined || each.numerator === 0) return [];
  const needed = toNumber(divide(most.exact, each));
  return [Math.floor(needed), Math.ceil(needed)];
}
