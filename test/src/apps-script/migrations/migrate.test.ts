import { describe, expect, it } from '@jest/globals';
import { differingReruns, killPoints } from '../../../helpers/kill-points';
import { smallRound, setupHost, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';
import { firstForm, typedCells } from './old-workbook';

const schemaOf = ({ edit }: SetupHost) =>
  edit((spreadsheet) =>
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey('cchc.schema')
      .find()
      .map((mark) => [mark.getValue(), mark.getVisibility()].join(' ')),
  );

describe('migrate', () => {
  it('has nothing to do in a new workbook, which carries the present number', async () => {
    const round = await smallRound();
    expect(await schemaOf(round)).toEqual(['2 DOCUMENT']);
  });

  it('gives an old workbook the table of appraisers, and every typed cell stays', async () => {
    const round = await firstForm();
    const before = typedCells(round.host);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect(await schemaOf(round)).toEqual(['2 DOCUMENT']);
    expect(round.host.values('Cấu hình', 'A27:B29')).toEqual([
      ['Lĩnh vực', 'E-mail người thẩm định'],
      ['1', ''],
      ['2', ''],
    ]);
    const after = typedCells(round.host);
    expect([...before].filter(([place, value]) => after.get(place) !== value)).toEqual([]);
    expect(round.host.values('Nhật ký', 'C5:D20')).toContainEqual([
      'Nâng cấp bảng',
      'Đưa bảng lên cấu trúc 2; ô đã nhập giữ nguyên',
    ]);
  });

  it('puts the table below whatever stands under the grade bands', async () => {
    const round = await firstForm();
    await round.edit((spreadsheet) => {
      const settings = spreadsheet.getSheetByName('Cấu hình');
      settings?.insertRowsAfter(25, 10);
      settings?.getRange('A33').setValue('ghi chú riêng');
    });
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A33:A35').flat()).toEqual([
      'ghi chú riêng',
      '',
      'Lĩnh vực',
    ]);
  });

  it('changes nothing the second time', async () => {
    const round = await firstForm();
    await round.setUp();
    const once = workbookState(round.host);
    await round.setUp();
    expect(workbookState(round.host)).toEqual(once);
  });

  it('ends in the same workbook wherever it was killed', async () => {
    const round = await firstForm();
    const points = await killPoints(round.host, () => round.setUp());
    const differing = await differingReruns(points, async (snapshot) => {
      const { host, setUp } = await setupHost({ snapshot });
      return { host, run: () => setUp() };
    });
    expect(differing).toEqual([]);
    process.stdout.write(`migration: ${points.calls} points of failure\n`);
  }, 200_000);

  it('refuses a workbook of a newer form, and writes nothing', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey('cchc.schema').find())
        mark.setValue('3');
    });
    const before = workbookState(round.host);
    const outcome = await round.setUp();
    expect(outcome).toMatchObject({ ok: false, reason: 'workbook' });
    expect(JSON.stringify(outcome)).toContain('cấu trúc 3, bản này hiểu đến 2');
    expect(workbookState(round.host)).toEqual(before);
  });
});
