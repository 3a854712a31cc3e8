/** Visits of Kiểm tra, written and changed by several people. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InspectionFields } from '../../../../src/contract/calls/edit-inspections';
import { INSPECTIONS } from '../../../../src/text/inspections';
import { emptyHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { SMALL_REQUEST } from '../setup/setup-host';

const visit = (own: Partial<InspectionFields>): InspectionFields => ({
  ...{ inspection: 'KT-01', unit: 'Xã Một', date: '01/11/2022', kind: 'Theo kế hoạch', team: '' },
  ...{ period: '', strengths: '', shortcomings: '', notice: '', noticeDate: '', deadline: '' },
  ...own,
});
const added = (...visits: readonly InspectionFields[]) => ({
  edits: visits.map((after) => ({ row: null, before: null, after })),
});

let round: RoundHost;
beforeAll(async () => {
  round = await emptyHost();
  await round.setupRound(SMALL_REQUEST);
}, SETUP_TIME);
afterAll(() => {
  round.host.dispose();
});

describe('editInspections', () => {
  it('says where the tab comes from while there is none', async () => {
    expect(await round.editInspections(added(visit({})))).toEqual({
      ok: false,
      reason: 'notSetUp',
      message: INSPECTIONS.noTab,
    });
  });

  it('adds each unit of an inspection once, as plain text, and tells Nhật ký of it', async () => {
    await round.addTab({ role: 'inspections' });
    const given = added(
      visit({ shortcomings: '=1+1\nTuyên truyền còn ít' }),
      visit({ unit: 'Xã Hai' }),
    );
    expect(await round.editInspections(given)).toEqual({ ok: true, added: 2 });
    const again = added(visit({ inspection: 'kt-01', unit: 'XÃ HAI', team: 'Đoàn khác' }));
    expect(await round.editInspections(again)).toEqual({ ok: true, added: 0 });
    expect(round.host.values('Kiểm tra', 'A6:C8')).toEqual([
      ['KT-01', 'Xã Một', '01/11/2022'],
      ['KT-01', 'Xã Hai', '01/11/2022'],
      ['', '', ''],
    ]);
    expect(round.host.values('Kiểm tra', 'H6')).toEqual([['=1+1\nTuyên truyền còn ít']]);
    expect(round.host.values('Nhật ký', 'C6:D20')).toContainEqual([
      'Kiểm tra',
      'KT-01: thêm 2 đơn vị',
    ]);
  });

  it('changes a row that says what the client saw, and tells what stands there where it does not', async () => {
    const before = visit({ unit: 'Xã Hai' });
    const edit = (deadline: string) => ({
      edits: [{ row: 2, before, after: { ...before, deadline } }],
    });
    expect(await round.editInspections(edit('15/11/2022'))).toEqual({ ok: true, added: 0 });
    expect(await round.editInspections(edit('20/11/2022'))).toMatchObject({
      ok: false,
      reason: 'conflict',
      present: { row: 2, deadline: '15/11/2022' },
    });
  });

  it('stands in what documents and the sidebar read', async () => {
    const data = await round.readReportData({});
    const inspections = data.ok ? data.inspections : [];
    expect(inspections?.map(({ row, unit }) => [row, unit])).toEqual([
      [1, 'Xã Một'],
      [2, 'Xã Hai'],
    ]);
  });
});
