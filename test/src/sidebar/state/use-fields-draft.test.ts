import { describe, expect, it } from '@jest/globals';
import type { RowEdit, RowOutcome } from '../../../../src/sidebar/state/fields-draft';
import { useFieldsDraft } from '../../../../src/sidebar/state/use-fields-draft';
import { renderHook } from '../../../helpers/render-hook';

type Name = 'self' | 'reason';
const NAMES: readonly Name[] = ['self', 'reason'];
const READ = { self: '80%', reason: '' };
const THEIRS = { self: '70%', reason: 'đã kiểm tra' };
const CONFLICT = { ok: false, reason: 'conflict', present: THEIRS } as const;

/** The answers are taken one after the other; undefined is a lost connection. */
function draftWith(...answers: readonly (RowOutcome<Name> | undefined)[]) {
  const left = [...answers];
  const sent: RowEdit<Name>[] = [];
  const told: string[] = [];
  let isDirty = false;
  const send = (edit: RowEdit<Name>) => {
    sent.push(edit);
    const answer = left.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new Error('NetworkError'));
  };
  const { result, rerender, unmount } = renderHook(
    (entered: Readonly<Record<Name, string>>) =>
      useFieldsDraft<Name>({
        names: NAMES,
        entered,
        send,
        saved: 'Đã lưu.',
        onSettled: (said) => told.push(said),
        hold: () => {
          isDirty = true;
          return () => {
            isDirty = false;
          };
        },
      }),
    READ,
  );
  return { draft: result, read: rerender, unmount, sent, told, isDirty: () => isDirty };
}

const answered = () => new Promise(setImmediate);

describe('useFieldsDraft', () => {
  it('saves what was typed against what was read, and is clean afterwards', async () => {
    const { draft, sent, told, isDirty } = draftWith({ ok: true });
    draft().setField('self', '90%');
    expect(isDirty()).toBe(true);
    draft().save();
    expect(draft().isSaving).toBe(true);
    await answered();
    expect(sent).toEqual([
      {
        before: READ,
        after: { ...READ, self: '90%' },
        changes: { self: { value: '90%', expected: '80%' } },
      },
    ]);
    expect(draft()).toMatchObject({ isSaving: false, changed: [], values: { self: '90%' } });
    expect(told).toEqual(['Đã lưu.']);
    expect(isDirty()).toBe(false);
  });

  it('sends nothing where nothing was changed, nor twice at a time', async () => {
    const { draft, sent } = draftWith({ ok: true });
    draft().save();
    expect(sent).toHaveLength(0);
    draft().setField('self', '90%');
    draft().save();
    draft().save();
    await answered();
    expect(sent).toHaveLength(1);
  });

  it('takes a fresh reading while nothing is typed, and keeps what is typed otherwise', () => {
    const { draft, read } = draftWith();
    read(THEIRS);
    expect(draft().values).toEqual(THEIRS);
    draft().setField('self', '90%');
    read(READ);
    expect(draft().values).toEqual({ ...THEIRS, self: '90%' });
    draft().restore();
    expect(draft().values).toEqual(THEIRS);
  });

  it('keeps a conflict until the person has chosen: saving alone does not get past it', async () => {
    const { draft, sent } = draftWith(CONFLICT);
    draft().setField('self', '90%');
    draft().save();
    await answered();
    expect(draft()).toMatchObject({ outcome: CONFLICT, differences: ['self', 'reason'] });
    draft().save();
    expect(sent).toHaveLength(1);
    expect(draft().values.self).toBe('90%');
  });

  it('writes mine over theirs, against theirs, when that is chosen', async () => {
    const { draft, sent } = draftWith(CONFLICT, { ok: true });
    draft().setField('self', '90%');
    draft().save();
    await answered();
    draft().keepMine();
    await answered();
    expect(sent[1]).toMatchObject({ before: THEIRS, after: { ...THEIRS, self: '90%' } });
    expect(draft()).toMatchObject({ isConflict: false, changed: [] });
  });

  it('gives mine up for theirs when that is chosen', async () => {
    const { draft, told } = draftWith(CONFLICT);
    draft().setField('self', '90%');
    draft().save();
    await answered();
    draft().takeTheirs();
    expect(draft()).toMatchObject({ values: THEIRS, changed: [], isConflict: false });
    expect(told).toEqual(['Đã lấy giá trị mới.']);
  });

  it('keeps what was typed where no answer comes, with advice until the person goes back', async () => {
    const { draft } = draftWith(undefined);
    draft().setField('self', '90%');
    draft().save();
    await answered();
    expect(draft()).toMatchObject({ values: { self: '90%' }, problem: { kind: 'network' } });
    draft().restore();
    expect(draft()).toMatchObject({ values: READ });
    expect(draft().problem).toBeUndefined();
  });

  it('keeps what is typed while the answer is on its way, and Esc waits for it', async () => {
    const { draft } = draftWith({ ok: true });
    draft().setField('self', '90%');
    draft().save();
    draft().setField('reason', 'theo văn bản');
    draft().restore();
    await answered();
    expect(draft()).toMatchObject({
      values: { self: '90%', reason: 'theo văn bản' },
      changed: ['reason'],
    });
  });

  it('is no unsaved input any more once it is gone', () => {
    const { draft, isDirty, unmount } = draftWith();
    draft().setField('self', '90%');
    unmount();
    expect(isDirty()).toBe(false);
  });
});
