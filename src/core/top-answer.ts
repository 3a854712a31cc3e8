/**
 * Which answer earns the most under a rule, and what any answer would earn: for plans that set targets. Answers to try
 * are the method's; each is scored as if it stood in a cell, so that no target promises points that the sheet would not
 * give. Of a penalty the best answer is the one that takes nothing off. Words are others' (`src/text/reports/target.ts`).
 */
import type { RuleIssue } from './issue';
import type { MethodId } from './methods';
import type { Points } from './points';
import { startReader } from './reading';
import { roundRow, USUAL_ROUNDING } from './rounding';
import { createRuleReader, isRule, type Rule, type RuleCells } from './rule';
import { leavesIndex } from './score-cell';
import { scoreRow, type BlockTerms } from './score-row';
import type { Sign } from './sign';
import type { Vocabulary } from './vocabulary';

export interface TopAnswer {
  readonly method: MethodId;
  /** What to type; undefined where it takes the best result of all units. */
  readonly result: string | number | undefined;
  /** Whether any lower answer earns as much. */
  readonly isMost: boolean;
  /** Less than the maximum where the scale gives nobody the maximum. */
  readonly points: Points;
  readonly maximum: Points;
  readonly sign: Sign;
}

/** The least demanding answer that earns as much as any can; undefined where the rule cannot be used. */
export function topAnswer(
  cells: RuleCells,
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms = {},
): TopAnswer | undefined {
  const rule = createRuleReader(words, decimals)(cells);
  if (!isRule(rule)) return undefined;
  const { method, maximum, sign, marking, scale } = rule;
  if (sign === 'penalty') {
    return { method, result: words.no[0], points: 0, isMost: true, maximum, sign };
  }
  const isMost = marking.isFalling?.(scale) ?? false;
  const results = marking.proposals?.(scale);
  if (results === undefined) {
    const points = mostPoints(rule, decimals, terms);
    return { method, result: undefined, points, isMost, maximum, sign };
  }
  const earned = pointsUnder(rule, results, decimals, words, terms);
  const points = Math.max(...earned.map((each) => each ?? NOTHING));
  const result = results[earned.indexOf(points)];
  return result === undefined ? undefined : { method, result, points, isMost, maximum, sign };
}

function mostPoints(
  { marking, scale, maximum }: Rule,
  decimals: number,
  terms: BlockTerms,
): Points {
  const most = marking.most?.(scale);
  const { rounding = USUAL_ROUNDING } = terms;
  return most === undefined ? maximum : roundRow(most, maximum, decimals, rounding);
}

const NOTHING = -1;

/** What each result would earn in a cell; undefined where it would earn no score at all. */
export function pointsOfResults(
  cells: RuleCells,
  results: readonly (string | number)[],
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms = {},
): readonly (Points | undefined)[] {
  return pointsUnder(createRuleReader(words, decimals)(cells), results, decimals, words, terms);
}

/** What leaves the index earns nothing, but is a score. */
function pointsUnder(
  rule: Rule | RuleIssue,
  results: readonly (string | number)[],
  decimals: number,
  words: Vocabulary,
  terms: BlockTerms,
): readonly (Points | undefined)[] {
  const row = scoreRow(rule, { selfAssessed: results }, startReader(words), decimals, terms);
  return row.scores().map((score) => {
    if (typeof score === 'number') return score;
    return leavesIndex(score) ? 0 : undefined;
  });
}
