/**
 * What a decision would write for each leaf of a component, why it may not (all told before anything is written), and the
 * writing of one leaf.
 */
import type {
  DecideRequest,
  Decision,
  DecisionRefusal,
} from '../../contract/calls/decide-explanation';
import { standing } from '../../rules/edit';
import { decidedResult } from '../../rules/evidence/decision';
import { termsOrUsual, type RoundTerms } from '../../tabs/plan/round-terms';
import { EVIDENCE, EXPLANATION_STATE } from '../../text/evidence';
import { stageNamed } from '../../text/stage';
import { cellAt, type ComponentLeaf } from '../workbook/find-criterion';
import { putNote, putText } from '../workbook/put-cell';
import { scoredLeaf } from '../workbook/scored-leaf';
import type { SettingsTab } from '../workbook/settings';

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
  request: DecideRequest,
  decided: readonly DecidedLeaf[],
  values: SettingsTab['values'],
  state: string,
): DecisionRefusal | 'conflict' | undefined {
  const { decision, reason } = request;
  if (!isOpen(values.stage)) return 'wrongStage';
  if (isConflict(request, decided, state)) return 'conflict';
  if (decision !== 'accepted' && reason.trim() === '') return 'needsReason';
  return uselessResult(decision, decided, termsOrUsual(values));
}

/** Only while results are appraised or explained. */
function isOpen(cell: unknown): boolean {
  const stage = stageNamed(cell);
  return stage === 'appraisal' || stage === 'explanation';
}

function isConflict(
  { decision, results, expectedState: expected }: DecideRequest,
  decided: readonly DecidedLeaf[],
  state: string,
): boolean {
  const isOther = ({ code, leaf: { entered }, from, to }: DecidedLeaf) =>
    results[code] === undefined ||
    standing(entered.appraised, { expected: from, value: to }) === 'other';
  const value = EXPLANATION_STATE[decision];
  return decided.some(isOther) || standing(state, { expected, value }) === 'other';
}

function uselessResult(
  decision: Decision,
  decided: readonly DecidedLeaf[],
  terms: RoundTerms,
): DecisionRefusal | undefined {
  const changed = decided.filter(({ from, to }) => from !== to);
  if (changed.length === 0 && decision !== 'refused') return 'needsResult';
  return changed.every(({ leaf, to }) => scoredLeaf(leaf.place, terms, to).isScored)
    ? undefined
    : 'unreadable';
}

/** As Hồ sơ tells it. */
export function conclusionOf(decided: readonly DecidedLeaf[]): string {
  const told = decided.flatMap(({ code, from, to }) =>
    from === to ? [] : [EVIDENCE.changed(code, from, to)],
  );
  return told.length === 0 ? EVIDENCE.kept() : told.join('; ');
}

/** False where somebody has typed there meanwhile. */
export function writeLeaf({ leaf: { place, entered }, to, note }: DecidedLeaf): boolean {
  const cell = cellAt(place, 'appraised');
  return putText(cell, entered.appraised, to) && putNote(cell, entered.reason, note);
}
