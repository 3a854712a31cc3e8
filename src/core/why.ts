/**
 * The *why* of one score as data: what was read, the rule's maximum, and what came of it. Every scored cell has one;
 * `src/text/why-sentence.ts` turns it into a sentence.
 */
import { isRule, type Rule } from './rule';
import type { Points } from './points';
import type { RuleIssue } from './issue';
import type { Reading } from './reading';
import type { Outcome } from './score-cell';
import type { ScoredCell } from './score-row';
import type { Sign } from './sign';

export interface Why {
  readonly reading: Reading;
  readonly outcome: Outcome;
  /** Undefined where the rule itself is at fault. */
  readonly maximum: Points | undefined;
  readonly sign: Sign;
  readonly decimals: number;
  /** The self-assessed cell that an appraised result replaced. */
  readonly replaced: unknown;
}

export function whyOf(cell: ScoredCell, rule: Rule | RuleIssue, decimals: number): Why {
  const { reading, outcome, replaced } = cell;
  const own = isRule(rule) ? rule : { maximum: undefined, sign: 'none' as const };
  return { reading, outcome, replaced, maximum: own.maximum, sign: own.sign, decimals };
}
