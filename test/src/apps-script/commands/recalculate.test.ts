/** A sheet computed by another version of the add-on says so, and one press has every formula computed again. */
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckWorkbookOutcome } from '../../../../src/contract/calls/check-workbook';
import { ADD_ON_VERSION } from '../../../../src/text/publication';
import { emptyHost, type RoundHost } from '../../../helpers/round-host';
import { SMALL_REQUEST, SMALL_RESULTS } from '../setup/setup-host';

const CELL = ['Cấu hình', 'B21'] as const;

let round: RoundHost;
afterEach(() => {
  round.host.dispose();
});

async function opened(version?: string): Promise<void> {
  round = await emptyHost({ user: 'chu@tinh.vn' });
  await round.setupRound(SMALL_REQUEST);
  await round.enterResults(SMALL_RESULTS);
  if (version !== undefined) await round.host.run('enterCell', ...CELL, version);
  await round.host.settled();
}

const shown = () => round.host.values(...CELL)[0]?.[0];
const told = async () => {
  const sidebar = await round.openSidebar({});
  return sidebar.state === 'ready' ? sidebar.otherVersion : sidebar;
};

describe('recalculate', () => {
  it('has every formula of ours run once more, as often as it is pressed, and changes no figure', async () => {
    await opened();
    const before = round.host.values('Xếp hạng', 'A6:F7');
    for (const mark of [`${ADD_ON_VERSION} (2)`, `${ADD_ON_VERSION} (3)`]) {
      round.host.resetCounters();
      expect(await round.recalculate({})).toMatchObject({ ok: true });
      await round.host.settled();
      // Two groups, Xếp hạng, Điểm trừ.
      expect(round.host.counters.byFunction).toEqual({
        ...{ CCHC_SCORE: 2, CCHC_STANDINGS: 1, CCHC_LOSSES: 1 },
      });
      expect(shown()).toBe(mark);
    }
    expect(round.host.values('Xếp hạng', 'A6:F7')).toEqual(before);
    expect(await told()).toBeNull();
  });

  it.each([
    ['0.0.9', '0.0.9'],
    ['0.0.9 (4)', '0.0.9'],
    ['', ''],
    ['=1+1', '=1+1'],
  ])('takes the place of %j, which the sidebar tells as %s', async (text, version) => {
    await opened(text);
    expect(await told()).toBe(version);
    await round.recalculate({});
    expect(shown()).toBe(ADD_ON_VERSION);
    expect(await told()).toBeNull();
  });

  it('says so from the menu', async () => {
    await opened('0.0.9');
    await round.host.open();
    await round.host.menu('Tính lại');
    expect(shown()).toBe(ADD_ON_VERSION);
    expect(round.host.ui.toasts.at(-1)?.message).toContain('Đang tính lại');
  });

  it('is done by setup as well', async () => {
    await opened('0.0.9');
    await round.setupRound({});
    expect([shown(), await told()]).toEqual([ADD_ON_VERSION, null]);
  });
});

describe('the row of the version', () => {
  it('is made again by the repair where somebody has deleted it', async () => {
    await opened();
    await round.host.run('deleteRow', CELL[0], 21);
    const checked = (await round.checkWorkbook({})) as CheckWorkbookOutcome & { ok: true };
    expect(checked.findings).toMatchObject([{ tab: 'Cấu hình', isRepairable: true }]);
    expect(await round.repairWorkbook({})).toMatchObject({ ok: true, remaining: [] });
    expect(shown()).toBe(ADD_ON_VERSION);
    expect(await round.checkWorkbook({})).toEqual({ ok: true, findings: [] });
  });
});

describe('keys copied over the values of Cấu hình', () => {
  it('are left to people: no repair could put back what stood there, and none says so', async () => {
    await opened();
    const keys = round.host.values('Cấu hình', 'D1:D40').map(([key]) => String(key));
    await round.host.run('typeColumn', 'Cấu hình', 'B1', keys);
    for (let press = 1; press <= 2; press += 1) {
      const repaired = await round.repairWorkbook({});
      expect(repaired).toMatchObject({ ok: true, done: [] });
      expect(repaired.ok && repaired.remaining[0]?.tab).toBe('Cấu hình');
    }
  });
});
