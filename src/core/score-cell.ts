/**
 * One reading under one rule gives one outcome. Here live the decisions that no method makes: blanks stay pending,
 * `Không` is 0, `KPS` follows the rule's policy, faults stay where they are, and points are rounded, once.
 */
import type { Issue } from './issue';
import type { RowBest } from './methods/method';
import { roundToPoints, type Points } from './points';
import type { Reading } from './reading';
import type { Reason } from './reason';
import type { Rule } from './rule';

export type Outcome =
  | { readonly status: 'pending' }
  | { readonly status: 'excluded' }
  | { readonly status: 'invalid'; readonly issue: Issue }
  | { readonly status: 'scored'; readonly points: Points; readonly reason: Reason };

export const PENDING: Outcome = { status: 'pending' };
const EXCLUDED: Outcome = { status: 'excluded' };
const NOT_DONE: Outcome = { status: 'scored', points: 0, reason: { kind: 'notDone' } };

export function scoreCell(reading: Reading, rule: Rule, best: RowBest, decimals: number): Outcome {
  switch (reading.kind) {
    case 'pending':
      return PENDING;
    case 'no':
      return NOT_DONE;
    case 'notApplicable':
      return scoreNotApplicable(rule);
    case 'fault':
      return { status: 'invalid', issue: reading.issue };
    default: {
      const mark = rule.mark(reading, best);
      if ('issue' in mark) return { status: 'invalid', issue: mark.issue };
      const points = roundToPoints(mark.earned, decimals);
      return { status: 'scored', points, reason: mark.reason };
    }
  }
}

function scoreNotApplicable({ notApplicable: policy, maximum }: Rule): Outcome {
  if (policy === 'exclude') return EXCLUDED;
  const points = policy === 'maximum' ? maximum : 0;
  return { status: 'scored', points, reason: { kind: 'notApplicable', policy } };
}
