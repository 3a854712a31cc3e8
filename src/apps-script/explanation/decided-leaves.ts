/** What a decision would write for each leaf of a component, and why it may not: all told before anything is written. */
import type {
  DecideRequest,
  Decision,
  DecisionRefusal,
} from '../../contract/calls/decide-explanation';
import { decidedResult } from '../../rules/evidence/decided-result';
import { EXPLANATION_STATE } from '../../text/evidence';
import type { ComponentLeaf } from '../workbook/find-criterion';
import { isScored } from './result-fault';

export interface DecidedLeaf {
  readonly leaf: ComponentLeaf;
  readonly code: string;
  /** The appraised result that the client saw, and what it becomes. */
  readonly from: string;
  readonly to: string;
  readonly note: string;
  /** An earlier press has written it. */
  readonly isDone: boolean;
}

/**
 * The cells that are written. A new result has a new reason; where a result stays, so does its reason, and the one for
 * refusing is put below.
 */
export function decidedLeaves(
  { decision, results, reason }: DecideRequest,
  leaves: readonly ComponentLeaf[],
): readonly DecidedLeaf[] {
  const all = leaves.map((leaf) => {
    const { code, entered } = leaf;
    const from = results[code]?.expected.trim() ?? entered.appraised;
    const seen = { ...entered, appraised: from };
    const to = decidedResult(decision, seen, results[code]?.value.trim() ?? '');
    const own = reason.trim();
    const isTold = own === '' || entered.reason === own || entered.reason.endsWith(`\n${own}`);
    const note = from !== to ? own : isTold ? entered.reason : `${entered.reason}\n${own}`;
    const isDone = entered.appraised === to && entered.reason === note.trim();
    return { leaf, code, from, to, note: note.trim(), isDone };
  });
  const touched = all.filter(({ from, to }) =>
    decision === 'refused' ? from !== '' : from !== to,
  );
  return touched.length > 0 ? touched : all;
}

export function refusalOf(
  { decision, results, reason, expectedState }: DecideRequest,
  decided: readonly DecidedLeaf[],
  state: string,
): DecisionRefusal | undefined {
  const isOther = decided.some(
    ({ code, leaf: { entered }, from, to }) =>
      results[code] === undefined || (entered.appraised !== from && entered.appraised !== to),
  );
  const isKnown = state === expectedState.trim() || state === EXPLANATION_STATE[decision];
  if (isOther || !isKnown) return 'conflict';
  return decision !== 'accepted' && reason.trim() === '' ? 'needsReason' : undefined;
}

export function uselessResult(
  decision: Decision,
  decided: readonly DecidedLeaf[],
  decimals: number,
): DecisionRefusal | undefined {
  const changed = decided.filter(({ from, to }) => from !== to);
  if (changed.length === 0 && decision !== 'refused') return 'needsResult';
  return changed.every(({ leaf, to }) => isScored(leaf, to, decimals)) ? undefined : 'unreadable';
}
