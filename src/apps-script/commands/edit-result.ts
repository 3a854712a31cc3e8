/**
 * Command of the sidebar: changes results and the appraisers' reason of one leaf. All or nothing: where a cell no longer
 * says what the client saw, nothing is written and the present content is answered; what it shall say already counts as
 * done. Nor where a protection holds one back (asked beforehand: Google words its refusal in each person's language).
 */
import { editResult as declaration } from '../../contract/calls/edit-result';
import type { EnteredResult } from '../../contract/criterion';
import { criterionTree } from '../../core/criterion-tree';
import { cellText } from '../../text/cell-text';
import { EDIT } from '../../text/refusal-message';
import { LOG_DETAIL } from '../../text/log';
import { command } from '../door';
import { cellAt, enteredAt, findCriterion, type CriterionPlace } from '../workbook/find-criterion';
import { openStory } from '../workbook/log-book';
import { putNote, putText } from '../workbook/put-cell';

const FIELDS = ['self', 'appraised', 'reason'] as const;
type Field = keyof EnteredResult;

/** The reason is the note of the appraised result. */
const BLOCK = { self: 'self', appraised: 'appraised', reason: 'appraised' } as const;

export const editResult = command(declaration)((request, { tabs }) => {
  const found = findCriterion(tabs, request, 'inputs');
  if (!found.ok) return found;
  const { place } = found;
  const isLeaf = criterionTree(place.group.codes).isLeaf[place.row] === true;
  if (!isLeaf) return { ok: false, reason: 'heading', message: EDIT.heading(request.code) };
  const present = enteredAt(place);
  const changes = FIELDS.flatMap((field) => {
    const change = request.changes[field];
    return change ? [{ field, expected: change.expected.trim(), value: change.value.trim() }] : [];
  });
  const isOther = changes.some(
    ({ field, expected, value }) => present[field] !== expected && present[field] !== value,
  );
  if (isOther) return { ok: false, reason: 'conflict', entered: present };
  const open = changes.filter(({ field, value }) => present[field] !== value);
  if (!open.every(({ field }) => cellAt(place, BLOCK[field]).canEdit())) {
    return { ok: false, reason: 'protected', message: EDIT.protected() };
  }
  const told = changes.map(({ field, expected, value }) =>
    LOG_DETAIL.change(field, expected, value),
  );
  const detail = LOG_DETAIL.result(request.unit, request.code, told);
  const story = openStory(tabs, 'result', request);
  if (open.length > 0) story.begin(detail);
  const taken = open.findIndex(({ field, value }) => !write(place, field, present[field], value));
  if (taken === 0) story.drop();
  if (taken >= 0) return { ok: false, reason: 'conflict', entered: enteredNow(place) };
  story.done(tabs);
  const entered = Object.fromEntries(changes.map(({ field, value }) => [field, value]));
  return { ok: true, entered: { ...present, ...entered } };
});

/** False where somebody has typed there meanwhile. */
function write(place: CriterionPlace, field: Field, seen: string, value: string): boolean {
  const cell = cellAt(place, BLOCK[field]);
  return field === 'reason' ? putNote(cell, seen, value) : putText(cell, seen, value);
}

function enteredNow(place: CriterionPlace): EnteredResult {
  const text = (block: 'self' | 'appraised') => cellText(cellAt(place, block).getValue());
  const reason = cellAt(place, 'appraised').getNote().trim();
  return { self: text('self'), appraised: text('appraised'), reason };
}
