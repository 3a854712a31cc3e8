/**
 * Command of the sidebar: decides one explanation in one step under the document lock: appraised results, the reason as
 * their note, state and conclusion on Hồ sơ. All or nothing: stage, conflicts and protections are asked before writing.
 */
import {
  decideExplanation as declaration,
  type DecideOutcome,
  type DecideRequest,
  type Decision,
  type DecisionRefusal,
} from '../../contract/calls/decide-explanation';
import { componentOf } from '../../core/code';
import { EVIDENCE, EXPLANATION_STATE } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { stageNamed } from '../../text/stage';
import { decidedResult } from '../../rules/evidence/decided-result';
import { componentLeaves, type ComponentLeaf } from '../explanation/component-leaves';
import { isScored } from '../explanation/result-fault';
import type { AnchoredTabs } from '../workbook/anchors';
import { command, type Workbook } from '../door';
import { decimalsIn } from '../workbook/decimals';
import { fieldsAt, readEvidence, rowFor, writeRow } from '../workbook/evidence-table';
import { findCriterion } from '../workbook/find-criterion';
import { cellAt } from '../workbook/group-tab-cells';
import { logAction } from '../workbook/log-book';
import { readSettingsTab } from '../workbook/settings';

export const decideExplanation = command(declaration, decide);

function refuse(reason: DecisionRefusal) {
  return { ok: false, reason } as const;
}

function decide(request: DecideRequest, { tabs }: Workbook): DecideOutcome {
  const settings = settingsOf(tabs);
  if (!isOpen(settings?.stage)) return refuse('wrongStage');
  const component = { ...request, code: componentOf(request.code) };
  const found = findCriterion(tabs, component);
  if (!found.ok) return found;
  const table = readEvidence(tabs);
  if (!table.ok) return table;
  const fields = fieldsAt(table, component);
  const leaves = componentLeaves(found.place.tab, found.place.unit, component.code);
  const refusal = refusalOf(request, leaves, fields.state);
  if (refusal !== undefined) return refuse(refusal);
  const written = decidedLeaves(request, leaves);
  const changed = written.filter(({ from, to }) => from !== to);
  const useless = uselessResult(request.decision, changed, decimalsIn(settings?.decimals));
  if (useless !== undefined) return refuse(useless);
  const row = rowFor(table, component);
  const mayWrite = [row, ...written.map(({ cell }) => cell)].every((cells) => cells.canEdit());
  if (!mayWrite) return refuse('protected');
  writeResults(written);
  const state = EXPLANATION_STATE[request.decision];
  const told = changed.map(({ code, from, to }) => EVIDENCE.changed(code, from, to));
  const conclusion = told.length === 0 ? EVIDENCE.kept() : told.join('; ');
  writeRow(row, component, { ...fields, state, conclusion });
  logAction(
    tabs,
    'explanation',
    LOG_DETAIL.result(request.unit, component.code, [state, conclusion]),
  );
  return { ok: true, state };
}

function uselessResult(
  decision: Decision,
  changed: ReturnType<typeof decidedLeaves>,
  decimals: number,
): DecisionRefusal | undefined {
  if (changed.length === 0 && decision !== 'refused') return 'needsResult';
  const isSound = changed.every(({ leaf, to }) => isScored(leaf, to, decimals));
  return isSound ? undefined : 'unreadable';
}

function writeResults(written: ReturnType<typeof decidedLeaves>): void {
  for (const { cell, from, to, note } of written) {
    if (to !== from) cell.setNumberFormat('@').setValue(to);
    cell.setNote(note);
  }
}

function settingsOf(tabs: AnchoredTabs) {
  const settings = tabs.get('settings');
  return settings && readSettingsTab(settings)?.values;
}

/** Only while results are appraised or explained. */
function isOpen(cell: unknown): boolean {
  const stage = stageNamed(cell);
  return stage === 'appraisal' || stage === 'explanation';
}

function refusalOf(
  { decision, results, reason, expectedState }: DecideRequest,
  leaves: readonly ComponentLeaf[],
  state: string,
): DecisionRefusal | undefined {
  const isOther = leaves.some(
    ({ code, entered }) => results[code]?.expected.trim() !== entered.appraised,
  );
  if (isOther || state !== expectedState.trim()) return 'conflict';
  if (decision !== 'accepted' && reason.trim() === '') return 'needsReason';
  return undefined;
}

/**
 * The cells that are written. A new result has a new reason; where a result stays, so does its reason, and the one for
 * refusing is put below.
 */
function decidedLeaves(
  { decision, results, reason }: DecideRequest,
  leaves: readonly ComponentLeaf[],
) {
  const all = leaves.map((leaf) => {
    const { code, place, entered } = leaf;
    const from = entered.appraised;
    const to = decidedResult(decision, entered, results[code]?.value.trim() ?? '');
    const note = from === to ? `${entered.reason}\n${reason.trim()}` : reason;
    return { leaf, code, from, to, note: note.trim(), cell: cellAt(place, 'appraised') };
  });
  const touched = all.filter(({ from, to }) =>
    decision === 'refused' ? from !== '' : from !== to,
  );
  return touched.length > 0 ? touched : all;
}
