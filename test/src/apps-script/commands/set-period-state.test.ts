import { describe, expect, it } from '@jest/globals';
import type {
  SetPeriodStateOutcome,
  SetPeriodStateRequest,
} from '../../../../src/contract/calls/set-period-state';
import { dayText } from '../../../../src/text/moment';
import { PERIOD_STATE } from '../../../../src/text/period-state';
import { smallRound, type SetupHost } from '../setup/setup-host';
import { diaryLines, workbookState } from '../setup/workbook-state';

const TAB = 'Số liệu Quý I';

async function opened(): Promise<SetupHost> {
  const round = await smallRound();
  await round.host.run('openPeriod', { kind: 'firstQuarter' });
  return round;
}

const move = async (
  { host }: SetupHost,
  state: SetPeriodStateRequest['state'],
  expected: string,
  period = '2025-Q1',
) => (await host.run('setPeriodState', { period, state, expected })) as SetPeriodStateOutcome;
const stateOf = ({ host }: SetupHost) => host.values(TAB, 'D4')[0]?.[0];

describe('setPeriodState', () => {
  it('closes a period with the day of it, opens it again, and tells both', async () => {
    const round = await opened();
    const closed = `Đã chốt ngày ${dayText(new Date())}`;
    expect(await move(round, 'closed', 'Đang nhận')).toEqual({ ok: true });
    expect(stateOf(round)).toBe(closed);
    expect(await move(round, 'receiving', closed)).toEqual({ ok: true });
    expect(stateOf(round)).toBe('Đang nhận');
    expect(diaryLines(round.host).slice(-2)).toEqual([
      `Kỳ báo cáo: ${TAB}: Đang nhận → ${closed}`,
      `Kỳ báo cáo: ${TAB}: ${closed} → Đang nhận`,
    ]);
  });

  it('leaves the day of one that is closed already, and tells nothing', async () => {
    const round = await opened();
    await round.host.type(TAB, 'D4', 'Đã chốt ngày 21/03/2025');
    const before = [workbookState(round.host), diaryLines(round.host)];
    expect(await move(round, 'closed', 'Đang nhận')).toEqual({ ok: true });
    expect([workbookState(round.host), diaryLines(round.host)]).toEqual(before);
  });

  it('writes nothing where the cell says something else than was seen', async () => {
    const round = await opened();
    await round.host.type(TAB, 'D4', 'Đã chốt ngày 21/03/2025');
    expect(await move(round, 'receiving', 'Đã chốt ngày 20/03/2025')).toEqual({
      ...{ ok: false, reason: 'conflict', present: 'Đã chốt ngày 21/03/2025' },
    });
    expect(stateOf(round)).toBe('Đã chốt ngày 21/03/2025');
  });

  it('names what is not there or cannot be read', async () => {
    const round = await opened();
    expect(await move(round, 'closed', 'Đang nhận', '2025-Y')).toEqual({
      ...{ ok: false, reason: 'notOpened', message: PERIOD_STATE.notOpened('2025-Y') },
    });
    await round.host.type(TAB, 'D4', 'tạm dừng');
    expect(await move(round, 'closed', 'tạm dừng')).toEqual({
      ...{ ok: false, reason: 'unreadable' },
      message: PERIOD_STATE.unreadable(TAB, 'D4', 'tạm dừng'),
    });
  });
});
