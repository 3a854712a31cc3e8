import { describe, expect, it } from '@jest/globals';
import {
  afterSending,
  changedIn,
  changesOf,
  draftOf,
  theirsIn,
  type Draft,
  type RowEdit,
} from '../../../../src/sidebar/state/fields-draft';

type Name = 'self' | 'reason';
const NAMES: readonly Name[] = ['self', 'reason'];
const READ = { self: '80%', reason: '' };
const typed: Draft<Name> = { base: READ, values: { self: '90%', reason: '' } };
const EDIT: RowEdit<Name> = { before: READ, after: typed.values, changed: ['self'] };

describe('changedIn', () => {
  it('is nothing for what was just read', () => {
    expect(changedIn(draftOf(READ), NAMES)).toEqual([]);
  });

  it('names the fields that were typed into; blanks around are no change', () => {
    expect(changedIn({ base: READ, values: { self: ' 80% ', reason: 'vì' } }, NAMES)).toEqual([
      'reason',
    ]);
  });
});

describe('afterSending', () => {
  it('has what stands there now where it was saved', () => {
    const entered = { self: '0,9', reason: '' };
    expect(afterSending(typed, EDIT, { ok: true, entered })).toEqual(draftOf(entered));
  });

  it('has what was sent where the answer does not tell what stands there', () => {
    expect(afterSending(typed, EDIT, { ok: true })).toEqual(draftOf(typed.values));
  });

  it('loses nothing that was typed while the answer was on its way', () => {
    const later = { base: READ, values: { self: '90%', reason: 'theo văn bản' } };
    const after = afterSending(later, EDIT, { ok: true, entered: { self: '0,9', reason: '' } });
    expect(after).toEqual({
      base: { self: '0,9', reason: '' },
      values: { self: '0,9', reason: 'theo văn bản' },
    });
    expect(changedIn(after, NAMES)).toEqual(['reason']);
  });

  it.each(['present', 'entered'] as const)('keeps both values of a conflict (%s)', (key) => {
    const theirs = { self: '70%', reason: 'đã kiểm tra' };
    const after = afterSending(typed, EDIT, { ok: false, reason: 'conflict', [key]: theirs });
    expect(after).toEqual({ ...typed, trouble: { kind: 'conflict', theirs } });
    expect(theirsIn(after)).toBe(theirs);
  });

  it.each([
    [{ reason: 'busy', message: 'Đợi.' }, 'Đợi.'],
    [{ reason: 'protected' }, 'Không có quyền.'],
    [{ reason: 'unknown' }, 'unknown'],
  ])('keeps what was typed and says why for %j', (refusal, message) => {
    const refusals = { protected: 'Không có quyền.' };
    const after = afterSending(typed, EDIT, { ok: false, ...refusal }, refusals);
    expect(after).toEqual({ ...typed, trouble: { kind: 'message', message } });
    expect(theirsIn(after)).toBe(READ);
  });
});

describe('changesOf', () => {
  it('has only the changed fields, each with what the client saw', () => {
    expect(changesOf(EDIT)).toEqual({ self: { value: '90%', expected: '80%' } });
  });
});
