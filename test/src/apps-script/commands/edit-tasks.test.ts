/** Tasks of Khắc phục, changed and added by several people. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EditTasksRequest, TaskFields } from '../../../../src/contract/calls/edit-tasks';
import { SAMPLE_ROUND } from '../../../helpers/sample-round';
import { emptyHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

const UNIT = 'Xã Vĩnh Long';
const TAB = 'Khắc phục';

const task = (own: Partial<TaskFields>): TaskFields => ({
  ...{ unit: UNIT, code: '', task: '', officer: '', target: '', deadline: '' },
  ...{ evidence: '', state: 'Chưa làm', source: '', doneOn: '' },
  ...own,
});
const added = (...tasks: readonly TaskFields[]): EditTasksRequest => ({
  edits: tasks.map((after) => ({ row: null, before: null, after })),
});

let round: RoundHost;
beforeAll(async () => {
  round = await emptyHost();
  await round.setupRound({ units: SAMPLE_ROUND.units.slice(0, 3), year: 2022 });
}, SETUP_TIME);
afterAll(() => {
  round.host.dispose();
});

const rows = (a1: string) => round.host.values(TAB, a1);

describe('editTasks', () => {
  const first = task({ code: '1.5.4', task: 'Đề xuất sáng kiến', target: '2 sáng kiến' });
  const second = task({ code: '2.3; 2.4', task: '=1+1', deadline: '1/2/2023' });

  it('adds tasks below each other, as plain text', async () => {
    expect(await round.editTasks(added(first, second))).toEqual({ ok: true, added: 2 });
    expect(rows('A6:C7')).toEqual([
      [UNIT, '1.5.4', 'Đề xuất sáng kiến'],
      [UNIT, '2.3; 2.4', '=1+1'],
    ]);
    expect(rows('F7')).toEqual([['1/2/2023']]);
    expect(await round.host.run('formulaOf', TAB, 'C7')).toBe('');
  });

  it('adds nothing twice, and tells it', async () => {
    expect(await round.editTasks(added(first, second))).toEqual({ ok: true, added: 0 });
  });

  it('proposes nothing for a criterion that somebody has a task for, however it is worded', async () => {
    const reworded = task({ code: '2.4', task: 'Cách nói khác' });
    const proposal = { ...added(reworded, task({ code: '6.2.1', task: 'Mới' })), isProposal: true };
    expect(await round.editTasks(proposal)).toMatchObject({ added: 1 });
    expect(rows('B8:C8')).toEqual([['6.2.1', 'Mới']]);
  });

  it('changes a task that still says what the client saw', async () => {
    const after = { ...first, state: 'Xong' };
    const edits = [{ row: 1, before: first, after }];
    expect(await round.editTasks({ edits })).toEqual({ ok: true, added: 0 });
    expect(rows('H6')).toEqual([['Xong']]);
  });

  it('answers what stands there where somebody was faster, and writes nothing', async () => {
    const edits = [
      { row: 3, before: task({ code: '6.2.1', task: 'Mới' }), after: task({ task: 'Hai' }) },
      { row: 1, before: first, after: { ...first, officer: 'Tôi' } },
    ];
    expect(await round.editTasks({ edits })).toMatchObject({
      ok: false,
      reason: 'conflict',
      present: { row: 1, state: 'Xong' },
    });
    expect(rows('C8')).toEqual([['Mới']]);
    expect(rows('D6')).toEqual([['']]);
  });

  it('never writes over a row that the client has not seen', async () => {
    const edits = [{ row: 2, before: null, after: first }];
    expect(await round.editTasks({ edits })).toMatchObject({ ok: false, reason: 'conflict' });
  });

  it('leaves half a task that somebody has begun to type', async () => {
    await round.host.type(TAB, 'D13', 'Ai đó');
    await round.editTasks(added(task({ code: '7.5', task: 'Duy trì ISO' })));
    expect(rows('D13')).toEqual([['Ai đó']]);
    expect(rows('B14:C14')).toEqual([['7.5', 'Duy trì ISO']]);
    const edits = [{ row: 8, before: task({ unit: '', state: '' }), after: first }];
    expect(await round.editTasks({ edits })).toMatchObject({ present: { officer: 'Ai đó' } });
  });

  it('makes the tab longer where the tasks need it', async () => {
    const many = Array.from({ length: 400 }, (_, i) => task({ code: '1.1.1', task: `Việc ${i}` }));
    expect(await round.editTasks(added(...many))).toMatchObject({ added: 400 });
    expect(rows('C414')).toEqual([['Việc 399']]);
  });

  it('writes nothing where what marks the table is lost', async () => {
    for (const keys of ['B4', '4:4']) {
      await round.host.run('clearCells', TAB, keys);
      const before = rows('A1:H401');
      expect(await round.editTasks(added(task({ code: '7.5', task: keys })))).toMatchObject({
        ok: false,
        reason: 'damaged',
        message: expect.stringContaining('Khắc phục') as unknown,
      });
      expect(rows('A1:H401')).toEqual(before);
    }
  });

  it.each([0, -1, 1.5, '1', ''])('refuses row %p before anything is read', async (row) => {
    const edits = [{ row, before: first, after: first }] as unknown as EditTasksRequest['edits'];
    await expect(round.editTasks({ edits })).rejects.toThrow();
  });
});
