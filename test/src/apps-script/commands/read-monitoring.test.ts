import { describe, expect, it } from '@jest/globals';
import type { MonitoringOutcome } from '../../../../src/contract/calls/read-monitoring';
import { PERIOD_STATE } from '../../../../src/text/period-state';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';

const TAB = 'Số liệu Quý I';

async function read({ host }: SetupHost) {
  const answer = (await host.run('readMonitoring', {})) as MonitoringOutcome;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

async function opened(...kinds: readonly string[]): Promise<SetupHost> {
  const round = await smallRound();
  for (const kind of kinds) await round.host.run('openPeriod', { kind });
  return round;
}

const type = (round: SetupHost, tab: string, cells: readonly (readonly [string, unknown])[]) =>
  round.edit(
    (spreadsheet, name: string, typed: [string, string][]) => {
      for (const [a1, text] of typed) {
        spreadsheet.getSheetByName(name)?.getRange(a1).setValue(text);
      }
    },
    ...[tab, cells],
  );

describe('readMonitoring', () => {
  it('says of a workbook without a period that there is none, and of an empty one that it is not set up', async () => {
    const none = await read(await opened());
    expect(none).toMatchObject({ periods: [], damaged: [], catalogue: [], inspections: null });
    const empty = await setupHost();
    expect(await empty.host.run('readMonitoring', {})).toMatchObject({
      ...{ ok: false, reason: 'notSetUp' },
    });
  });

  it('gives every typed cell with its place, by the keys and labels of the tab', async () => {
    const round = await opened('firstQuarter');
    const { periods, catalogue } = await read(round);
    const at = periods[0]?.codes.indexOf('HS03') ?? 0;
    const row = periods[0]?.rows[at] ?? 0;
    expect(round.host.values(TAB, `A${row}`)).toEqual([['HS03']]);
    await type(round, TAB, [
      [`G${row}`, '764'],
      [`I${row}`, '800'],
      ['H5', 'Phường'],
    ]);
    const [period] = (await read(round)).periods;
    if (!period) throw new Error('no period');
    expect(period).toMatchObject({
      ...{ id: '2025-Q1', year: 2025, tab: TAB, name: 'Quý I', isOpen: true, isCumulative: true },
      ...{ from: '15/12/2024', to: '14/03/2025', deadline: '20/03/2025', state: 'Đang nhận' },
    });
    expect(
      period.reporters.map(({ name, level, column, cells }) => [name, level, column, cells[at]]),
    ).toEqual([
      ['Xã Một', '', 'G', '764'],
      ['Xã Hai', 'Phường', 'H', ''],
    ]);
    expect(period.stated).toMatchObject({ column: 'I' });
    expect(period.stated?.cells[at]).toBe('800');
    expect(catalogue).toHaveLength(125);
    expect(catalogue[0]?.slice(0, 3)).toEqual([
      ...['CD01', 'Nhiệm vụ trong kế hoạch CCHC năm', 'nhiệm vụ'],
    ]);
  });

  it('finds columns that people have moved, rows that they have inserted, and tells the days that they have typed', async () => {
    const round = await opened('firstQuarter');
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
      sheet?.moveColumns(sheet.getRange('H:H'), 7);
      sheet?.insertRowsAfter(2, 1);
      sheet?.insertRowsAfter(9, 1);
      sheet?.getRange('B5').setValue('Trong kỳ');
      sheet?.getRange('D5').setValue('Đã chốt');
      sheet
        ?.getRange('B4')
        .setNumberFormat('dd/MM/yyyy')
        .setValue(new Date(2025, 0, 1));
      sheet
        ?.getRange('G11')
        .setNumberFormat('dd/MM/yyyy')
        .setValue(new Date(2025, 2, 1));
    });
    const [period] = (await read(round)).periods;
    expect(period?.reporters.map(({ name, column }) => [name, column])).toEqual([
      ['Xã Hai', 'G'],
      ['Xã Một', 'H'],
    ]);
    expect(period).toMatchObject({ isOpen: false, isCumulative: false, from: '01/01/2025' });
    const at = period?.rows.indexOf(11) ?? -1;
    expect(at).toBe(1);
    expect(period?.reporters[0]?.cells[at]).toEqual({ day: '01/03/2025' });
  });

  it('tells which tab has lost its keys, and reads the others', async () => {
    const round = await opened('firstQuarter', 'halfYear');
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Số liệu Quý I')?.getRange('A6').clearContent();
    });
    const { periods, damaged } = await read(round);
    expect(damaged).toEqual([PERIOD_STATE.keysMissing(TAB)]);
    expect(periods.map(({ id }) => id)).toEqual(['2025-M6']);
  });

  it('takes at most 20 service calls with four periods, tasks and inspections', async () => {
    const round = await opened('firstQuarter', 'halfYear', 'nineMonths', 'year');
    await round.host.run('addTab', { role: 'inspections' });
    round.host.resetCounters();
    await read(round);
    expect(round.host.counters.serviceCalls).toBeLessThanOrEqual(20);
  });
});
