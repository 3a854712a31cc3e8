/**
 * Command of the sidebar: changes results and the appraisers' reason of one leaf, under the document lock. All or
 * nothing: where a cell no longer says what the client saw, nothing is written and the present content is answered; nor
 * where a protection holds one back (asked beforehand: Google words its refusal in each person's language).
 */
import type { EnteredResult } from '../../contract/criterion';
import {
  editResult as declaration,
  type EditResultOutcome,
  type EditResultRequest,
} from '../../contract/calls/edit-result';
import { criterionTree } from '../../core/criterion-tree';
import { EDIT } from '../../text/edit-message';
import { LOG_DETAIL } from '../../text/log';
import { command, type Workbook } from '../door';
import { readEntered } from '../workbook/entered-result';
import { findCriterion, type CriterionPlace } from '../workbook/find-criterion';
import { cellAt } from '../workbook/group-tab-cells';
import { logAction } from '../workbook/log-book';

const FIELDS = ['self', 'appraised', 'reason'] as const;
type Field = keyof EnteredResult;

/** The reason is the note of the appraised result. */
const BLOCK = { self: 'self', appraised: 'appraised', reason: 'appraised' } as const;

export const editResult = command(declaration, edit);

function edit(request: EditResultRequest, { tabs }: Workbook): EditResultOutcome {
  const found = findCriterion(tabs, request);
  if (!found.ok) return found;
  const { place } = found;
  const isLeaf = criterionTree(place.tab.codes).isLeaf[place.row] === true;
  if (!isLeaf) return { ok: false, reason: 'heading', message: EDIT.heading(request.code) };
  const present = readEntered(place);
  const changes = FIELDS.flatMap((field) => {
    const change = request.changes[field];
    return change ? [{ field, ...change }] : [];
  });
  if (changes.some(({ field, expected }) => present[field] !== expected.trim())) {
    return { ok: false, reason: 'conflict', entered: present };
  }
  if (!changes.every(({ field }) => cellAt(place, BLOCK[field]).canEdit())) {
    return { ok: false, reason: 'protected', message: EDIT.protected() };
  }
  const written = changes.map(({ field, value }) => [field, write(place, field, value)] as const);
  const told = written.map(([field, text]) => LOG_DETAIL.change(field, present[field], text));
  if (told.length > 0) {
    logAction(tabs, 'result', LOG_DETAIL.result(request.unit, request.code, told));
  }
  return { ok: true, entered: { ...present, ...Object.fromEntries(written) } };
}

/** What stands there afterwards. */
function write(place: CriterionPlace, field: Field, value: string): string {
  const text = value.trim();
  const cell = cellAt(place, BLOCK[field]);
  if (field === 'reason') cell.setNote(text);
  // Plain text first: somebody may have pasted another format, in which `=…` would become a formula and 1/2 a date.
  else cell.setNumberFormat('@').setValue(text);
  return text;
}
