/** The letter of reminder beside its golden file: of one unit, of nobody, of a province; dossiers and apologies by their names. */
import { describe, expect, it } from '@jest/globals';
import type { DocumentData, ReportTask } from '../../../../src/contract/report';
import { reportDocument } from '../../../../src/reports/build-report';
import { documentsOf, notWritten } from '../../../../src/reports/documents-of';
import { documentNotes } from '../../../../src/reports/monitoring/document-notes';
import { renderReport } from '../../../golden/render-report';
import { SMALL_REPORT } from '../../../golden/small-report';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';
import { WHOLE_CATALOGUE } from '../../../helpers/monitoring-case';

type Period = Parameters<typeof monitoredPeriod>;

const IN_TIME = { CD24: '19/03/2023' };

function dataOf(
  reporters: Period[0],
  said: Period[1] = {},
  more: Partial<Parameters<typeof monitoringData>[1]> = {},
): DocumentData {
  const given = { catalogue: WHOLE_CATALOGUE, ...more };
  const monitoring = monitoringData([monitoredPeriod(reporters, said)], given);
  return { ...SMALL_REPORT, today: 20230325, monitoring };
}

const letterOf = (data: DocumentData) => renderReport(reportDocument('reminder', data));

const overdue = (unit: string, row: number): ReportTask => ({
  ...{ row, unit, code: '', task: `Việc thứ ${row}`, officer: '', target: '' },
  ...{ deadline: '01/03/2023', evidence: '', state: 'Đang làm', source: '', doneOn: '' },
});

describe('the letter of reminder', () => {
  it('is written to one unit with everything in it, without an annex', () => {
    const cells = { 'Xã A': { HS10: '3', HS13: '2', HS14: '4', HS36: '5,9%', CD24: '23/03/2023' } };
    const data = dataOf({ ...cells, 'Xã B': IN_TIME }, {}, { tasks: [overdue('xã a', 1)] });
    const letter = letterOf(data);
    for (const sentence of [
      'address: Kính gửi: UBND xã A\n',
      'nhận thấy UBND xã A còn những nội dung chậm hoặc chưa đạt yêu cầu sau đây:\n',
      'body: - Gửi báo cáo trễ hạn (hạn gửi ngày 20/03/2023): trễ 3 ngày.\n',
      'body: - Còn hồ sơ quá hạn: 5 hồ sơ, đã xin lỗi 4.\n',
      'body: - Việc thứ 1 (hạn 01/03/2023).\n',
      '- Tỷ lệ hồ sơ thanh toán trực tuyến (mục tiêu ≥30%): 5,9%\u00a0(*); còn cách 24,1 điểm phần trăm',
      'note: (*) theo báo cáo, chưa có tử số, mẫu số.\n',
      'Kết quả thực hiện đề nghị báo cáo về Phòng Nội vụ trước ngày ……./.\n',
    ]) {
      expect(letter).toContain(sentence);
    }
    expect(letter).not.toContain('Hồ sơ quá hạn (mục tiêu 0)');
    expect(letter).not.toContain('Phụ lục');
  });

  it('is not written where there is nothing to remind of, and says why', () => {
    const data = dataOf({ 'Xã A': { ...IN_TIME, HS03: '10', HS04: '6' }, 'Xã B': IN_TIME });
    expect(documentsOf(data, ['reminder'])).toEqual([]);
    expect(notWritten(data, ['reminder', 'notice'])).toEqual([
      'Không lập công văn đôn đốc Quý I năm 2023: không có báo cáo chưa gửi hoặc gửi trễ, không có hồ sơ, nhiệm vụ quá hạn, không có mục tiêu chưa đạt.',
    ]);
    expect(notWritten(data, ['notice'])).toEqual([]);
    expect(notWritten(dataOf({ 'Xã A': {} }), ['reminder'])).toEqual([]);
    expect(notWritten(SMALL_REPORT, ['reminder'])).toEqual([]);
  });

  it('stays short for a province: who is named stands in annexes', () => {
    const names = Array.from({ length: 168 }, (_, i) => `Xã ${i + 1}`);
    const cells = { HS03: '100', HS04: '9', HS10: '1', HS13: '0' };
    const data = dataOf(
      Object.fromEntries(names.map((name) => [name, cells])),
      {},
      { tasks: names.flatMap((name) => [overdue(name, 1), overdue(name, 2)]) },
    );
    const { sections } = reportDocument('reminder', data);
    const [body, units, goals] = sections.map(({ blocks }) => blocks);
    const words = renderReport({ name: '', sections: sections.slice(0, 1) });
    expect(body?.length).toBeLessThan(30);
    expect(words).toContain('- Chưa gửi báo cáo (hạn gửi ngày 20/03/2023): 168 đơn vị.');
    expect(words).toContain('Kính gửi: Các đơn vị có tên tại Phụ lục kèm theo');
    expect(words.length).toBeLessThan(2_500);
    for (const [blocks, cells] of [
      [units, 'Xã 168 | chưa gửi, quá hạn 5 ngày | 1 (…) | 2 nhiệm vụ | 1'],
      [goals, 'Xã 168 | 9%⏎(41)'],
    ] as const) {
      const text = renderReport({
        name: '',
        sections: [{ orientation: 'portrait', blocks: blocks ?? [] }],
      });
      expect(text).toContain(`168 | ${cells}\n`);
    }
  });

  it('knows late dossiers and apologies by their names, whatever their codes and places are', () => {
    const renamed = (text: string) => text.replace(/HS39/g, 'QH01').replace(/HS14/g, 'XL01');
    const catalogue = WHOLE_CATALOGUE.map((row) => row.map(renamed)).reverse();
    const codes = catalogue.map(([code = '']) => code);
    const cells = { 'Xã A': { ...IN_TIME, QH01: '7', XL01: '2' } };
    expect(letterOf(dataOf(cells, { codes }, { catalogue }))).toContain(
      'Còn hồ sơ quá hạn: 7 hồ sơ, đã xin lỗi 2.',
    );
    const without = catalogue.map((row) =>
      row.map((cell) => cell.replace('Hồ sơ quá hạn đã có thư xin lỗi', 'Thư đã gửi')),
    );
    expect(letterOf(dataOf(cells, { codes }, { catalogue: without }))).toContain(
      'Còn hồ sơ quá hạn: 7 hồ sơ, chưa có số đã xin lỗi.',
    );
  });

  it('says what its maker has to know: days that nobody asks for, a deadline that nobody has written', () => {
    const notes = (said: Period[1]) =>
      documentNotes('reminder', dataOf({ 'Xã A': { HS03: '9', HS04: '1' } }, said), '', '');
    expect(notes({ codes: ['HS03', 'HS04', 'HS33'] })).toEqual([
      'Kỳ này không có dòng ngày gửi báo cáo; công văn không nói ai chưa gửi, ai gửi trễ.',
    ]);
    expect(notes({ deadline: '' })).toEqual([
      'Kỳ này chưa ghi hạn gửi; công văn không nói ai trễ, trễ bao nhiêu ngày.',
    ]);
  });

  it('wants to know the day that it counts to', () => {
    const { monitoring } = dataOf({ 'Xã A': {} });
    const data = { ...SMALL_REPORT, monitoring };
    expect(() => reportDocument('reminder', data)).toThrow('the day');
  });
});
