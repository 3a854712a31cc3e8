/** What the command line makes of a round that cannot be read: nothing is put in the place of what people typed. */
import { describe, expect, it } from '@jest/globals';
import type { Spreadsheet } from '../../../host/platform/spreadsheet';
import { readOrRepair } from '../../../host/cli/read-or-repair';
import type { RoundOutcome } from '../../../src/contract/calls/read-round';
import type { SetupOutcome } from '../../../src/contract/calls/setup-round';
import { smallRound } from '../../src/apps-script/setup/setup-host';

async function readAfter(damage: (book: Spreadsheet) => void) {
  const { host, edit } = await smallRound();
  await edit(damage);
  const refused = (await host.run('readRound')) as RoundOutcome;
  const outcome = readOrRepair({
    readRound: async () => (await host.run('readRound')) as RoundOutcome,
    setupRound: async (request) => (await host.run('setupRound', request)) as SetupOutcome,
  });
  return { outcome, message: refused.ok ? '' : refused.message };
}

describe('readOrRepair', () => {
  it.each([
    {
      name: 'a group tab deleted',
      act: (book: Spreadsheet) => {
        const tab = book.getSheetByName('1 Chỉ đạo');
        if (tab !== null) book.deleteSheet(tab);
      },
    },
    {
      name: 'Cấu hình deleted',
      act: (book: Spreadsheet) => {
        const tab = book.getSheetByName('Cấu hình');
        if (tab !== null) book.deleteSheet(tab);
      },
    },
  ])('refuses $name: made again it is blank', async ({ act }) => {
    const { outcome, message } = await readAfter(act);
    expect(message).not.toBe('');
    await expect(outcome).rejects.toThrow(message);
  });

  it('reads a round that only lost its formulas', async () => {
    const { outcome } = await readAfter((book) => {
      for (const name of ['Xếp hạng', 'Điểm trừ']) {
        const tab = book.getSheetByName(name);
        if (tab !== null) book.deleteSheet(tab);
      }
    });
    const round = await outcome;
    expect(round.ok && round.units.map(({ total }) => total)).toEqual([8.5, 4.5]);
  });
});
