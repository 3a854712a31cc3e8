/**
 * Command of the sidebar: decides one explanation in one step: appraised results, the reason as their note, state and
 * conclusion on Hồ sơ. All or nothing: stage, conflicts and protections are asked before writing. A decision that was cut
 * short is completed by pressing again: what it has written already counts as done.
 */
import {
  decideExplanation as declaration,
  type DecideOutcome,
  type DecideRequest,
  type DecisionRefusal,
} from '../../contract/calls/decide-explanation';
import { componentOf } from '../../core/code';
import { evidence } from '../../tabs/evidence';
import { EDIT } from '../../text/refusal-message';
import { EXPLANATION_STATE } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { command } from '../door';
import {
  conclusionOf,
  decidedLeaves,
  refusalOf,
  writeLeaf,
  type DecidedLeaf,
} from '../explanation/decided-leaves';
import {
  evidenceRow,
  fieldsOf,
  putEvidence,
  type EvidenceTable,
} from '../workbook/evidence-record';
import { cellAt, componentLeaves, findCriterion } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { changedFields, mayEditRow, readTable } from '../workbook/table';
import type { Tabs } from '../workbook/tabs';

function refuse(reason: DecisionRefusal) {
  return { ok: false, reason } as const;
}

export const decideExplanation = command(declaration)((request, { tabs }) => {
  const { values } = whole(readSettingsTab(tabs));
  const component = { unit: request.unit, code: componentOf(request.code) };
  const found = findCriterion(tabs, component, 'inputs');
  if (!found.ok) return found;
  const leaves = componentLeaves(found.place, component.code);
  if (leaves.length === 0) {
    return { ok: false, reason: 'notFound', message: EDIT.heading(request.code) };
  }
  const table = whole(readTable(tabs, evidence));
  const row = evidenceRow(table, component);
  const decided = decidedLeaves(request, leaves);
  const refusal = refusalOf(request, decided, values, fieldsOf(table, row).state);
  if (refusal !== undefined) return refuse(refusal);
  return carryOut(tabs, { request, component, table, row, decided });
});

interface Judged {
  readonly request: DecideRequest;
  readonly component: Pick<DecideRequest, 'unit' | 'code'>;
  readonly table: EvidenceTable;
  readonly row: number;
  readonly decided: readonly DecidedLeaf[];
}

function carryOut(tabs: Tabs, { request, component, table, row, decided }: Judged): DecideOutcome {
  const present = fieldsOf(table, row);
  const state = EXPLANATION_STATE[request.decision];
  const conclusion = conclusionOf(decided);
  const cells = decided.map(({ leaf }) => cellAt(leaf.place, 'appraised'));
  const mayWrite = cells.every((cell) => cell.canEdit()) && mayEditRow(table, row);
  if (!mayWrite) return refuse('protected');
  const change = changedFields(present, { ...present, state, conclusion });
  const isNew = Object.keys(change).length > 0 || decided.some(({ isDone }) => !isDone);
  const story = openStory(tabs, 'explanation', request);
  if (isNew) story.begin(LOG_DETAIL.result(request.unit, component.code, [state, conclusion]));
  if (!decided.every(writeLeaf)) return refuse('conflict');
  const written = putEvidence(table, row, component, present, change);
  if (written !== 'written') return refuse('conflict');
  story.done(tabs);
  return { ok: true, state };
}
