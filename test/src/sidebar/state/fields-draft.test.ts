import { describe, expect, it } from '@jest/globals';
import {
  afterSending,
  changedIn,
  differencesIn,
  draftOf,
  type Draft,
  type RowEdit,
} from '../../../../src/sidebar/state/fields-draft';

type Name = 'self' | 'reason';
const NAMES: readonly Name[] = ['self', 'reason'];
const READ = { self: '80%', reason: '' };
const typed: Draft<Name> = { base: READ, values: { self: '90%', reason: '' } };
const EDIT: RowEdit<Name> = {
  before: READ,
  after: typed.values,
  changes: { self: { value: '90%', expected: '80%' } },
};

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
  it('expects what was sent, once it is saved', () => {
    expect(afterSending(typed, EDIT, { ok: true })).toEqual(draftOf(typed.values));
  });

  it('loses nothing that was typed while the answer was on its way', () => {
    const values = { self: '90%', reason: 'theo văn bản' };
    const after = afterSending({ base: READ, values }, EDIT, { ok: true });
    expect(after).toEqual({ base: typed.values, values });
    expect(changedIn(after, NAMES)).toEqual(['reason']);
  });

  it('expects what others wrote from a conflict on; what nobody here has touched follows them', () => {
    const theirs = { self: '70%', reason: 'đã kiểm tra' };
    const conflict = { ok: false, reason: 'conflict', present: theirs } as const;
    const after = afterSending(typed, EDIT, conflict);
    expect(after).toEqual({
      base: theirs,
      values: { self: '90%', reason: 'đã kiểm tra' },
      seen: READ,
    });
    expect(changedIn(after, NAMES)).toEqual(['self']);
  });

  it('keeps what was typed where it is refused', () => {
    const refusal = { ok: false, reason: 'busy', message: 'Đợi.' } as const;
    expect(afterSending(typed, EDIT, refusal)).toEqual(typed);
  });
});

describe('differencesIn', () => {
  it('are what would be changed, and what others have changed since it was read', () => {
    const conflict = {
      base: { self: '80%', reason: 'đã kiểm tra' },
      values: { self: '90%', reason: 'đã kiểm tra' },
      seen: READ,
    };
    expect(differencesIn(conflict, NAMES)).toEqual(['self', 'reason']);
    expect(differencesIn(typed, NAMES)).toEqual(['self']);
  });
});
