import { beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_ROUND } from '../../helpers/sample-round';
import { openDocx, textOfDocx } from '../../src/documents/docx/docx-package';
import { onOneLine } from '../../src/documents/texts-of';
import { workFolder, type Ended } from './command-line';

const folder = workFolder();

interface Printed {
  readonly units: readonly Readonly<Record<string, unknown>>[];
  readonly customFunctionCalls: number;
  readonly serviceCalls: number;
}

describe('demoCommand', () => {
  let text: Ended;
  let json: Ended;
  beforeAll(async () => {
    [text, json] = await Promise.all([
      folder.cchc('demo'),
      folder.cchc('demo', '--json', '--out', 'mau.xlsx'),
    ]);
  });

  it('prints the ranking of 18 units and the deductions of Xã Vĩnh Long', () => {
    const { exitCode, output } = text;
    expect(exitCode).toBe(0);
    const lines = output.split('\n');
    expect(lines[0]).toBe('XẾP HẠNG CHỈ SỐ CCHC NĂM 2022 (18 đơn vị)');
    const ranked = lines.filter((line) => /^ *\d+\/18 /.test(line));
    expect(ranked).toHaveLength(18);
    expect(ranked.find((line) => line.includes('Xã Vĩnh Long'))).toMatch(
      /^ *8\/18 +Xã Vĩnh Long +84,66 +100,00 +84,66 +Tốt /,
    );
    expect(output).toContain('Xã Vĩnh Long: 84,66 điểm, hạng 8/18, xếp loại Tốt');
    expect(output).toContain('13 điểm trừ, cộng 15,34 điểm:');
    expect(output).toMatch(/^3\.11\.2 +−0,84\/1 .+: .*16\/100 = 16% → 0,16\/1 điểm/m);
  });

  it('prints one object of exactly the promised fields, and writes the scored workbook', () => {
    const { exitCode, output } = json;
    expect(exitCode).toBe(0);
    const printed = JSON.parse(output) as Printed;
    expect(Object.keys(printed).sort()).toEqual(['customFunctionCalls', 'serviceCalls', 'units']);
    expect(printed.units).toHaveLength(18);
    for (const unit of printed.units) {
      expect(Object.keys(unit).sort()).toEqual([
        'applicableMaximum',
        'bonus',
        'deductions',
        'grade',
        'index',
        'name',
        'of',
        'outside',
        'penalty',
        'provisional',
        'rank',
        'selfTotal',
        'total',
      ]);
      const { total, applicableMax, index, rank, selfTotal } =
        SAMPLE_ROUND.expected[String(unit['name'])] ?? {};
      expect(unit).toMatchObject({
        total,
        applicableMaximum: applicableMax,
        index,
        rank,
        selfTotal,
      });
    }
    const fields = printed.units.flatMap(({ deductions }) =>
      (deductions as readonly object[]).map((item) => Object.keys(item).sort().join(' ')),
    );
    expect([...new Set(fields)]).toEqual(['code deduction maximum name score why']);
    expect(printed.customFunctionCalls).toBeLessThanOrEqual(60);
    expect(printed.serviceCalls).toBeGreaterThan(0);
    expect(folder.names()).toEqual(['mau.xlsx', 'out']);
  });

  it('leaves the documents of the shown unit and of the round in out/, and what was there as it was', async () => {
    const files = [
      'Báo cáo tổng hợp năm 2022.docx',
      'Kế hoạch khắc phục - Xã Vĩnh Long.docx',
      'Phụ lục xếp hạng năm 2022.docx',
      'Thông báo kết quả - Xã Vĩnh Long.docx',
    ].map((name) => `out/${name}`);
    expect(files.map((file) => folder.has(file))).toEqual(files.map(() => true));
    const notice = onOneLine(textOfDocx(openDocx(folder.read(files[3] ?? ''))));
    expect(notice).toContain('15,34 = 100 − 84,66');
    expect(notice).toContain('Một sáng kiến được hội đồng công nhận, thiếu một sáng kiến');
    folder.write(files[0] ?? '', 'đã sửa');
    const again = await folder.cchc('demo');
    expect(again.output).toContain('4 văn bản đã có trong out được giữ nguyên');
    expect(String(folder.read(files[0] ?? ''))).toBe('đã sửa');
  });

  it('does not write over a file that is there, and does not even begin', async () => {
    folder.write('co-san.xlsx', 'của tôi');
    const { exitCode, errors } = await folder.cchc('demo', '--out', 'co-san.xlsx');
    expect(exitCode).toBe(1);
    expect(errors).toContain('Tệp co-san.xlsx đã có');
    expect(String(folder.read('co-san.xlsx'))).toBe('của tôi');
  });
});

describe('demoCommand --monitoring', () => {
  let text: Ended;
  let json: Ended;
  beforeAll(async () => {
    text = await folder.cchc('demo', '--monitoring');
    json = await folder.cchc('demo', '--monitoring', '--json');
  });

  it('prints how far the units of each period are, and what cannot be true', () => {
    expect(text.exitCode).toBe(0);
    const { output } = text;
    expect(output).toMatch(/SỐ LIỆU 10 THÁNG[^]*Phường Huyền Tụng +\d\/\d +23\/24/);
    expect(output).toMatch(/Phường Huyền Tụng +HS33 +Lệch +9\/764 = 1,18%, nguồn nêu 8,48%/);
    expect(output).toMatch(/Huyện Vĩnh Linh +HS39 +Thiếu +có 23 hồ sơ quá hạn/);
    expect(output).toMatch(/SỐ LIỆU 6 THÁNG[^]*Không có điều gì không thể đúng\./);
  });

  it('prints one object, and keeps the workbook that is there', () => {
    expect(json.exitCode).toBe(0);
    const { periods } = JSON.parse(json.output) as {
      readonly periods: readonly { readonly tab: string; readonly findings: readonly unknown[] }[];
    };
    expect(periods.map(({ tab, findings }) => [tab, findings.length])).toEqual([
      ['Số liệu Quý I', 1],
      ['Số liệu 6 tháng', 0],
      ['Số liệu 10 tháng', 1],
    ]);
    expect(text.errors).toContain('Đã ghi bảng vào out/theo-doi-2022.xlsx.');
    expect(json.errors).toContain('out/theo-doi-2022.xlsx đã có nên giữ nguyên');
  });

  it('leaves a report of a unit and of all, a conclusion and a letter in out/, and what was there as it was', () => {
    const files = [
      'Báo cáo CCHC 10 tháng đầu năm 2022 - Phường Huyền Tụng.docx',
      'Báo cáo CCHC 10 tháng đầu năm 2022.docx',
      'Kết luận kiểm tra KT-01 - Phường Huyền Tụng.docx',
      'Công văn đôn đốc 10 tháng đầu năm 2022.docx',
    ].map((name) => `out/${name}`);
    expect(files.map((file) => folder.has(file))).toEqual(files.map(() => true));
    const letter = onOneLine(textOfDocx(openDocx(folder.read(files[3] ?? ''))));
    expect(letter).toContain('tính đến ngày 15/11/2022');
    expect(text.errors).toContain('Đã ghi 4 văn bản mẫu (.docx) vào thư mục out.');
    expect(json.errors).toContain('4 văn bản đã có trong out được giữ nguyên');
  });

  it('writes a workbook that opens as a round, with all of its tabs', async () => {
    const scored = await folder.cchc('score', 'out/theo-doi-2022.xlsx', '--json');
    expect(scored.exitCode).toBe(0);
  });
});
