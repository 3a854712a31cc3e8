import { describe, expect, it } from '@jest/globals';
import type { AddTabOutcome } from '../../../../src/contract/calls/add-tab';
import { TABS } from '../../../../src/tabs';
import type { Tab } from '../../../../src/tabs/plan/tab';
import { addTab } from '../../../../src/contract/calls/add-tab';
import { ROUND, SETUP } from '../../../../src/text/setup-message';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

const add = async ({ host }: SetupHost) =>
  (await host.run('addTab', { role: 'inspections' })) as AddTabOutcome;

describe('addTab', () => {
  it('is offered for every tab that is made on request, but for those that openPeriod and settleCopy make', () => {
    const onRequest = (TABS as readonly Tab[]).filter(
      ({ role, isOnRequest }) =>
        isOnRequest && !['lastYear', 'monitoring', 'period:'].includes(role),
    );
    expect(addTab.request.fields?.['role']?.values).toEqual(onRequest.map(({ role }) => role));
  });

  it('makes the tab in its place with its line of the stage, once', async () => {
    const round = await smallRound();
    expect(round.host.sheetNames).not.toContain('Kiểm tra');
    expect(await add(round)).toEqual({ ok: true, name: 'Kiểm tra' });
    expect(round.host.sheetNames.slice(-3)).toEqual(['Khắc phục', 'Kiểm tra', 'Nhật ký']);
    await round.host.settled();
    expect(round.host.values('Kiểm tra', 'A3')).toEqual([['Giai đoạn: Chuẩn bị']]);
    const made = workbookState(round.host);
    expect(await add(round)).toEqual({ ok: true, name: 'Kiểm tra' });
    expect(workbookState(round.host)).toEqual(made);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('finds it under the name that people gave it', async () => {
    const round = await smallRound();
    await add(round);
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Kiểm tra')?.setName('Kiểm tra 2025');
    });
    expect(await add(round)).toEqual({ ok: true, name: 'Kiểm tra 2025' });
  });

  it('leaves somebody’s own tab of that name alone', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      spreadsheet.insertSheet('Kiểm tra').getRange('A1').setValue('của tôi');
    });
    const before = workbookState(round.host);
    const message = SETUP.nameTaken('Kiểm tra');
    expect(await add(round)).toEqual({ ok: false, reason: 'nameTaken', message });
    expect(workbookState(round.host)).toEqual(before);
  });

  it('wants a round first', async () => {
    const round = await setupHost();
    expect(await add(round)).toEqual({ ok: false, reason: 'notSetUp', message: ROUND.notSetUp() });
    expect(round.host.sheetNames).toHaveLength(1);
  });
});
