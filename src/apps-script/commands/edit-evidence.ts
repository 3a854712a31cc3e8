/**
 * Command of the sidebar: changes what a unit writes on Hồ sơ for one component. All or nothing, as editResult; an
 * objection without a state becomes an open explanation. The decision is decideExplanation's.
 */
import { editEvidence as declaration } from '../../contract/calls/edit-evidence';
import { UNIT_FIELDS, type EvidenceFields } from '../../contract/evidence';
import { componentOf } from '../../core/code';
import { conflict, openFields } from '../../rules/edit';
import { evidence } from '../../tabs/evidence';
import { EVIDENCE_TAB, EXPLANATION_STATE, OPINION } from '../../text/evidence';
import { LOG_DETAIL } from '../../text/log';
import { EDIT } from '../../text/refusal-message';
import { command } from '../door';
import { evidenceRow, fieldsOf, putEvidence } from '../workbook/evidence-record';
import { findCriterion } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { whole } from '../workbook/open-tab';
import { mayEditRow, readTable } from '../tables/table';

export const editEvidence = command(declaration)((request, { tabs }) => {
  const found = findCriterion(tabs, request, 'inputs');
  if (!found.ok) return found;
  const table = whole(readTable(tabs, evidence));
  const place = evidenceRow(table, request);
  const present = fieldsOf(table, place);
  const open = openFields(UNIT_FIELDS, present, request.changes);
  if (open === undefined) return conflict(present);
  const change = withState(present, open);
  const isChange = Object.keys(change).length > 0;
  if (isChange && !mayEditRow(table, place)) {
    return { ok: false, reason: 'protected', message: EDIT.protected() };
  }
  const told = UNIT_FIELDS.flatMap((field) => {
    const asked = request.changes[field];
    return asked ? LOG_DETAIL.evidence(EVIDENCE_TAB.headers[field], asked.value.trim()) : [];
  });
  const story = openStory(tabs, 'evidence', request);
  if (isChange) story.begin(LOG_DETAIL.result(request.unit, componentOf(request.code), told));
  const written = putEvidence(table, place, request, present, change);
  if (written !== 'written') {
    story.drop();
    return conflict(written);
  }
  story.done(tabs);
  return { ok: true };
});

function withState(
  present: EvidenceFields,
  change: Partial<EvidenceFields>,
): Partial<EvidenceFields> {
  const { opinion, state } = { ...present, ...change };
  const opens = opinion === OPINION.disagree && state === '';
  return opens ? { ...change, state: EXPLANATION_STATE.open } : change;
}
