/**
 * Command of the sidebar: changes what a unit writes on Hồ sơ for one component, under the document lock. All or nothing,
 * as editResult; an objection without a state becomes an open explanation. The decision is decideExplanation's.
 */
import {
  editEvidence as declaration,
  type EditEvidenceOutcome,
  type EditEvidenceRequest,
} from '../../contract/calls/edit-evidence';
import type { EvidenceFields, UnitEvidence } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { EVIDENCE_COLUMN } from '../../tabs/evidence-tab';
import { command, type Workbook } from '../door';
import { fieldsAt, readEvidence, rowFor, writeRow } from '../workbook/evidence-table';
import { findCriterion } from '../workbook/find-criterion';
import { logAction } from '../workbook/log-book';

type Field = keyof UnitEvidence;
const FIELDS: readonly Field[] = [
  'link',
  'number',
  'date',
  'page',
  'note',
  'opinion',
  'explanation',
  'extra',
];

export const editEvidence = command(declaration, edit);

function edit(request: EditEvidenceRequest, { tabs }: Workbook): EditEvidenceOutcome {
  const found = findCriterion(tabs, request);
  if (!found.ok) return found;
  const table = readEvidence(tabs);
  if (!table.ok) return table;
  const present = fieldsAt(table, request);
  const changes = FIELDS.flatMap((field) => {
    const change = request.changes[field];
    return change ? [{ field, ...change, value: change.value.trim() }] : [];
  });
  if (changes.some(({ field, expected }) => present[field] !== expected.trim())) {
    return { ok: false, reason: 'conflict', entered: present };
  }
  if (changes.length === 0) return { ok: true, entered: present };
  const values = Object.fromEntries(changes.map(({ field, value }) => [field, value]));
  const entered = withState({ ...present, ...values });
  const row = rowFor(table, request);
  if (!row.canEdit()) return { ok: false, reason: 'protected' };
  writeRow(row, request, entered);
  const told = changes.map(({ field, value }) =>
    LOG_DETAIL.evidence(EVIDENCE_TAB.headers[EVIDENCE_COLUMN[field] - 1] ?? '', value),
  );
  logAction(tabs, 'evidence', LOG_DETAIL.result(request.unit, componentOf(request.code), told));
  return { ok: true, entered };
}

function withState(fields: EvidenceFields): EvidenceFields {
  const opens = fields.opinion === OPINION.disagree && fields.state === '';
  return opens ? { ...fields, state: EXPLANATION_STATE.open } : fields;
}
