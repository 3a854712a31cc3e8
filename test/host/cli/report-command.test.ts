import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { ALL_KINDS, FORMATS, MONITORING_KINDS, readKinds } from '../../../host/cli/document-kinds';
import { DONE, FAULT } from '../../../host/text/command-line';
import { faultsOf, openDocx, textOfDocx } from '../../src/documents/docx/docx-package';
import { SMALL_CSV, SMALL_UNITS, workFolder } from './command-line';

const folder = workFolder();

beforeAll(async () => {
  folder.write('don-vi.txt', SMALL_UNITS);
  folder.write('bo.csv', SMALL_CSV);
  await folder.cchc('new', 'trong.xlsx', '--units', 'don-vi.txt', '--criteria', 'bo.csv');
  await folder.fillIn('trong.xlsx', 'da-nhap.xlsx', { 5: { J7: '2/4', K7: '3/3' } });
});

describe('reportCommand', () => {
  it('writes every document of a workbook, one file each, and lists them', async () => {
    const { exitCode, output } = await folder.cchc('report', 'da-nhap.xlsx', '--out', 'van-ban');
    expect(exitCode).toBe(0);
    const lines = output.trim().split('\n');
    expect(lines).toHaveLength(6 + 2);
    expect(lines.pop()).toBe(DONE.documents(6, 0, 'van-ban'));
    for (const file of lines.filter((line) => line !== '')) {
      const docx = openDocx(folder.read(file));
      expect(faultsOf(docx)).toEqual([]);
      expect(textOfDocx(docx).toLowerCase()).toContain('tạm tính');
    }
  });

  it('refuses to overwrite before anything is written, unless told to', async () => {
    folder.write('giu.txt', '');
    const words = ['report', 'da-nhap.xlsx', '--kind', 'tong-hop,phu-luc', '--out', 'lan-hai'];
    const first = await folder.cchc(...words);
    const [file = ''] = first.output.split('\n');
    folder.write(file, 'của tôi');
    const again = await folder.cchc(...words);
    expect(again).toMatchObject({
      exitCode: 1,
      output: '',
      errors: `${FAULT.documentsExist(file, 1, 'lan-hai')}\n`,
    });
    expect(String(folder.read(file))).toBe('của tôi');
    expect(await folder.cchc(...words, '--force')).toMatchObject({ exitCode: 0 });
    expect(faultsOf(openDocx(folder.read(file)))).toEqual([]);
  });

  it('goes on with a run that was cut off where the rest is the same round', async () => {
    const words = ['report', 'da-nhap.xlsx', '--kind', 'tong-hop,phu-luc', '--out', 'tiep'];
    const first = await folder.cchc(...words);
    const [kept = '', cut = ''] = first.output.split('\n');
    folder.remove(cut);
    const again = await folder.cchc(...words);
    expect(again.output).toBe(`${cut}\n\n${DONE.documents(1, 1, 'tiep')}\n`);
    folder.write(kept, 'của tôi');
    folder.remove(cut);
    expect(await folder.cchc(...words)).toMatchObject({
      exitCode: 1,
      errors: `${FAULT.documentsExist(kept, 1, 'tiep')}\n`,
    });
    expect(folder.has(cut)).toBe(false);
  });

  it('writes what is about one unit, as HTML, and prints the list as JSON', async () => {
    const words = [
      '--unit',
      'XÃ  hai'.normalize('NFD'),
      '--format',
      'html',
      '--out',
      'mot',
      '--json',
    ];
    const { output } = await folder.cchc('report', 'da-nhap.xlsx', ...words);
    const listed = JSON.parse(output) as readonly Readonly<Record<string, string>>[];
    expect(listed.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['notice', 'Xã Hai'],
      ['plan', 'Xã Hai'],
    ]);
    const pages = listed.map(({ file = '' }) => String(Buffer.from(folder.read(file))));
    for (const page of pages) expect(page.startsWith('<!DOCTYPE html>')).toBe(true);
  });

  it('prints a PDF through the Chromium of npm, and knows it again', async () => {
    const words = ['--kind', 'phu-luc', '--format', 'pdf', '--out', 'pdf'];
    const { exitCode, errors, output } = await folder.cchc('report', 'da-nhap.xlsx', ...words);
    expect([exitCode, errors]).toEqual([0, '']);
    const [file = ''] = output.split('\n');
    expect(String(Buffer.from(folder.read(file)).subarray(0, 5))).toBe('%PDF-');
    // The same again, although a PDF tells when it was printed.
    const again = await folder.cchc('report', 'da-nhap.xlsx', ...words);
    expect(again).toMatchObject({ exitCode: 0, output: `\n${DONE.documents(0, 1, 'pdf')}\n` });
  });

  it.each([
    [['da-nhap.xlsx'], FAULT.reportFolder],
    [['a.xlsx', 'b.xlsx', '--out', 'x'], FAULT.fileArgument('report')],
    [['da-nhap.xlsx', '--out', 'x', '--unit', 'Xã Ba'], FAULT.unknownUnit('Xã Ba')],
    [['da-nhap.xlsx', '--out', 'x', '--format', 'doc'], FAULT.format('doc', FORMATS)],
    [['vang.xlsx', '--out', 'x'], FAULT.noFile('vang.xlsx')],
  ])('refuses %j with one sentence', async (words, sentence) => {
    const ended = await folder.cchc('report', ...words);
    expect(ended).toEqual({ exitCode: 1, output: '', errors: `${sentence}\n` });
    expect(folder.has('x')).toBe(false);
  });

  it('cannot write into a folder that is a file', async () => {
    folder.write('la-tep', '');
    const ended = await folder.cchc('report', 'da-nhap.xlsx', '--out', join('la-tep', 'x'));
    expect(ended.exitCode).toBe(1);
    expect(ended.errors).toContain('Không ghi được tệp la-tep');
  });
});

describe('the documents of a period, of the sample year', () => {
  const words = (...more: readonly string[]) =>
    folder.cchc('report', '--kind', 'bao-cao-ky,ket-luan', '--format', 'html', ...more);

  it('are written from typed cells through the bundle, and their notes told apart', async () => {
    const { exitCode, errors, output } = await words(
      ...['--period', '10 tháng', '--unit', 'phường huyền tụng', '--out', 'ky', '--json'],
    );
    expect(exitCode).toBe(0);
    const listed = JSON.parse(output) as readonly Readonly<Record<string, string>>[];
    expect(listed.map(({ kind }) => kind)).toEqual(['periodReport', 'conclusion']);
    const [report = '', notice = ''] = listed.map(({ file = '' }) => String(folder.read(file)));
    expect(report).toContain(
      'Tiếp nhận 764 hồ sơ; xử lý qua phần mềm một cửa điện tử 244 hồ sơ (31,94%), bằng bản giấy 520 hồ sơ.',
    );
    expect(report).toContain('Hoàn thành 23/24 nhiệm vụ của kế hoạch (95,83%).');
    expect(report).not.toContain('8,48');
    expect(report.match(/Nhiệm vụ \d+ của kế hoạch/g)).toHaveLength(24);
    expect(notice).toMatch(/8,48%.*1,18%.*9\/764.*Lệch/s);
    expect(errors).toContain(': Còn 1 số liệu lệch: HS33\n');
    expect(errors).toContain(': 7/7 kiến nghị chưa có thời hạn\n');
  });

  it('are of the whole locality and of every reporter where no unit is named', async () => {
    const { output } = await words('--period', 'Quý I', '--out', 'quy', '--json');
    const kinds = (JSON.parse(output) as readonly { readonly kind: string }[]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual([...Array.from({ length: 6 }, () => 'periodReport'), 'localityReport']);
  });

  it('are a letter of reminder, where there is something to remind of', async () => {
    const letter = await folder.cchc(
      ...['report', '--kind', 'don-doc', '--period', 'Quý I', '--format', 'html', '--out', 'nhac'],
    );
    expect(letter).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 văn bản') });
    const text = String(folder.read(join('nhac', 'Công văn đôn đốc Quý I năm 2022.html')));
    expect(text).toContain('V/v đôn đốc thực hiện công tác cải cách hành chính Quý I năm 2022');
    expect(text).toContain('Chưa gửi báo cáo (hạn gửi ngày 20/03/2022): 6 đơn vị.');
    expect(text).toContain('tính đến ngày 15/11/2022');
    expect(text).toContain('Còn hồ sơ quá hạn: Huyện Vĩnh Linh (23 hồ sơ, chưa có số đã xin lỗi).');
  });

  it('are refused where there is no such period, or none at all', async () => {
    const known = ['Quý I 2022', '6 tháng 2022', '10 tháng 2022'];
    const strange = await words('--period', 'Quý V', '--out', 'x');
    expect(strange.errors).toContain('Không có kỳ “Quý V” trong bảng');
    for (const name of known) expect(strange.errors).toContain(name);
    const none = await folder.cchc(
      ...['report', 'da-nhap.xlsx', '--kind', 'bao-cao-ky', '--out', 'x'],
    );
    expect(none).toMatchObject({ exitCode: 1, errors: `${FAULT.noPeriods}\n` });
    expect(folder.has('x')).toBe(false);
  });
});

describe('readKinds', () => {
  it('takes Vietnamese and English names, several at once', () => {
    expect(readKinds('thong-bao, plan', {})).toEqual(['notice', 'plan']);
    expect(readKinds(undefined, {})).toEqual(ALL_KINDS);
    expect(readKinds(undefined, { unit: 'Xã Một' })).toEqual(['notice', 'plan']);
    expect(readKinds('bao-cao-ky', {})).toEqual(['periodReport', 'localityReport']);
    expect(readKinds('bao-cao-ky', { unit: 'Xã Một' })).toEqual(['periodReport']);
    expect(readKinds(undefined, { period: 'Quý I' })).toEqual(MONITORING_KINDS);
  });

  it('names those that it knows', () => {
    expect(() => readKinds('thu', {})).toThrow(/“thu”.*thong-bao/);
  });
});
