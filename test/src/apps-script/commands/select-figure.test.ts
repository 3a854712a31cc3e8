import { describe, expect, it } from '@jest/globals';
import type { FollowSelectionOutcome } from '../../../../src/contract/calls/follow-selection';
import type { MonitoringOutcome } from '../../../../src/contract/calls/read-monitoring';
import { smallRound, type SetupHost } from '../setup/setup-host';

const chosen = (round: SetupHost) =>
  round.edit((spreadsheet) => {
    const cell = spreadsheet.getCurrentCell();
    return `${cell.getSheet().getName()} ${cell.getA1Notation()}`;
  });

async function opened() {
  const round = await smallRound();
  await round.host.run('openPeriod', { kind: 'firstQuarter' });
  const read = (await round.host.run('readMonitoring', {})) as MonitoringOutcome;
  const [period] = read.ok ? read.periods : [];
  if (!period) throw new Error('no period');
  return { round, period };
}

describe('selectFigure', () => {
  it('goes to the cell of a figure, wherever it was moved; and the sidebar then follows to its unit', async () => {
    const { round, period } = await opened();
    const [, second] = period.reporters;
    const row = period.rows[period.codes.indexOf('HS33')] ?? 0;
    const request = { period: period.id, reporter: second?.id ?? '', code: 'HS33' };
    await round.host.run('selectFigure', request);
    expect(await chosen(round)).toBe(`Số liệu Quý I H${row}`);
    const followed = await round.host.run('followSelection', { known: '' });
    const { selection } = followed as Extract<FollowSelectionOutcome, { changed: true }>;
    expect([selection.unit, selection.code]).toEqual(['Xã Hai', null]);
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Số liệu Quý I');
      sheet?.moveColumns(sheet.getRange('H:H'), 7);
      sheet?.insertRowsAfter(2, 1);
    });
    await round.host.run('selectFigure', request);
    expect(await chosen(round)).toBe(`Số liệu Quý I G${row + 1}`);
    await round.host.run('selectFigure', { ...request, reporter: '' });
    expect(await chosen(round)).toBe(`Số liệu Quý I I${row + 1}`);
  });

  it('says where there is no such figure any more', async () => {
    const { round, period } = await opened();
    const request = { period: period.id, reporter: '', code: 'HS33' };
    for (const gone of [{ period: '2020-Q1' }, { reporter: 'x' }, { code: 'ZZ99' }]) {
      expect(await round.host.run('selectFigure', { ...request, ...gone })).toMatchObject({
        ...{ ok: false, reason: 'notFound' },
      });
    }
  });

  it('follows no description of a row', async () => {
    const { round } = await opened();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Số liệu Quý I')?.getRange('C9').activate();
    });
    const followed = await round.host.run('followSelection', { known: '' });
    expect(followed).toMatchObject({ selection: { unit: null, code: null } });
  });
});
