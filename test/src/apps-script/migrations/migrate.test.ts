/** Workbooks of every earlier form come over whole: keys stand in them, what was typed stays, figures are the same. */
import { describe, expect, it } from '@jest/globals';
import type { CheckWorkbookOutcome } from '../../../../src/contract/calls/check-workbook';
import type { RoundOutcome } from '../../../../src/contract/calls/read-round';
import { SETTINGS_TAB } from '../../../../src/text/settings-tab';
import { FINDING } from '../../../../src/text/check-workbook';
import { differingReruns, killPoints } from '../../../helpers/kill-points';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';
import {
  fifthForm,
  firstForm,
  fourthForm,
  secondForm,
  seventhForm,
  sixthForm,
  thirdForm,
  typedColumns,
} from './old-workbook';

const schemaOf = ({ edit }: SetupHost) =>
  edit((spreadsheet) =>
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey('cchc.schema')
      .find()
      .map((mark) => [mark.getValue(), mark.getVisibility().name()].join(' ')),
  );

const FORMS = [
  ['first', firstForm],
  ['second', secondForm],
  ['third', thirdForm],
  ['fourth', fourthForm],
  ['fifth', fifthForm],
  ['sixth', sixthForm],
  ['seventh', seventhForm],
] as const;

const CURRENT_SCHEMA = 8;

describe('migrate', () => {
  it('has nothing to do in a new workbook, which carries the present number', async () => {
    const round = await smallRound();
    expect(await schemaOf(round)).toEqual([`${CURRENT_SCHEMA} DOCUMENT`]);
  });

  it.each(FORMS)(
    'brings over the %s form: every typed cell stays in its column',
    async (_, form) => {
      const round = await form();
      const before = typedColumns(round.host);
      expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
      expect(await schemaOf(round)).toEqual([`${CURRENT_SCHEMA} DOCUMENT`]);
      const after = typedColumns(round.host);
      for (const [column, texts] of before) {
        // Somebody's own column behind the tasks has moved as a whole: it has a test of its own.
        if (column.startsWith('Nhật ký') || column === 'Khắc phục!8') continue;
        // Our own, where the conditions stand now.
        const values = texts.filter((text) => text !== SETTINGS_TAB.formerGradeNote);
        expect([column, after.get(column)?.filter((value) => values.includes(value))]).toEqual([
          column,
          values,
        ]);
      }
      expect(round.host.values('Nhật ký', 'C6:D20')).toContainEqual([
        'Nâng cấp bảng',
        `Đưa bảng lên cấu trúc ${CURRENT_SCHEMA}; ô đã nhập giữ nguyên`,
      ]);
    },
  );

  it.each(FORMS)(
    'leaves nothing to repair in the %s form, and the figures of before',
    async (_, form) => {
      const round = await form();
      await round.setUp();
      const checked = (await round.host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
      expect(checked).toEqual({ ok: true, findings: [] });
      const standings = (await round.units()).map(({ name, total, rank }) => [name, total, rank]);
      expect(standings).toEqual([
        ['Xã Một', 8.5, 1],
        ['Xã Hai', 4.5, 2],
      ]);
      expect(round.host.values('Xếp hạng', 'B6:C7')).toEqual([
        ['Xã Một', 8.5],
        ['Xã Hai', 4.5],
      ]);
    },
  );

  it('gives the first form its table of appraisers', async () => {
    const round = await firstForm();
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A33:B35')).toEqual([
      ['Lĩnh vực', 'E-mail người thẩm định'],
      ['1', ''],
      ['2', ''],
    ]);
  });

  it('gives the grades their conditions, and takes no remark beside a grade for one', async () => {
    const round = await fifthForm();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.getRange('C20').setValue('QĐ 12/2025');
    });
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A17:C25')).toEqual([
      ['Bước làm tròn điểm', '', SETTINGS_TAB.notes.roundingStep],
      ['Làm tròn ở', '', SETTINGS_TAB.notes.roundedPart],
      ['Cách làm tròn', '', SETTINGS_TAB.notes.roundingMode],
      ['Xếp hạng theo loại', '', SETTINGS_TAB.notes.ranksByKind],
      ['Phiên bản CCHC đã tính', '0.1.0', SETTINGS_TAB.notes.version],
      ['', '', SETTINGS_TAB.notes.gradeBands],
      ['Xếp loại', 'Chỉ số từ', 'Điều kiện'],
      ['Xuất sắc', 90, ''],
      ['Tốt', 80, ''],
    ]);
    expect(round.host.values('Cấu hình', 'E25')).toEqual([['QĐ 12/2025']]);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
    expect((await round.units()).map(({ grade }) => grade)).toEqual(['Tốt', 'Yếu']);
  });

  it('gives tasks their source and the day they were done, and leaves a column of somebody in its place behind', async () => {
    const round = await sixthForm();
    await round.setUp();
    expect(round.host.values('Khắc phục', 'H5:K7')).toEqual([
      ['Tình trạng', 'Nguồn', 'Ngày xong', 'Ghi chú của xã'],
      ['Đang làm', '', '', 'đã gọi'],
      ['Xong', '', '', ''],
    ]);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });

  it('gives Cấu hình the table of those who only report, below whatever stands under the appraisers', async () => {
    const round = await seventhForm();
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A55:C57')).toEqual([
      ['Ghi chú của huyện', '', ''],
      ['', '', SETTINGS_TAB.notes.reporters],
      ['Đơn vị báo cáo thêm', 'Cấp', 'E-mail'],
    ]);
    expect(await round.host.run('openPeriod', { kind: 'year' })).toMatchObject({ ok: true });
  });

  it('ends in the same workbook wherever it was killed on its way from the last form', async () => {
    const round = await seventhForm();
    const points = await killPoints(round.host, () => round.setUp());
    const differing = await differingReruns(
      points,
      async (snapshot) => {
        const { host, setUp } = await setupHost({ snapshot });
        return { host, run: () => setUp() };
      },
      'Range.clearContent',
    );
    expect(differing).toEqual([]);
  }, 200_000);

  it('gives no figure of a workbook that is not brought over yet, and says what to do', async () => {
    const round = await secondForm();
    const outcome = (await round.host.run('readRound', {})) as RoundOutcome;
    expect(outcome).toMatchObject({ ok: false });
    const checked = (await round.host.run('checkWorkbook', {})) as CheckWorkbookOutcome;
    expect(!checked.ok && checked.message).toContain('Khởi tạo bảng chấm điểm');
  });

  it('puts the table below whatever stands under the grade bands', async () => {
    const round = await firstForm();
    await round.edit((spreadsheet) => {
      const settings = spreadsheet.getSheetByName('Cấu hình');
      settings?.insertRowsAfter(25, 10);
      settings?.getRange('A33').setValue('ghi chú riêng');
    });
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A39:A41').flat()).toEqual([
      'ghi chú riêng',
      '',
      'Lĩnh vực',
    ]);
  });

  it('finds its lines where people have moved them', async () => {
    const round = await secondForm();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.insertRowsBefore(1, 3);
      spreadsheet.getSheetByName('1 Chỉ đạo')?.insertColumnsAfter(3, 1);
      spreadsheet.getSheetByName('Đơn vị')?.insertRowsBefore(2, 2);
      spreadsheet.getSheetByName('Cấu hình')?.insertRowsAfter(6, 1);
    });
    expect(await round.setUp()).toEqual(expect.objectContaining({ ok: true }));
    expect((await round.units()).map(({ total }) => total)).toEqual([8.5, 4.5]);
  });

  it('gives each column of Xếp hạng its key and its figures one formula', async () => {
    const round = await thirdForm();
    await round.setUp();
    const [keys = []] = round.host.values('Xếp hạng', 'A4:U4');
    expect(keys.filter((key) => key === '')).toHaveLength(1);
    const formulas = await round.edit((spreadsheet) =>
      ['Xếp hạng', 'Điểm trừ'].map((name) =>
        spreadsheet
          .getSheetByName(name)
          ?.getDataRange()
          .getFormulas()
          .flat()
          .filter((formula) => formula.includes('CCHC') || formula.includes('INDEX')),
      ),
    );
    expect(formulas).toEqual([
      [expect.stringMatching(/^=CCHC_STANDINGS/)],
      [expect.stringMatching(/^=CCHC_LOSSES/)],
    ]);
  });

  it('leaves people their columns between the tables of Xếp hạng, and says which is in the way', async () => {
    const round = await thirdForm();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Xếp hạng');
      sheet?.insertColumnsBefore(11, 1);
      sheet?.insertColumnsBefore(8, 1);
      sheet?.getRange('H7').setValue('ghi chú');
    });
    await round.setUp();
    expect(round.host.values('Xếp hạng', 'H7')).toEqual([['ghi chú']]);
    expect(await round.host.run('checkWorkbook', {})).toEqual({
      ok: true,
      findings: [
        {
          tab: 'Xếp hạng',
          range: 'H7',
          text: FINDING.inTheWay('H', 'ghi chú'),
          isRepairable: false,
        },
      ],
    });
    await round.host.type('Xếp hạng', 'H7', '');
    expect(round.host.values('Xếp hạng', 'A6:J7')).toEqual([
      [1, 'Xã Một', 8.5, 85, 'Tốt', '', '', '', 'Xã Một', 3.5],
      [2, 'Xã Hai', 4.5, 45, 'Yếu', '', '', '', 'Xã Hai', 2],
    ]);
  });

  it('adds the ceiling to Cấu hình behind the tie-breakers, blank: what it says is what was before', async () => {
    const round = await fifthForm();
    await round.setUp();
    expect(round.host.values('Cấu hình', 'A9:B11')).toEqual([
      ['Tiêu chí phụ khi bằng chỉ số', ''],
      ['Trần 100', ''],
      ['Giai đoạn', 'Công bố'],
    ]);
  });

  it('leaves a publication as valid as it was', async () => {
    const round = await fifthForm();
    await round.setUp();
    const code = '584C-773F-DBCD-6D71-DEB1-13C1-72C8-07AA';
    expect(await round.host.run('checkPublication', { code })).toMatchObject({
      ok: true,
      state: 'match',
    });
  });

  it('changes nothing the second time', async () => {
    const round = await firstForm();
    await round.setUp();
    const once = workbookState(round.host);
    await round.setUp();
    expect(workbookState(round.host)).toEqual(once);
  });

  it('ends in the same workbook wherever it was killed on its way from the first form', async () => {
    const round = await firstForm();
    const points = await killPoints(round.host, () => round.setUp());
    const differing = await differingReruns(
      points,
      async (snapshot) => {
        const { host, setUp } = await setupHost({ snapshot });
        return { host, run: () => setUp() };
      },
      // With it setup begins to write formulas again: what comes then depends on the workbook alone.
      'Range.clearContent',
    );
    expect(differing).toEqual([]);
    process.stdout.write(`migration: ${points.calls} points of failure\n`);
  }, 200_000);
});
