import { describe, expect, it } from '@jest/globals';
import { SAMPLE_SETS } from '../../../../src/text/criteria-sets';
import { CRITERIA_TABLE } from '../../../../src/text/labels';
import { VOCABULARY } from '../../../../src/text/vocabulary';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA, SMALL_REQUEST, smallRound } from './setup-host';
import { workbookState } from './workbook-state';

/** Seven groups, 60 points. */
const SEVEN_GROUPS = Array.from({ length: 7 }, (_, i) => i + 1).flatMap((group) => [
  [String(group), `Lĩnh vực số ${group}`, ''],
  [`${group}.1`, 'Nội dung', group === 7 ? 6 : 9, 'Tỷ lệ'],
]);

/** Pastes a table as a person would, codes as text. */
function pasted(round: Awaited<ReturnType<typeof setupHost>>, table: typeof SMALL_CRITERIA) {
  return round.edit((spreadsheet, rows: never) => {
    const grid = (rows as (string | number)[][]).map((row) =>
      Array.from({ length: 9 }, (_, i) => row[i] ?? ''),
    );
    const sheet = spreadsheet.insertSheet('Bộ tiêu chí');
    const range = sheet.getRange(1, 1, grid.length, 9);
    range.setNumberFormat('@');
    range.setValues(grid);
  }, table);
}

describe('findCriteria', () => {
  it('takes a set of other groups and another total', async () => {
    const { host, setUp } = await setupHost();
    expect(await setUp({ units: ['Xã Một'], criteria: SEVEN_GROUPS })).toMatchObject({
      ok: true,
      leafCount: 7,
    });
    await host.type('3 Lĩnh vực số 3', 'J7', '100%');
    const [row = []] = host.values('Xếp hạng', 'H6:R6');
    // Unit, seven groups, then total, deduction, open.
    expect(row).toEqual(['Xã Một', '', '', 9, '', '', '', '', 9, 0, 51]);
  });

  it('takes a table that somebody pasted into Bộ tiêu chí, and remembers it under any name', async () => {
    const round = await setupHost();
    await round.setUp({});
    await pasted(round, [...SMALL_CRITERIA, ['', 'Tổng', 10]]);
    expect(await round.setUp({ units: ['Xã Một'] })).toMatchObject({
      ok: true,
      created: ['1 Chỉ đạo', '2 Thể chế', 'Xếp hạng', 'Điểm trừ', 'Hồ sơ', 'Khắc phục', 'Nhật ký'],
    });
    expect(round.host.values('Đơn vị', 'B6')).toEqual([['Xã Một']]);
    expect(round.host.values('Cấu hình', 'B15:B16')).toEqual([
      [CRITERIA_TABLE.title],
      [CRITERIA_TABLE.status],
    ]);
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Bộ tiêu chí')?.setName('Tiêu chí 2025');
    });
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
  });

  it('does not fall back to the sample where the table has gone', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Bộ tiêu chí');
      if (sheet) spreadsheet.deleteSheet(sheet);
    });
    const before = workbookState(round.host);
    expect(await round.setUp()).toMatchObject({
      ok: false,
      reason: 'criteria',
      problems: [SETUP.criteriaTabMissing()],
    });
    expect(workbookState(round.host)).toEqual(before);
  });

  it('takes the other set that comes with the project where Cấu hình names it, and keeps it', async () => {
    const round = await setupHost();
    await round.setUp({});
    await round.host.type('Cấu hình', 'B15', SAMPLE_SETS.service.title);
    const made = await round.setUp({ units: ['Xã Một'] });
    expect(made).toMatchObject({ ok: true, leafCount: 21 });
    expect(round.host.values('Cấu hình', 'B16')).toEqual([[SAMPLE_SETS.service.status]]);
    expect(round.host.values('Xếp hạng', 'A1')).toEqual([
      [expect.stringMatching(/^Xếp hạng Bộ chỉ số 766 năm/)],
    ]);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
  });

  it('offers a table with every method where Cấu hình asks for a set of the locality, and takes it when it is no template', async () => {
    const round = await setupHost();
    await round.setUp({});
    await round.host.type('Cấu hình', 'B15', CRITERIA_TABLE.title);
    const offered = { ok: false, reason: 'criteria', message: SETUP.templateMade() };
    expect(await round.setUp({ units: ['Xã Một'] })).toMatchObject(offered);
    const methods = round.host.values('Bộ tiêu chí', 'D3:D12').flat();
    expect(methods.filter((method) => method !== '').sort()).toEqual(
      Object.values(VOCABULARY.methods).sort(),
    );
    const left = { ok: false, problems: [SETUP.templateLeft()] };
    expect(await round.setUp({ units: ['Xã Một'] })).toMatchObject(left);
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Bộ tiêu chí')?.deleteRow(1);
    });
    const made = await round.setUp({ units: ['Xã Một'] });
    expect(made).toMatchObject({ ok: true, leafCount: 8 });
    expect(round.host.values('Cấu hình', 'B15:B16')).toEqual([
      [CRITERIA_TABLE.title],
      [CRITERIA_TABLE.status],
    ]);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
  });

  it('refuses another set beside the tabs of one, and writes nothing', async () => {
    const round = await setupHost();
    await round.setUp({ units: ['Xã Một'] });
    const before = workbookState(round.host);
    const refused = await round.setUp({ sampleSet: 'service' });
    expect(refused).toMatchObject({ ok: false });
    expect(workbookState(round.host)).toEqual(before);
    await round.host.type('Cấu hình', 'B15', SAMPLE_SETS.service.title);
    expect(await round.setUp()).toMatchObject({ ok: false });
  });

  it('refuses a table with faults, names them all, and writes nothing', async () => {
    const { host, setUp } = await setupHost();
    const before = workbookState(host);
    const criteria = [
      ['1', 'Nhóm', 9],
      ['1.1', 'Lá', 1, 'Cảm tính'],
      ['2.1', '', 1, 'Có/Không'],
    ];
    expect(await setUp({ ...SMALL_REQUEST, criteria })).toEqual({
      ok: false,
      reason: 'criteria',
      message: SETUP.criteriaFaults(4),
      problems: [
        'Dòng 1: điểm tối đa ghi 9 nhưng các dòng con cộng lại là 1',
        'Dòng 2: không có cách tính “Cảm tính”',
        'Dòng 3: mã 2.1 không có dòng cha 2',
        'Dòng 3: thiếu nội dung ở cột B',
      ],
    });
    expect(workbookState(host)).toEqual(before);
  });

  it('shows at most fifteen faults in the dialog and counts the others', async () => {
    const round = await setupHost();
    const leaves = Array.from({ length: 20 }, (_, i) => [`1.${i + 1}`, '', 1, 'Có/Không']);
    await pasted(round, [['1', 'Nhóm', 20], ...leaves]);
    await round.host.open();
    await round.host.menu('Khởi tạo bảng chấm điểm');
    const lines = round.host.ui.alerts[0]?.prompt.split('\n') ?? [];
    expect(lines).toHaveLength(1 + 15 + 1);
    expect(lines.at(-1)).toBe('… (+5)');
  });

  it('writes hostile names as they are', async () => {
    const names = ['+1+1', "'; DROP", '{{x}}', '"ngoặc" & <b>', '-5', '3/4', '1e5', '@x'];
    const { host, setUp } = await setupHost();
    const leaves = names.map((name, i) => [`1.${i + 1}`, name, 1, 'Có/Không', '', '', name]);
    await setUp({ units: ['Xã Một'], criteria: [['1', "Nhóm [a]/*?:'b'", ''], ...leaves] });
    const tab = '1 Nhóm a b';
    const shown = host.values(tab, `B7:G${6 + names.length}`).map((row) => [row[0], row[5]]);
    expect(shown).toEqual(names.map((name) => [name, name]));
    await host.type(tab, 'J7', 'Không');
    expect(host.values('Điểm trừ', 'C6')).toEqual([['+1+1']]);
  });
});
