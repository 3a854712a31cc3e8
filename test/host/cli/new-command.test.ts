import { beforeAll, describe, expect, it } from '@jest/globals';
import { readCsv } from '../../../xlsx/read-csv';
import { readXlsx } from '../../../host/xlsx/read-xlsx';
import { DONE, FAULT } from '../../../host/text/command-line';
import { fileOfRows } from '../../xlsx/packages';
import { SMALL_CSV, SMALL_UNITS, workFolder } from './command-line';

const folder = workFolder();

beforeAll(async () => {
  folder.write('don-vi.txt', SMALL_UNITS);
  folder.write('bo.csv', SMALL_CSV);
  folder.write('bo.xlsx', await fileOfRows('Tiêu chí', readCsv(SMALL_CSV)));
});

async function tabsOf(name: string): Promise<readonly string[]> {
  const reading = await readXlsx(folder.read(name));
  if (!reading.ok) throw new Error(reading.fault.code);
  const { sheetOrder, sheets } = reading.snapshot;
  return sheetOrder.map((id) => sheets[id]?.name ?? '');
}

const OWN_TABS = [
  'Hướng dẫn',
  'Cấu hình',
  'Đơn vị',
  'Bộ tiêu chí',
  '1 Chỉ đạo',
  '2 Thể chế',
  'Xếp hạng',
  'Điểm trừ',
  'Hồ sơ',
  'Khắc phục',
  'Nhật ký',
];

describe('newCommand', () => {
  it('makes the workbook of the sample, or of units and criteria of your own', async () => {
    const own = (criteria: string) => {
      const words = ['--units', 'don-vi.txt', '--criteria', criteria, '--year', '2026', '--json'];
      return folder.cchc('new', `tu-${criteria}.xlsx`, ...words);
    };
    const [sample, fromCsv, fromXlsx] = await Promise.all([
      folder.cchc('new', 'mau.xlsx'),
      own('bo.csv'),
      own('bo.xlsx'),
    ]);
    expect(sample.output).toBe(`${DONE.created('mau.xlsx', 18, 77)}\n`);
    expect(await tabsOf('mau.xlsx')).toHaveLength(16);
    const files = ['tu-bo.csv.xlsx', 'tu-bo.xlsx.xlsx'];
    expect([fromCsv, fromXlsx].map(({ output }) => JSON.parse(output) as unknown)).toEqual(
      files.map((file) => ({ file, unitCount: 2, leafCount: 3 })),
    );
    expect(await Promise.all(files.map(tabsOf))).toEqual(files.map(() => OWN_TABS));
  });

  it('takes signs from a .csv through the workbook to the ranking', async () => {
    folder.write(
      'dau.csv',
      'Mã;Nội dung;Điểm tối đa;Cách tính;Thang điểm\n1;Nhóm;10\n1.1;Lá;10;Chấm trực tiếp\n' +
        "8;Thưởng;+3\n8.1;Sáng kiến;'+3;Số lượng;mỗi đơn vị = 1\n9;Phạt;-2\n9.1;Chậm;−2;Có/Không\n;Tổng;10\n",
    );
    const made = await folder.cchc(
      ...['new', 'dau.xlsx', '--units', 'don-vi.txt', '--criteria', 'dau.csv'],
    );
    expect(made.errors).toBe('');
    // The group tabs are the fifth to the seventh of the file.
    const own = { 5: { J7: '9,5' }, 6: { J7: '2' }, 7: { J7: 'Có' } };
    await folder.fillIn('dau.xlsx', 'dau-nhap.xlsx', own);
    const scored = await folder.cchc('score', 'dau-nhap.xlsx', '--json');
    const { units, findings } = JSON.parse(scored.output) as {
      units: readonly object[];
      findings: readonly object[];
    };
    expect(findings).toEqual([]);
    expect(units[0]).toMatchObject({ total: 9.5, bonus: 2, penalty: 2, index: 95 });
    const shown = await folder.cchc('score', 'dau-nhap.xlsx');
    expect(shown.output).toMatch(/Cộng \(\+\) +Trừ \(−\)/);
  });

  it('names every fault of a criteria set and writes nothing', async () => {
    folder.write('loi.csv', '1,Nhóm,9\n1.1,Lá,1,Cảm tính\n2.1,,1,Có/Không\n');
    const ended = await folder.cchc('new', 'loi.xlsx', '--criteria', 'loi.csv');
    expect(ended).toEqual({
      exitCode: 1,
      output: '',
      errors: [
        'Bộ tiêu chí có 4 lỗi, chưa tạo tab nào. Sửa các lỗi sau rồi chạy lại:',
        'Dòng 1: điểm tối đa ghi 9 nhưng các dòng con cộng lại là 1',
        'Dòng 2: không có cách tính “Cảm tính”',
        'Dòng 3: mã 2.1 không có dòng cha 2',
        'Dòng 3: thiếu nội dung ở cột B',
        '',
      ].join('\n'),
    });
    expect(folder.has('loi.xlsx')).toBe(false);
  });

  it('refuses a file that exists, and writes over it only when told to', async () => {
    folder.write('cu.xlsx', 'của tôi');
    const words = ['new', 'cu.xlsx', '--units', 'don-vi.txt', '--criteria', 'bo.csv'];
    expect(await folder.cchc(...words)).toMatchObject({
      exitCode: 1,
      errors: `${FAULT.fileExists('cu.xlsx')}\n`,
    });
    expect(String(folder.read('cu.xlsx'))).toBe('của tôi');
    expect(await folder.cchc(...words, '--force')).toMatchObject({ exitCode: 0 });
    expect(await tabsOf('cu.xlsx')).toContain('1 Chỉ đạo');
  });

  it('refuses lists that hold no usable names', async () => {
    folder.write('trong.txt', '\n  \n');
    folder.write('lap.txt', 'Xã Một\nxã một\n=Xã\n');
    const empty = await folder.cchc('new', 'x.xlsx', '--units', 'trong.txt');
    expect(empty).toMatchObject({ exitCode: 1, errors: `${FAULT.noUnits('trong.txt')}\n` });
    const repeated = await folder.cchc('new', 'x.xlsx', '--units', 'lap.txt');
    expect(repeated.exitCode).toBe(1);
    expect(repeated.errors.split('\n').slice(1, 3)).toEqual([
      'Tên đơn vị “xã một” bị lặp lại: cùng một tên với “Xã Một”.',
      'Tên đơn vị “=Xã” không dùng được: không bắt đầu bằng = + - @ # và không chứa * ? ~.',
    ]);
    expect(folder.has('x.xlsx')).toBe(false);
  });

  it.each([
    [
      'more units than Đơn vị has rows for',
      Array.from({ length: 201 }, (_, i) => `Xã ${i}`),
      FAULT.tooManyUnits('dai.txt', 201, 200),
    ],
    [
      'millions of blank lines',
      ['Xã Một', ...Array.from({ length: 200_000 }, () => '')],
      FAULT.tooManyUnits('dai.txt', 1, 200),
    ],
    [
      'a name of a million letters',
      ['Xã Một', 'a'.repeat(1_000_000)],
      FAULT.longName('dai.txt', 2, 200),
    ],
  ])('refuses a list with %s', async (_, lines, sentence) => {
    folder.write('dai.txt', lines.join('\n'));
    expect(await folder.cchc('new', 'z.xlsx', '--units', 'dai.txt')).toMatchObject({
      exitCode: 1,
      errors: `${sentence}\n`,
    });
  });

  it('refuses a criteria file that is no table, and a folder that is not there', async () => {
    folder.write('gia.xlsx', 'không phải xlsx');
    const fake = await folder.cchc('new', 'y.xlsx', '--criteria', 'gia.xlsx');
    expect(fake).toMatchObject({ exitCode: 1, output: '' });
    expect(fake.errors).toContain('Không đọc được tệp gia.xlsx: đây không phải tệp .xlsx');
    const nowhere = await folder.cchc(
      'new',
      'khong/co/y.xlsx',
      '--units',
      'don-vi.txt',
      '--criteria',
      'bo.csv',
    );
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.errors).toContain('Không ghi được tệp khong/co/y.xlsx');
  });
});
