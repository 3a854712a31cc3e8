/** `cchc statistics` and `cchc audit`: a table that people keep, beside what it should be. */
import { describe, expect, it } from '@jest/globals';
import { FAULT, MONITORING } from '../../../host/text/command-line';
import { workFolder } from './command-line';

const folder = workFolder();
const csv = (...rows: readonly string[]) => rows.join('\n');

describe('a period in a file', () => {
  it('is shown with its rates and totals, and proved wrong where it is', async () => {
    folder.write(
      'ky.csv',
      csv(
        '"","",Cấp,Xã,Huyện,',
        'Mã,Chỉ tiêu,Đơn vị tính,Phường Huyền Tụng,Huyện A,Toàn địa bàn (nguồn nêu)',
        'HS03,,,764,100,"1.000"',
        'HS04,,,09,50,',
        'HS33,,,"8,48%",,',
      ),
    );
    const shown = await folder.cchc('statistics', 'ky.csv');
    expect(shown).toMatchObject({ exitCode: 0, errors: '' });
    expect(shown.output).toMatch(/HS33 +Tỷ lệ hồ sơ trực tuyến +≠ 1,18% +50% +1,18% +50% +6,83%/);
    expect(shown.output).toMatch(/HS03 +Hồ sơ tiếp nhận +764 +100 +764 +100 +≠ 864/);
    const found = await folder.cchc('audit', 'ky.csv', '--json');
    expect(found.exitCode).toBe(2);
    expect(JSON.parse(found.output)).toEqual({
      unread: [],
      findings: [
        {
          ...{ unit: 'Phường Huyền Tụng', code: 'HS33', name: 'Tỷ lệ hồ sơ trực tuyến' },
          ...{ level: 'Lệch', message: '9/764 = 1,18%, nguồn nêu 8,48%' },
        },
        {
          ...{ unit: 'Toàn địa bàn', code: 'HS03', name: 'Hồ sơ tiếp nhận', level: 'Lệch' },
          message: 'các đơn vị cộng lại 864, nguồn nêu 1.000',
        },
      ],
    });
  });

  it('is compared with the period before, by names of reporters', async () => {
    folder.write('truoc.csv', csv('Mã,Xã B,Xã A', 'HS07,1,20'));
    folder.write('nay.csv', csv('Mã,Xã A,Xã C', 'HS07,12,3'));
    const found = await folder.cchc('audit', 'nay.csv', '--previous', 'truoc.csv');
    expect(found.output).toMatch(/Xã A +HS07 +Lệch +lũy kế 12 nhỏ hơn kỳ trước \(20\)/);
    expect(found.exitCode).toBe(2);
    folder.write('khac.csv', csv('Mã,Xã Z', 'HS07,12'));
    const other = await folder.cchc('audit', 'nay.csv', '--previous', 'khac.csv');
    expect(other).toMatchObject({ exitCode: 1, errors: `${FAULT.otherReporters}\n` });
  });

  it('is read by a catalogue of the locality’s own', async () => {
    folder.write('ky2.csv', csv('Mã,Xã A', 'AB01,5', 'AB02,7'));
    folder.write(
      'danh-muc.csv',
      csv(
        'Mã,Chỉ tiêu,Đơn vị tính,Cách có số,Ràng buộc',
        'AB01,Cả,việc',
        'AB02,Phần,việc,Nhập,≤AB01',
      ),
    );
    const found = await folder.cchc('audit', 'ky2.csv', '--indicators', 'danh-muc.csv');
    expect(found.output).toMatch(/AB02 +Lệch +Phần \(7\) nhiều hơn Cả \(5\)/);
  });

  it('tells what it could not read, so that silence never stands for right', async () => {
    folder.write(
      'sai.csv',
      csv('Mã,Xã A,Xã B', 'HS03,764,10', 'HS04,abc,5', 'HS99,1,2', 'HS33,"8,48%",50%'),
    );
    const told = await folder.cchc('audit', 'sai.csv');
    expect(told.exitCode).toBe(2);
    expect(told.output).toContain(MONITORING.unread(2));
    expect(told.output).toMatch(/Xã A +HS04 +cần một số, không phải “abc”/);
    expect(told.output).toMatch(/HS99 +mã HS99 không có trong danh mục/);
    const found = await folder.cchc('audit', 'sai.csv', '--json');
    expect(JSON.parse(found.output)).toMatchObject({
      findings: [],
      unread: [
        { unit: 'Xã A', code: 'HS04' },
        { unit: '', code: 'HS99' },
      ],
    });
  });

  it('takes no other table for a period, and no column for two reporters', async () => {
    const refusal = async (name: string) => (await folder.cchc('audit', name)).errors;
    const said = (name: string, why: string) => `${FAULT.unreadableFile(name, why)}\n`;
    folder.write('tieu-chi.csv', csv('Mã,Nội dung', '1,Chỉ đạo', '1.1,Kế hoạch'));
    expect(await refusal('tieu-chi.csv')).toBe(said('tieu-chi.csv', FAULT.noPeriodTable));
    folder.write('hai.csv', csv('Mã,Xã A,XÃ  A', 'HS03,1,2'));
    expect(await refusal('hai.csv')).toBe(said('hai.csv', FAULT.doubledReporter('XÃ  A')));
  });

  it('proves every period of a round’s own workbook, and says which file has none', async () => {
    folder.write('mot.txt', 'Xã Một\nXã Hai');
    await folder.cchc('new', 'bang-cham.xlsx', '--units', 'mot.txt');
    expect(await folder.cchc('audit', 'bang-cham.xlsx')).toMatchObject({
      ...{ exitCode: 1, output: '' },
      errors: `${FAULT.noPeriodOpened('bang-cham.xlsx')}\n`,
    });
    await folder.cchc('demo', '--monitoring', '--out', 'nam.xlsx');
    const found = await folder.cchc('audit', 'nam.xlsx', '--json');
    expect(found.exitCode).toBe(2);
    const { periods } = JSON.parse(found.output) as {
      readonly periods: readonly { readonly tab: string }[];
    };
    expect(periods.map(({ tab }) => tab).sort()).toEqual([
      ...['Số liệu 10 tháng', 'Số liệu 6 tháng', 'Số liệu Quý I'],
    ]);
    expect(found.output).toContain('9/764 = 1,18%, nguồn nêu 8,48%');
    const shown = await folder.cchc('audit', 'nam.xlsx');
    expect(shown.output).toMatch(/SỐ LIỆU 10 THÁNG\n.*\nPhường Huyền Tụng +HS33 +Lệch/);
    const beside = await folder.cchc('audit', 'nam.xlsx', '--previous', 'mot.txt');
    expect(beside).toMatchObject({ exitCode: 1, errors: `${FAULT.ownTables}\n` });
    const both = await folder.cchc('demo', '--monitoring', '--set', '766');
    expect(both).toMatchObject({ exitCode: 1, errors: `${FAULT.setOfYear}\n` });
    const statistics = await folder.cchc('statistics', 'nam.xlsx');
    expect(statistics.errors).toContain(FAULT.ownPeriod);
  });

  it('says so where nothing is wrong, and where a file holds no period', async () => {
    folder.write('dung.csv', csv('Mã,Xã A', 'HS03,10', 'HS04,5'));
    expect(await folder.cchc('audit', 'dung.csv')).toMatchObject({
      exitCode: 0,
      output: `${MONITORING.nothing}\n`,
    });
    folder.write('khong.csv', csv('a,b', '1,2'));
    const refused = await folder.cchc('statistics', 'khong.csv');
    expect(refused).toMatchObject({
      exitCode: 1,
      errors: `${FAULT.unreadableFile('khong.csv', FAULT.noPeriodTable)}\n`,
    });
  });
});

describe('cchc open-period', () => {
  it('opens a period in a new file, and says what it cannot', async () => {
    folder.write('don-vi.txt', 'Xã Một\nXã Hai');
    await folder.cchc('new', 'bang.xlsx', '--units', 'don-vi.txt');
    const before = folder.read('bang.xlsx');
    const opened = await folder.cchc(
      'open-period',
      'bang.xlsx',
      '--kind',
      'quý i',
      '--out',
      'ky.xlsx',
      '--json',
    );
    expect(JSON.parse(opened.output)).toEqual({
      file: 'ky.xlsx',
      name: 'Số liệu Quý I',
      created: ['Chỉ tiêu', 'Số liệu Quý I', 'Theo dõi'],
    });
    expect(folder.read('bang.xlsx')).toEqual(before);
    const again = await folder.cchc(
      'open-period',
      'ky.xlsx',
      '--kind',
      'Quý I',
      '--out',
      'ky2.xlsx',
    );
    expect(again.errors).toMatch(/^Kỳ Quý I năm \d{4} đã có\n$/);
    expect(folder.has('ky2.xlsx')).toBe(false);
    const other = await folder.cchc(
      'open-period',
      'bang.xlsx',
      '--kind',
      'Tuần',
      '--out',
      'ky3.xlsx',
    );
    expect(other.errors).toContain('Không có kỳ “Tuần”');
    const nowhere = await folder.cchc('open-period', 'bang.xlsx', '--kind', 'Năm');
    expect(nowhere.errors).toBe(`${FAULT.outMissing()}\n`);
  });
});
