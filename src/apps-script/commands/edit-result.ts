/**
 * Command of the sidebar: changes results and the appraisers' reason of one leaf. All or nothing: where a cell no longer
 * says what the client saw, nothing is written and the present content is answered; what it shall say already counts as
 * done. Nor where a protection holds one back (asked beforehand: Google words its refusal in each person's language).
 */
import { editResult as declaration } from '../../contract/calls/edit-result';
import { ENTERED, type EnteredResult } from '../../contract/criterion';
import { criterionTree } from '../../core/criterion-tree';
import { conflict, openFields } from '../../rules/edit';
import { cellText } from '../../text/cell-text';
import { EDIT } from '../../text/refusal-message';
import { LOG_DETAIL } from '../../text/log';
import { command } from '../door';
import { cellAt, enteredAt, findCriterion, type CriterionPlace } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { putNote, putText } from '../workbook/put-cell';

/** The reason is the note of the appraised result. */
const BLOCK = { self: 'self', appraised: 'appraised', reason: 'appraised' } as const;

export const editResult = command(declaration)((request, { tabs }) => {
  const found = findCriterion(tabs, request, 'inputs');
  if (!found.ok) return found;
  const { place } = found;
  const isLeaf = criterionTree(place.group.codes).isLeaf[place.row] === true;
  if (!isLeaf) return { ok: false, reason: 'heading', message: EDIT.heading(request.code) };
  const present = enteredAt(place);
  const change = openFields(ENTERED, present, request.changes);
  if (change === undefined) return conflict(present);
  const open = ENTERED.filter((field) => change[field] !== undefined);
  if (!open.every((field) => cellAt(place, BLOCK[field]).canEdit())) {
    return { ok: false, reason: 'protected', message: EDIT.protected() };
  }
  const told = ENTERED.flatMap((field) => {
    const asked = request.changes[field];
    return asked ? LOG_DETAIL.change(field, asked.expected.trim(), asked.value.trim()) : [];
  });
  const story = openStory(tabs, 'result', request);
  if (open.length > 0) story.begin(LOG_DETAIL.result(request.unit, request.code, told));
  const taken = open.findIndex((field) => {
    const put = field === 'reason' ? putNote : putText;
    return !put(cellAt(place, BLOCK[field]), present[field], change[field] ?? '');
  });
  if (taken === 0) story.drop();
  if (taken >= 0) return conflict(enteredNow(place));
  story.done(tabs);
  return { ok: true };
});

function enteredNow(place: CriterionPlace): EnteredResult {
  const text = (block: 'self' | 'appraised') => cellText(cellAt(place, block).getValue());
  const reason = cellAt(place, 'appraised').getNote().trim();
  return { self: text('self'), appraised: text('appraised'), reason };
}
