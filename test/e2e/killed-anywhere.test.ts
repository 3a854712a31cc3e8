/**
 * Google may stop a script before any of its calls: quota, time limit, a closed lid. Each command that writes much is
 * killed at each of its service calls and run again, and must end in the workbook of an undisturbed run.
 */
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Host } from '../../host/runtime/open-host';
import type { SetupRequest } from '../../src/contract/calls/setup-round';
import { differingReruns, killPoints, type KillPoints } from '../helpers/kill-points';
import { killedAt } from '../helpers/killed-at';
import { setupHost } from '../src/apps-script/setup/setup-host';
import { workbookState } from '../src/apps-script/setup/workbook-state';

const REQUEST: SetupRequest = {
  units: ['Xã Một', 'Xã Hai'],
  criteria: [
    ['1', 'Chỉ đạo', ''],
    ['1.1', 'Kế hoạch', 3, 'Tỷ lệ', 'sàn 50%', '0 điểm'],
    ['2', 'Thể chế', ''],
    ['2.1', 'Rà soát', 5, 'Lựa chọn', 'Đúng hạn = 5; Trễ hạn = 2,5'],
  ],
  year: 2025,
};

const MINUTES = 60_000;

/** How many points of failure were tried, by command; printed at the end. */
const tried: string[] = [];

function note(command: string, { calls, left }: KillPoints): void {
  tried.push(`${command}: ${calls} points of failure, ${left.length} workbooks left by them`);
}

afterAll(() => {
  process.stdout.write(`${tried.join('\n')}\n`);
});

describe('setup', () => {
  it(
    'ends in the same workbook wherever the first run was killed',
    async () => {
      const whole = await setupHost();
      const points = await killPoints(whole.host, () => whole.setUp(REQUEST));
      note('setup', points);
      const differing = await differingReruns(
        points,
        async (snapshot) => {
          const { host, setUp } = await setupHost({ snapshot });
          return { host, run: () => setUp(REQUEST) };
        },
        // The first tab to be made: half-made ones have been removed by then.
        'Spreadsheet.toast',
      );
      expect(differing).toEqual([]);
    },
    15 * MINUTES,
  );

  it(
    'leaves no lock, whatever it was doing: other commands work at once',
    async () => {
      const round = await setupHost();
      await round.setUp(REQUEST);
      await round.enterResults({ selfAssessed: { 'Xã Một': { '1.1': '2/4' } } });
      const before = workbookState(round.host);
      round.host.resetCounters();
      await round.setUp();
      const { serviceCalls } = round.host.counters;
      for (let call = 1; call <= serviceCalls; call += 1) {
        await killedAt(call, () => round.setUp());
        if (call % 9 === 0) expect(await round.setUp()).toMatchObject({ ok: true });
      }
      tried.push(`setup of a finished workbook: ${serviceCalls} points of failure`);
      expect(await round.setUp()).toMatchObject({ ok: true });
      expect(round.host.values('1 Chỉ đạo', 'J7')).toEqual([['2/4']]);
      expect(workbookState(round.host)).toEqual(before);
    },
    MINUTES,
  );
});

describe('repair', () => {
  it(
    'ends in the same workbook wherever it was killed, damage of each kind and typed cells included',
    async () => {
      const round = await setupHost();
      await round.setUp(REQUEST);
      await round.enterResults({ selfAssessed: { 'Xã Một': { '1.1': '2/4' } } });
      await round.edit((spreadsheet) => {
        const sheet = spreadsheet.getSheetByName('1 Chỉ đạo');
        sheet?.getRange('N6').clearContent();
        sheet?.getRange('C7').setValue(30);
        sheet?.getRange('J7:K7').setNumberFormat('0.00');
        sheet?.setConditionalFormatRules([]);
        sheet?.getRange('E4').clearContent();
        const deductions = spreadsheet.getSheetByName('Điểm trừ');
        if (deductions) spreadsheet.deleteSheet(deductions);
      });
      const repair = (host: Host) => host.run('repairWorkbook', {});
      const points = await killPoints(round.host, () => repair(round.host));
      note('repair', points);
      expect(round.host.values('1 Chỉ đạo', 'J7')).toEqual([['2/4']]);
      const differing = await differingReruns(points, async (snapshot) => {
        const { host } = await setupHost({ snapshot });
        return { host, run: () => repair(host) };
      });
      expect(differing).toEqual([]);
    },
    15 * MINUTES,
  );
});
