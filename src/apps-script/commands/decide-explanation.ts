/**
 * Command of the sidebar: decides one explanation in one step under the document lock: appraised results, the reason as
 * their note, state and conclusion on Hồ sơ. All or nothing: stage, conflicts and protections are asked before writing.
 */
import type { DecideOutcome, DecideRequest } from '../../contract/explanation';
import { componentOf } from '../../core/code';
import { cellText } from '../../text/cell-text';
import { EVIDENCE, EXPLANATION_STATE } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { stageNamed } from '../../text/stage';
import { decidedResult } from '../../views/evidence/decided-result';
import { componentLeaves, type ComponentLeaf } from '../explanation/component-leaves';
import { requireRequest } from '../request/require-request';
import { findAnchoredTabs, type AnchoredTabs } from '../workbook/anchors';
import { withDocumentLock } from '../workbook/document-lock';
import { fieldsAt, readEvidence, rowFor, writeRow } from '../workbook/evidence-table';
import { findCriterion } from '../workbook/find-criterion';
import { cellAt } from '../workbook/group-tab-cells';
import { logAction } from '../workbook/log-book';
import { readSettingsTab } from '../workbook/settings';

type Refused = Exclude<DecideOutcome, { ok: true } | { reason: 'notFound' }>;

export function decideExplanation(request: DecideRequest): DecideOutcome {
  requireRequest('decideExplanation', request);
  return withDocumentLock<DecideOutcome>(
    () => decide(request),
    () => refuse('busy', EVIDENCE.busy()),
  );
}

function refuse(reason: Refused['reason'], message: string): Refused {
  return { ok: false, reason, message };
}

function decide(request: DecideRequest): DecideOutcome {
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  const wrongStage = stageRefusal(tabs);
  if (wrongStage !== undefined) return wrongStage;
  const component = { ...request, code: componentOf(request.code) };
  const found = findCriterion(tabs, component);
  if (!found.ok) return found;
  const table = readEvidence(tabs);
  if (table === undefined) return refuse('notSetUp', EVIDENCE.missingTab());
  const fields = fieldsAt(table, component);
  const leaves = componentLeaves(found.place.tab, found.place.unit, component.code);
  const refusal = refusalOf(request, leaves, fields.state);
  if (refusal !== undefined) return refusal;
  const written = decidedLeaves(request, leaves);
  const row = rowFor(table, component);
  const mayWrite = [row, ...written.map(({ cell }) => cell)].every((cells) => cells.canEdit());
  if (!mayWrite) return refuse('protected', EVIDENCE.protected());
  for (const { cell, from, to, note } of written) {
    if (to !== from) cell.setNumberFormat('@').setValue(to);
    cell.setNote(note);
  }
  const state = EXPLANATION_STATE[request.decision];
  const told = written
    .filter(({ from, to }) => from !== to)
    .map(({ code, from, to }) => EVIDENCE.changed(code, from, to));
  const conclusion = told.length === 0 ? EVIDENCE.kept() : told.join('; ');
  writeRow(row, component, { ...fields, state, conclusion });
  logAction(
    tabs,
    'explanation',
    LOG_DETAIL.result(request.unit, component.code, [state, conclusion]),
  );
  return { ok: true, state };
}

function stageRefusal(tabs: AnchoredTabs): Refused | undefined {
  const settings = tabs.get('settings');
  const name = cellText(settings && readSettingsTab(settings)?.values.stage);
  const stage = stageNamed(name);
  const isOpen = stage === 'appraisal' || stage === 'explanation';
  return isOpen ? undefined : refuse('wrongStage', EVIDENCE.wrongStage(name));
}

function refusalOf(
  { decision, results, reason, expectedState }: DecideRequest,
  leaves: readonly ComponentLeaf[],
  state: string,
): Refused | undefined {
  const isOther = leaves.some(
    ({ code, entered }) => results[code]?.expected.trim() !== entered.appraised,
  );
  if (isOther || state !== expectedState.trim()) return refuse('conflict', EVIDENCE.conflict());
  if (decision === 'refused' || decision === 'partial') {
    if (reason.trim() === '') return refuse('needsReason', EVIDENCE.needsReason());
    if (decision === 'refused') return undefined;
  }
  const isChanging = leaves.some(
    ({ code, entered: { appraised } }) =>
      decidedResult(decision, appraised, results[code]?.value.trim() ?? '') !== appraised,
  );
  return isChanging ? undefined : refuse('needsResult', EVIDENCE.needsResult());
}

/**
 * The cells that are written. A new result has a new reason; where a result stays, so does its reason, and the one for
 * refusing is put below.
 */
function decidedLeaves(
  { decision, results, reason }: DecideRequest,
  leaves: readonly ComponentLeaf[],
) {
  const all = leaves.map(({ code, place, entered }) => {
    const from = entered.appraised;
    const to = decidedResult(decision, from, results[code]?.value.trim() ?? '');
    const note = from === to ? `${entered.reason}\n${reason.trim()}` : reason;
    return { code, from, to, note: note.trim(), cell: cellAt(place, 'appraised') };
  });
  const touched = all.filter(({ from, to }) =>
    decision === 'refused' ? from !== '' : from !== to,
  );
  return touched.length > 0 ? touched : all;
}
