/**
 * Command of the sidebar: decides one explanation in one step: appraised results, the reason as their note, state and
 * conclusion on Hồ sơ. All or nothing: stage, conflicts and protections are asked before writing. A decision that was cut
 * short is completed by pressing again: what it has written already counts as done.
 */
import {
  decideExplanation as declaration,
  type DecideOutcome,
  type DecideRequest,
  type Decision,
  type DecisionRefusal,
} from '../../contract/calls/decide-explanation';
import { componentOf } from '../../core/code';
import { decidedResult } from '../../rules/evidence/decided-result';
import { evidence } from '../../tabs/evidence';
import { decimalsIn } from '../../tabs/plan/settings-layout';
import { EDIT } from '../../text/edit-message';
import { EVIDENCE, EXPLANATION_STATE } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { stageNamed } from '../../text/stage';
import { command, type Workbook } from '../door';
import { isScored } from '../explanation/result-fault';
import { evidenceRow, fieldsOf, putEvidence } from '../workbook/evidence-record';
import {
  cellAt,
  componentLeaves,
  findCriterion,
  type ComponentLeaf,
} from '../workbook/find-criterion';
import { logAction, logUnlessTold } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { putNote, putText } from '../workbook/put-cell';
import { readSettingsTab } from '../workbook/settings';
import { changedFields, mayEditRow, readTable } from '../workbook/table';

export const decideExplanation = command(declaration, decide);

function refuse(reason: DecisionRefusal) {
  return { ok: false, reason } as const;
}

function decide(request: DecideRequest, { tabs }: Workbook): DecideOutcome {
  const { values } = whole(readSettingsTab(tabs));
  if (!isOpen(values.stage)) return refuse('wrongStage');
  const component = { ...request, code: componentOf(request.code) };
  const found = findCriterion(tabs, component, 'inputs');
  if (!found.ok) return found;
  const leaves = componentLeaves(found.place, component.code);
  if (leaves.length === 0) {
    return { ok: false, reason: 'notFound', message: EDIT.heading(request.code) };
  }
  const table = whole(readTable(tabs, evidence));
  const row = evidenceRow(table, component);
  const present = fieldsOf(table, row);
  const decided = decidedLeaves(request, leaves);
  const told = decided.flatMap(({ code, from, to }) =>
    from === to ? [] : [EVIDENCE.changed(code, from, to)],
  );
  const state = EXPLANATION_STATE[request.decision];
  const conclusion = told.length === 0 ? EVIDENCE.kept() : told.join('; ');
  const refusal =
    refusalOf(request, decided, present.state) ??
    uselessResult(request.decision, decided, decimalsIn(values.decimals));
  if (refusal !== undefined) return refuse(refusal);
  const cells = decided.map(({ leaf }) => cellAt(leaf.place, 'appraised'));
  const mayWrite =
    cells.every((cell) => cell.canEdit()) && mayEditRow(table, row < 0 ? table.used : row);
  if (!mayWrite) return refuse('protected');
  if (!decided.every(write)) return refuse('conflict');
  const change = changedFields(present, { ...present, state, conclusion });
  const written = putEvidence(table, row, component, present, change);
  if (written !== 'written') return refuse(written === 'protected' ? written : 'conflict');
  const isNew = Object.keys(change).length > 0 || decided.some(({ isDone }) => !isDone);
  const detail = LOG_DETAIL.result(request.unit, component.code, [state, conclusion]);
  (isNew ? logAction : logUnlessTold)(tabs, 'explanation', detail);
  return { ok: true, state };
}

/** Only while results are appraised or explained. */
function isOpen(cell: unknown): boolean {
  const stage = stageNamed(cell);
  return stage === 'appraisal' || stage === 'explanation';
}

interface DecidedLeaf {
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
function decidedLeaves(
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

function refusalOf(
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

function uselessResult(
  decision: Decision,
  decided: readonly DecidedLeaf[],
  decimals: number,
): DecisionRefusal | undefined {
  const changed = decided.filter(({ from, to }) => from !== to);
  if (changed.length === 0 && decision !== 'refused') return 'needsResult';
  return changed.every(({ leaf, to }) => isScored(leaf, to, decimals)) ? undefined : 'unreadable';
}

/** False where somebody has typed there meanwhile. */
function write({ leaf: { place, entered }, to, note }: DecidedLeaf): boolean {
  const cell = cellAt(place, 'appraised');
  return putText(cell, entered.appraised, to) && putNote(cell, entered.reason, note);
}
