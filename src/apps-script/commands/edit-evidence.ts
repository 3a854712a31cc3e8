/**
 * Command of the sidebar: changes what a unit writes on Hồ sơ for one component. All or nothing, as editResult; an
 * objection without a state becomes an open explanation. The decision is decideExplanation's.
 */
import { editEvidence as declaration } from '../../contract/calls/edit-evidence';
import type { EvidenceFields, UnitEvidence } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { evidence } from '../../tabs/evidence';
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { command } from '../door';
import { evidenceRow, fieldsOf, putEvidence } from '../workbook/evidence-record';
import { findCriterion } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { changedFields, mayEditRow, readTable } from '../workbook/table';

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

export const editEvidence = command(declaration)((request, { tabs }) => {
  const found = findCriterion(tabs, request, 'inputs');
  if (!found.ok) return found;
  const table = whole(readTable(tabs, evidence));
  const place = evidenceRow(table, request);
  const present = fieldsOf(table, place);
  const changes = FIELDS.flatMap((field) => {
    const change = request.changes[field];
    return change ? [{ field, expected: change.expected.trim(), value: change.value.trim() }] : [];
  });
  const isOther = changes.some(
    ({ field, expected, value }) => present[field] !== expected && present[field] !== value,
  );
  if (isOther) return { ok: false, reason: 'conflict', entered: present };
  if (changes.length === 0) return { ok: true, entered: present };
  const values = Object.fromEntries(changes.map(({ field, value }) => [field, value]));
  const wanted = withState({ ...present, ...values });
  const change = changedFields(present, wanted);
  const isChange = Object.keys(change).length > 0;
  if (isChange && !mayEditRow(table, place)) return { ok: false, reason: 'protected' };
  const told = changes.map(({ field, value }) =>
    LOG_DETAIL.evidence(EVIDENCE_TAB.headers[field], value),
  );
  const detail = LOG_DETAIL.result(request.unit, componentOf(request.code), told);
  const story = openStory(tabs, 'evidence', request);
  if (isChange) story.begin(detail);
  const written = putEvidence(table, place, request, present, change);
  if (written !== 'written') {
    story.drop();
    return { ok: false, reason: 'conflict', entered: written };
  }
  story.done(tabs);
  return { ok: true, entered: wanted };
});

function withState(fields: EvidenceFields): EvidenceFields {
  const opens = fields.opinion === OPINION.disagree && fields.state === '';
  return opens ? { ...fields, state: EXPLANATION_STATE.open } : fields;
}
