/** Xã Vĩnh Long 2022 as the source article has it: thirteen deductions, 15,34 = 100 − 84,66. */
import { describe, expect, it } from '@jest/globals';
import { reportDocument } from '../../../src/reports/build-report';
import type { TableRow } from '../../../src/reports/report-document';
import { reportDataOf, SAMPLE_TYPED } from '../../helpers/report-data';
import { renderReport } from '../../golden/render-report';

/** Code, maximum, deduction of the article; 3.13.3 by inference: it states none, and 1,5 is what is left to explain. */
const SOURCE = [
  ['1.1.3', '2', '0,5'],
  ['1.4.2', '2', '1'],
  ['1.5.4', '2', '1'],
  ['2.2.1', '2', '2'],
  ['2.3', '2', '2'],
  ['3.11.2', '1', '0,84'],
  ['3.12.1', '1', '1'],
  ['3.12.2', '0,5', '0,5'],
  ['3.12.3', '0,5', '0,5'],
  ['3.13.2', '0,5', '0,5'],
  ['3.13.3', '1,5', '1,5'],
  ['6.2.1', '2', '2'],
  ['6.2.2', '2', '2'],
];

const data = reportDataOf(SAMPLE_TYPED);
const notice = reportDocument('notice', data, 'Xã Vĩnh Long');
const blocks = notice.sections.flatMap((section) => section.blocks);
const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
const texts = (style: TableRow['style'], ...cells: readonly number[]) =>
  rows
    .filter((row) => row.style === style)
    .map((row) => cells.map((cell) => row.cells[cell]?.text ?? ''));
const text = renderReport(notice);

describe('the notice of Xã Vĩnh Long', () => {
  it('lists the thirteen deductions with the points of the source', () => {
    expect(texts('plain', 0, 2, 4)).toEqual(SOURCE);
  });

  it('has the subtotals of the four groups and the total', () => {
    expect(texts('group', 0, 3)).toEqual([
      ['1. Chỉ đạo, điều hành cải cách hành chính', '2,5'],
      ['2. Cải cách thể chế', '4'],
      ['3. Cải cách thủ tục hành chính', '4,84'],
      ['6. Cải cách tài chính công', '4'],
    ]);
    expect(texts('total', 0, 3)).toEqual([['Tổng cộng', '15,34']]);
  });

  it('reconciles them with the total, and says where the unit stands', () => {
    expect(text).toContain('tổng điểm trừ 15,34 = 100 − 84,66');
    expect(text).toContain(
      'Tổng điểm: 84,66/100 điểm; chỉ số: 84,66%; xếp hạng: 8/18; xếp loại: Tốt.',
    );
    expect(text).toContain('Tổng điểm tự chấm: 89,16 điểm, cao hơn điểm thẩm định 4,50 điểm.');
  });

  it('gives the reason and the why of 3.13.3', () => {
    expect(text).toContain(
      'Triển khai 82/124 thủ tục cấp xã⏎82/124 = 66,13% < sàn 70% → 0/1,5 điểm (trừ 1,5)',
    );
  });
});

describe('the plan of Xã Vĩnh Long', () => {
  const task = {
    row: 1,
    unit: 'Xã Vĩnh Long',
    code: '1.5.4',
    task: 'Đề xuất sáng kiến, gửi UBND huyện qua Phòng Nội vụ',
    officer: '',
    target: 'Tối thiểu 01 sáng kiến',
    deadline: 'Trước 30/05/2023',
    evidence: '',
    state: '',
    source: '',
    doneOn: '',
  };
  const plan = renderReport(reportDocument('plan', { ...data, tasks: [task] }, 'Xã Vĩnh Long'));

  it('says that the one initiative of the source regains only half of the points', () => {
    expect(plan).toContain(
      'Tối thiểu 01 sáng kiến⏎Lưu ý: chỉ tiêu này chỉ được 1/2 điểm; để đạt điểm tối đa cần: Từ 2 trở lên',
    );
  });

  it('proposes the target of every other deduction from its rule', () => {
    expect(plan).toContain('Đạt 100%⏎Cách tính: Số TTHC đã triển khai / Số TTHC cấp xã');
    expect(plan).toContain(
      'Từ 30% trở lên⏎Cách tính: Số TTHC có giao dịch / Số TTHC đã triển khai',
    );
    expect(plan.match(/\(đề xuất\) \|/g)).toHaveLength(12);
  });
});

describe('the documents of the round', () => {
  it('explain why a unit with fewer points may rank higher', () => {
    const annex = renderReport(reportDocument('annex', data));
    expect(annex).toContain(
      'Điểm tối đa áp dụng: Xã Vĩnh Ô: 98; Xã Vĩnh Giang: 98; các đơn vị còn lại: 100.',
    );
  });

  it('name the excluded points in the notice of such a unit', () => {
    const excluded = renderReport(reportDocument('notice', data, 'Xã Vĩnh Ô'));
    expect(excluded).toContain('tổng điểm trừ 6 = 98 − 92');
    expect(excluded).toContain('không tính 2 điểm của nội dung không phát sinh: 6.2.2 ');
  });
});
