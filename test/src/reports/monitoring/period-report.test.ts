import { describe, expect, it } from '@jest/globals';
import { golden } from '../../../golden/golden';
import { MONITORED_REPORT } from '../../../golden/monitored-report';
import { renderReport } from '../../../golden/render-report';
import { SMALL_REPORT } from '../../../golden/small-report';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';
import { monitoringCases, WHOLE_CATALOGUE } from '../../../helpers/monitoring-case';
import { reportDocument } from '../../../../src/reports/build-report';
import { documentsOf } from '../../../../src/reports/documents-of';
import { documentNotes } from '../../../../src/reports/monitoring/document-notes';
import type { DocumentData } from '../../../../src/contract/report';
import type { ReportKind } from '../../../../src/contract/report-kinds';

const PERIOD = '2025-M6';

const documentsNamed = (data: DocumentData, kind: ReportKind, period = '') =>
  documentsOf(data, [kind], [], period).map(({ name }) => name);

describe('the documents of a period', () => {
  it.each([
    ['periodReport', 'Xã Một', PERIOD, 'period-report'],
    ['localityReport', '', PERIOD, 'locality-report'],
    ['conclusion', '', '1', 'conclusion'],
    ['reminder', '', PERIOD, 'reminder'],
  ] as const)('%s is worded as its golden file says, with what has to be known', (...given) => {
    const [kind, unit, about, file] = given;
    const document = renderReport(reportDocument(kind, MONITORED_REPORT, unit, about));
    const notes = documentNotes(kind, MONITORED_REPORT, unit, about);
    const text = [document, ...notes.map((note) => `! ${note}`), ''].join('\n');
    expect(text).toBe(golden(file, text));
  });

  it('are one for each reporter, for the whole, and for each visit', () => {
    expect(documentsNamed(MONITORED_REPORT, 'periodReport', 'Quý I')).toEqual([
      'Báo cáo CCHC Quý I năm 2025 - Xã Một',
      'Báo cáo CCHC Quý I năm 2025 - Xã Hai',
    ]);
    expect(documentsNamed(MONITORED_REPORT, 'localityReport')).toEqual([
      'Báo cáo CCHC 6 tháng đầu năm 2025',
    ]);
    expect(documentsNamed(MONITORED_REPORT, 'conclusion')).toEqual([
      'Kết luận kiểm tra KT-01 - Xã Một',
    ]);
    expect(documentsNamed(MONITORED_REPORT, 'conclusion', 'Quý I')).toEqual([]);
    expect(documentsNamed(MONITORED_REPORT, 'conclusion', '6 THÁNG 2025')).toHaveLength(1);
    const ofVisit = (row: string) =>
      documentsOf(MONITORED_REPORT, ['conclusion'], [], '2025-Q1', row).map(({ about }) => about);
    expect([ofVisit('1'), ofVisit('9')]).toEqual([['1'], []]);
    expect(documentsNamed(SMALL_REPORT, 'periodReport')).toEqual([]);
  });

  it('have no seal: what is sealed are the points', () => {
    const seal = { code: 'AB', format: 1, matches: false, hash: '' } as unknown as NonNullable<
      DocumentData['seal']
    >;
    const data = { ...MONITORED_REPORT, seal };
    expect(reportDocument('periodReport', data, 'Xã Một', PERIOD)).toEqual(
      reportDocument('periodReport', MONITORED_REPORT, 'Xã Một', PERIOD),
    );
  });
});

/** 001-dev as it was published. */
const HUYEN_TUNG = 'Phường Huyền Tụng';
const values = monitoringCases.find(({ id }) => id === '001-dev')?.values ?? [];
const published = (more: Readonly<Record<string, string>> = {}) => {
  const cells = Object.fromEntries(values.map(({ code, text }) => [code, text]));
  const days = { from: '01/01/2022', to: '31/10/2022' };
  const period = monitoredPeriod(
    { [HUYEN_TUNG]: { ...cells, ...more } },
    { id: '2022-10', year: 2022, name: '10 tháng', ...days },
  );
  const monitoring = monitoringData([period], { catalogue: WHOLE_CATALOGUE });
  return { ...SMALL_REPORT, monitoring };
};

const HEADINGS = [
  'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
  '1. Kế hoạch CCHC',
  '2. Chỉ đạo, điều hành',
  '3. Kiểm tra',
  '4. Tuyên truyền',
  'II. KẾT QUẢ THỰC HIỆN',
  '1. Cải cách thể chế',
  '2. Cải cách thủ tục hành chính',
  '3. Cải cách tổ chức bộ máy',
  '4. Cải cách chế độ công vụ',
  '5. Cải cách tài chính công',
  '6. Xây dựng, phát triển Chính quyền điện tử, Chính quyền số',
  'III. ĐÁNH GIÁ CHUNG',
  'IV. KIẾN NGHỊ, ĐỀ XUẤT',
  'V. PHƯƠNG HƯỚNG, NHIỆM VỤ',
];

describe('the report of Phường Huyền Tụng (b-report)', () => {
  const document = reportDocument('periodReport', published(), HUYEN_TUNG);
  const text = renderReport(document);
  const blocks = document.sections.flatMap((section) => section.blocks);

  it('has exactly the headings of the outline', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(HEADINGS);
  });

  it.each([
    'Tiếp nhận 764 hồ sơ; xử lý qua phần mềm một cửa điện tử 244 hồ sơ (31,94%), bằng bản giấy 520 hồ sơ.',
    'Hoàn thành 23/24 nhiệm vụ của kế hoạch (95,83%).',
    'Lượt người tham gia tuyên truyền: hơn 300 lượt.',
    'Tỷ lệ hồ sơ trực tuyến đạt 1,18% (9/764).',
  ])('says “%s”', (sentence) => {
    expect(text).toContain(`body: ${sentence}\n`);
  });

  it('prints no figure that is wrong, and says which', () => {
    expect(text).not.toContain('8,48');
    expect(documentNotes('periodReport', published(), HUYEN_TUNG, '')).toContain(
      'Còn 1 số liệu lệch: HS33',
    );
  });

  it('has the annexes of figures and of tasks', () => {
    const annexes = blocks.flatMap((block) =>
      block.kind === 'annexTitle' ? [`${block.label}. ${block.title}`] : [],
    );
    expect(annexes.map((title) => title.toLowerCase())).toEqual([
      expect.stringMatching(/^phụ lục i\. số liệu/),
      expect.stringMatching(/^phụ lục ii\. nhiệm vụ/),
    ]);
    expect(text).toMatch(/Nội dung.*Sản phẩm.*Thời hạn.*Tiến độ.*Mức độ hoàn thành/);
  });

  it('says figures by their names where the locality calls them otherwise', () => {
    const data = published();
    const catalogue = WHOLE_CATALOGUE.map((row) =>
      row[0] === 'HS17' ? row.map((cell, i) => (i === 1 ? 'Làm trên phần mềm' : cell)) : row,
    );
    const monitoring = { ...data.monitoring, catalogue };
    const other = renderReport(reportDocument('periodReport', { ...data, monitoring }, HUYEN_TUNG));
    expect(other).toContain('Tiếp nhận 764 hồ sơ; xử lý bằng bản giấy 520 hồ sơ.');
    expect(other).toContain('Làm trên phần mềm: 244 hồ sơ');
    expect(other).toContain('Tỷ lệ xử lý qua phần mềm một cửa: 31,94% (244/764)');
  });

  it('prints what people wrote as text, whatever it is, and says where the outline has no place for it', () => {
    const hostile = '=HYPERLINK("http://x") <b>&amp;</b> 🎉\n\n  dòng hai  ';
    const data = published({ VB12: hostile });
    const told = renderReport(reportDocument('periodReport', data, HUYEN_TUNG));
    expect(told).toContain('body: =HYPERLINK("http://x") <b>&amp;</b> 🎉\n');
    expect(told).toContain('body: dòng hai\n');
    const catalogue = WHOLE_CATALOGUE.map((row) =>
      row[0] === 'VB12' ? row.map((cell, i) => (i === 11 ? 'VII.3' : cell)) : row,
    );
    const notes = documentNotes(
      'periodReport',
      { ...data, monitoring: { ...data.monitoring, catalogue } },
      ...[HUYEN_TUNG, ''],
    );
    expect(notes.join()).toContain('VII.3 (VB12)');
  });

  it('reads a text of an earlier period against the figures of this one', () => {
    const cells = { HS10: '0', HS13: '0' };
    const quarter = monitoredPeriod({ 'Xã A': { VB32: 'Còn hồ sơ trễ hẹn.' } });
    const half = monitoredPeriod(
      { 'Xã A': cells },
      { id: '2023-M6', name: '6 tháng', to: '14/06/2023' },
    );
    const monitoring = monitoringData([quarter, half], { catalogue: WHOLE_CATALOGUE });
    const data = { ...SMALL_REPORT, monitoring };
    expect(documentNotes('periodReport', data, 'Xã A', '2023-M6').slice(0, 2)).toEqual([
      'Hạn chế (VB32): lấy từ Quý I',
      'VB32 (lấy từ Quý I): viết “trễ hẹn” nhưng Hồ sơ quá hạn (HS39) là 0',
    ]);
    expect(renderReport(reportDocument('periodReport', data, 'Xã A', '2023-M6'))).toContain(
      'Không có hồ sơ quá hạn.',
    );
  });

  it('refuses a period that is not there', () => {
    expect(() => reportDocument('periodReport', SMALL_REPORT, HUYEN_TUNG)).toThrow('no period');
    expect(() => reportDocument('conclusion', SMALL_REPORT, '', '9')).toThrow('no inspection');
  });
});
