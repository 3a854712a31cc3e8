import { describe, expect, it } from '@jest/globals';
import type { PropertiesService as PropertiesServiceOfHost } from '../../../../host/platform/properties-service';
import { LOG_ROOM } from '../../../../src/tabs/log';
import { HEADER_ROW } from '../../../../src/tabs/plan/keys';
import { killedAt, killsThatDiffer } from '../../../helpers/killed-at';
import { setupHost, smallRound, SMALL_REQUEST, type SetupHost } from '../setup/setup-host';

/** Of the realm in which `edit` runs. */
declare const PropertiesService: PropertiesServiceOfHost;

const FULL = HEADER_ROW + LOG_ROOM;

const linesOf = ({ host }: SetupHost, tab = 'Nhật ký') =>
  host.values(tab, `A6:D${FULL}`).filter(([time]) => Boolean(time));

const edit = (round: SetupHost, expected: string, value: string) =>
  round.host.run('editResult', {
    unit: 'Xã Một',
    code: '1.1',
    changes: { self: { value, expected } },
  });

/** As if the page held all the lines but `free`. */
const fill = (round: SetupHost, free: number) =>
  round.edit((spreadsheet, row: never) => {
    spreadsheet.getSheetByName('Nhật ký')?.getRange(row, 3).setValue('dòng cũ');
  }, FULL - free);

describe('Nhật ký', () => {
  it('tells of each action: when, who, what, in which words', async () => {
    const round = await setupHost({ user: 'chu@tinh.vn' });
    await round.setUp(SMALL_REQUEST);
    await edit(round, '', '=HYPERLINK("x")');
    const lines = linesOf(round);
    expect(lines.map(([, ...rest]) => rest)).toEqual([
      [
        'chu@tinh.vn',
        'Khởi tạo',
        '2 đơn vị; tạo tab Hướng dẫn, Cấu hình, Đơn vị, Bộ tiêu chí, 1 Chỉ đạo, 2 Thể chế, Xếp hạng, Điểm trừ, Hồ sơ, Khắc phục, Nhật ký',
      ],
      ['chu@tinh.vn', 'Sửa kết quả', 'Xã Một, 1.1: tự chấm (trống) → “=HYPERLINK("x")”'],
    ]);
    expect(Object.prototype.toString.call(lines[0]?.[0])).toBe('[object Date]');
  });

  it('keeps an action that begins with = as text', async () => {
    const round = await setupHost();
    await round.setUp({ ...SMALL_REQUEST, units: ['Xã Một', 'Xã Hai'] });
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Nhật ký')?.getRange('A6:D61').setNumberFormat('General');
    });
    await edit(round, '', '1/2');
    expect(linesOf(round).at(-1)?.[3]).toBe('Xã Một, 1.1: tự chấm (trống) → “1/2”');
  });

  it('fills a page to its last line, then hides it as an archive and begins a fresh one', async () => {
    const round = await smallRound();
    await fill(round, 1);
    await edit(round, '2/4', '3/4');
    expect(round.host.sheetNames).not.toContain('Nhật ký (1)');
    await edit(round, '3/4', '4/4');
    expect(round.host.sheetNames.slice(-2)).toEqual(['Nhật ký (1)', 'Nhật ký']);
    expect(round.host.values('Nhật ký (1)', `D${FULL}`)[0]?.[0]).toContain('“3/4”');
    expect(linesOf(round).map(([, , , detail]) => detail)).toEqual([
      'Xã Một, 1.1: tự chấm “3/4” → “4/4”',
    ]);
    const isHidden = await round.edit((spreadsheet) =>
      spreadsheet.getSheetByName('Nhật ký (1)')?.isSheetHidden(),
    );
    expect(isHidden).toBe(true);
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
  });

  it('counts the archives', async () => {
    const round = await smallRound();
    await fill(round, 0);
    await edit(round, '2/4', '3/4');
    await fill(round, 0);
    await edit(round, '3/4', '4/4');
    expect(round.host.sheetNames).toEqual(
      expect.arrayContaining(['Nhật ký (1)', 'Nhật ký (2)', 'Nhật ký']),
    );
  });

  it('begins the page that an interrupted run did not', async () => {
    const round = await smallRound();
    await fill(round, 0);
    await edit(round, '2/4', '3/4');
    await round.edit((spreadsheet) => {
      const page = spreadsheet.getSheetByName('Nhật ký');
      if (page) spreadsheet.deleteSheet(page);
    });
    await edit(round, '3/4', '4/4');
    expect(linesOf(round)).toHaveLength(1);
  });

  const details = (round: SetupHost) => linesOf(round).map(([, , , detail]) => String(detail));

  it('tells nothing where nothing was changed', async () => {
    const round = await smallRound();
    const before = details(round);
    await edit(round, '2/4', '2/4');
    await round.setUp();
    await round.host.run('repairWorkbook', {});
    expect(details(round)).toEqual(before);
  });

  it('tells all that an import has entered in one line, also where it was stopped midway', async () => {
    const round = await smallRound();
    const appraised = { 'Xã Một': { '1.1': '2/4', '2.1': 'Đúng hạn' }, 'Xã Hai': { '1.1': '1/3' } };
    const reasons = { 'Xã Một': { '1.1': 'đủ' } };
    const enter = () => round.enterResults({ appraised, reasons });
    const { numbers } = await killsThatDiffer(
      () => smallRound().then((other) => other.enterResults({ appraised, reasons })),
      () => round.host.snapshot(),
    );
    const [, , , , middle = 0] = numbers;
    await killedAt(middle, enter);
    expect(round.host.values('1 Chỉ đạo', 'L7')).toEqual([['2/4']]);
    await enter();
    expect(details(round).slice(2)).toEqual(['Nhập vào ô trống: 2/3 kết quả, 1/1 lý do']);
  });

  it('tells of an action that was stopped and left, with the next one', async () => {
    const round = await smallRound();
    const changes = { self: { value: '3/4', expected: '2/4' } };
    // Just before its line would be written: the cell is changed.
    const { numbers } = await killsThatDiffer(
      () => smallRound().then((other) => edit(other, '2/4', '3/4')),
      () => round.host.snapshot(),
    );
    const beforeLine = numbers.at(-4) ?? 0;
    await killedAt(beforeLine, () =>
      round.host.run('editResult', { unit: 'Xã Một', code: '1.1', changes }),
    );
    expect(round.host.values('1 Chỉ đạo', 'J7')).toEqual([['3/4']]);
    await edit(round, '3/4', '4/4');
    expect(details(round).slice(-2)).toEqual([
      'Xã Một, 1.1: tự chấm “2/4” → “3/4” (dừng giữa chừng)',
      'Xã Một, 1.1: tự chấm “3/4” → “4/4”',
    ]);
  });

  it('takes up what was stopped although something else that is remembered says nothing', async () => {
    const round = await smallRound();
    const garbled = ['{', 'null', '{}', '{"time":"x","person":"","detail":"","press":""}'];
    await round.edit(
      (_, ...values) => {
        const store = PropertiesService.getDocumentProperties();
        values.forEach((value, i) => store.setProperty(`cchc.begun.${i}`, value));
        store.setProperty('cchc.begun.evidence', '[');
        const time = Date.now() - (Date.now() % 1000);
        const begun = { time, person: 'an@x.vn', detail: 'Chuẩn bị → Tự chấm', press: '' };
        store.setProperty('cchc.begun.stage', JSON.stringify(begun));
      },
      ...(garbled as never[]),
    );
    await edit(round, '2/4', '3/4');
    expect(details(round).slice(-2)).toEqual([
      'Chuẩn bị → Tự chấm (dừng giữa chừng)',
      'Xã Một, 1.1: tự chấm “2/4” → “3/4”',
    ]);
    const left = await round.edit(() =>
      Object.keys(PropertiesService.getDocumentProperties().getProperties()),
    );
    expect(left.filter((name) => name.startsWith('cchc.begun.'))).toEqual([]);
  });

  it('never stops the action it tells of', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const page = spreadsheet.getSheetByName('Nhật ký');
      if (page) spreadsheet.deleteSheet(page);
    });
    expect(await edit(round, '2/4', '3/4')).toMatchObject({ ok: true });
  });
});
