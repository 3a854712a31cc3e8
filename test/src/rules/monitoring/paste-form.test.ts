import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MonitoredPeriod } from '../../../../src/contract/monitoring';
import { formsIn } from '../../../../src/rules/monitoring/form-columns';
import { readForm } from '../../../../src/rules/monitoring/paste-form';
import { pastePlan } from '../../../../src/rules/monitoring/paste-plan';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';
import { FORM_HEAD, FORM_ROWS, PASTED_FORM } from '../../../helpers/pasted-form';

const PERIOD = monitoredPeriod({ 'Xã A': {}, 'Xã B': {}, 'Xã C': {} });
const [ROW_A, ROW_B] = FORM_ROWS;

function read(text: string, period: MonitoredPeriod = PERIOD, catalogue = WHOLE_CATALOGUE) {
  const data = monitoringData([period], { catalogue });
  const [columns = []] = formsIn(data).values();
  return readForm(text, columns, data, period);
}

/** What would be written, by unit, and what is told. */
function planned(text: string, period: MonitoredPeriod = PERIOD, only?: readonly number[]) {
  const form = read(text, period);
  if (typeof form === 'string') throw new Error(form);
  const { written, cells, told } = pastePlan(form, period, only);
  const values = Object.fromEntries(
    written.map(({ unit, figures }) => [unit, Object.fromEntries(figures)]),
  );
  return { values, cells, told };
}

const A = {
  ...{ HS03: '400', HS04: '120', HS05: '268', HS06: '12', HS07: '390', HS08: '300' },
  ...{ HS09: '88', HS10: '2', HS11: '10', HS12: '9', HS13: '1' },
};
const NUMBERS = Object.keys(A).map((code) => Number(code.slice(2)));
const table = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.join('\t')).join('\n');

describe('a pasted form', () => {
  it('is read by the row that numbers its columns, figures as they were typed', () => {
    const { values, cells, told } = planned(PASTED_FORM);
    expect(values).toMatchObject({ 'Xã A': A, 'Xã B': { HS03: '1.010', HS13: '0' } });
    expect(cells).toBe(22);
    expect(told).toEqual([
      'Không tìm thấy đơn vị “Xã Khác”; 2/3 đơn vị đã nhận',
      'Biểu không có số của Xã C',
    ]);
  });

  it('says what is taken; what stands there already is silent', () => {
    const period = monitoredPeriod({
      'Xã A': { HS07: '512', HS03: 400, HS04: '120', HS05: { day: '01/02/2023' } },
      'Xã B': {},
    });
    const { values, cells, told } = planned([FORM_HEAD, ROW_A, ROW_B].join('\n'), period);
    expect(cells).toBe(18);
    expect(Object.keys(values['Xã A'] ?? {})).not.toContain('HS04');
    expect(told).toEqual([
      'Xã A · HS05: đã có 01/02/2023, biểu dán là 268',
      'Xã A · HS07: đã có 512, biểu dán là 390',
    ]);
  });

  it('gives a commune its own column only', () => {
    const own = planned(PASTED_FORM, PERIOD, [0]);
    expect([Object.keys(own.values), own.told]).toEqual([['Xã A'], []]);
    expect(planned(PASTED_FORM, PERIOD, [0, 2])).toMatchObject({
      values: { 'Xã A': A },
      told: ['Biểu không có dòng nào của Xã C.', expect.stringContaining('“Xã Khác”')],
    });
  });

  it('may have titles, sums, blank rows, heads on every page, merged cells and signatures around it', () => {
    const pages = [
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC\t\t\t',
      '"Kỳ báo cáo:\nQuý I"\t\t',
      '',
      FORM_HEAD.replace('Trực tiếp, dịch vụ bưu chính', '"Trực tiếp,\ndịch vụ ""bưu chính"""'),
      'I\tCấp xã\t\t\t\t\t\t\t\t\t\t\t',
      `${ROW_A}${'\t'.repeat(300)}`,
      FORM_HEAD,
      ROW_B,
      '\tTổng cộng\t1.410\t1.120\t278\t12\t1.400\t1.310\t88\t2\t10\t9\t1',
      'Cộng (2 đơn vị):\t\t1.410\t1.120\t278\t12\t1.400\t1.310\t88\t2\t10\t9\t1',
      '\t\tNGƯỜI LẬP BIỂU\t\t\t\t\t\t\tTHỦ TRƯỞNG',
    ];
    for (const end of ['\n', '\r\n']) {
      expect(planned(pages.join(end))).toEqual({
        ...planned([FORM_HEAD, ROW_A, ROW_B].join('\n')),
        told: ['Biểu không có số của Xã C'],
      });
    }
  });

  it('may number its columns as ministries do, in another order and with columns between', () => {
    const head = [
      '(A)',
      '(B)',
      '(4)',
      '',
      '(3)=(4)+(5)+(6)',
      '(5)',
      '(6)',
      '(7)',
      '(8)',
      '(9)',
      '(10)',
    ];
    const row = ['1', 'Xã A', '120', '30%', '400', '268', '12', '390', '300', '88', '2'];
    const { values, told } = planned(table(head, row));
    expect(values['Xã A']).toMatchObject({ HS03: '400', HS04: '120', HS10: '2' });
    expect(told[1]).toBe('Biểu không có cột 11 (HS11), 12 (HS12), 13 (HS13)');
  });

  it('is read by its labels with the groups above where no row numbers them', () => {
    const head = [
      ['TỔNG HỢP KẾT QUẢ'],
      [
        'TT',
        'Đơn vị',
        'Số lượng hồ sơ tiếp nhận',
        '',
        '',
        '',
        'Số lượng hồ sơ đã giải quyết',
      ].concat([...['', '', '', 'Số lượng hồ sơ đang giải quyết', '', '']]),
      ['', '', 'Tổng số', 'Trong kỳ', '', 'Từ kỳ trước', 'Tổng số', 'Trước hạn', 'Đúng hạn'].concat(
        [...['Quá hạn', 'Tổng số', 'Trong hạn', 'Quá hạn']],
      ),
      ['', '', '', 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính'],
    ];
    expect(planned(`${table(...head)}\n${ROW_A}`).values).toEqual({ 'Xã A': A });
    // The names of the first columns may have sunk into the row of numbers.
    const sunk = ['TT', 'Đơn vị', ...NUMBERS.map((number) => `(${number})`)];
    expect(planned(`${table(...head, sunk)}\n${ROW_A}`).values).toEqual({ 'Xã A': A });
    const codes = ['TT', 'Đơn vị', ...Object.keys(A)];
    expect(planned(`${table(codes)}\n${ROW_A}`).values).toEqual({ 'Xã A': A });
  });

  it('is no such form where labels stand without numbers and groups, and where there is no head at all', () => {
    const [labels = ''] = FORM_HEAD.split('\n');
    const refusal =
      'Không nhận ra biểu II.06a: cần dòng đánh số cột (3…13), hoặc tiêu đề nhóm cột ở trên tiêu đề cột. Chép lại cả phần đầu bảng.';
    for (const text of [`${labels}\n${ROW_A}`, ROW_A, 'chào', '', '\t\t\n\n']) {
      expect(read(text)).toBe(refusal);
    }
  });

  it('is refused where a column stands twice or moves, and where it is too long or too wide', () => {
    const twice = FORM_HEAD.replace(/\t13$/, '\t13\t13');
    expect(read(`${twice}\n${ROW_A}`)).toBe(
      'Cột 13 có ở hai chỗ nên không rõ lấy chỗ nào. Bỏ cột thừa rồi dán lại.',
    );
    const moved = FORM_HEAD.replace('3\t4', '4\t3');
    expect(read([FORM_HEAD, ROW_A, moved, ROW_B].join('\n'))).toMatch(/^Dòng 5 của biểu đánh số/);
    expect(read('1'.repeat(300_001))).toMatch(/^Nội dung dán quá dài/);
    expect(read(`${'1\t'.repeat(300)}1`)).toMatch(/^Nội dung dán quá dài/);
  });

  it('tells two rows of a unit, two units in a row, a row of nobody, and takes none of them', () => {
    const more = ['4\txã a\t1', '5\tXã B Xã C\t1', '\t\t7', 'Xã B\tXã C\t9'];
    const { values, told } = planned([FORM_HEAD, ROW_A, ...more].join('\n'));
    expect(values).toEqual({});
    expect(told).toEqual([
      'Không tìm thấy đơn vị “Xã B Xã C”; 0/3 đơn vị đã nhận'.replace('0/3', '0/1'),
      'Biểu không có số của Xã A, Xã B, Xã C',
      'Dòng 6 của biểu có số nhưng không có tên đơn vị nên không lấy',
      'Dòng 7 của biểu có tên hai đơn vị nên không lấy',
      'Xã A có ở các dòng 3, 4 của biểu nên không lấy dòng nào',
    ]);
  });

  it.each(['-', 'không', '12%', '=1+1', '1 010', '12 hồ sơ', '#REF!'])(
    'leaves out the figure %s and says so',
    (cell) => {
      const { values, told } = planned(`${FORM_HEAD}\n1\tXã A\t${cell}\t120`);
      expect(values).toEqual({ 'Xã A': { HS04: '120' } });
      expect(told[1]).toBe(`Xã A · HS03: không đọc được “${cell}” ở cột 3 nên không lấy`);
    },
  );

  it('takes no figure that may have thousands or decimals', () => {
    expect(planned(`${FORM_HEAD}\n1\tXã A\t1,010\t12,5`)).toMatchObject({
      values: { 'Xã A': { HS04: '12,5' } },
      told: [
        expect.any(String),
        'Xã A · HS03: “1,010” ở cột 3 có thể là 1.010 hay số lẻ nên không lấy',
      ],
    });
  });

  it('takes its columns from the catalogue, of whichever form', () => {
    const catalogue = WHOLE_CATALOGUE.map((row) =>
      row.map((cell) => (cell === 'II.06a:3' ? 'Biểu mới: 21' : cell.replace(/^II\.06a:.*/, ''))),
    );
    const form = read('STT\tĐơn vị\tTổng\nA\tB\t21\n1\tXã A\t400', PERIOD, catalogue);
    expect(form).toMatchObject({ rows: [{ reporter: 0, figures: [['HS03', '400']] }] });
    const none = WHOLE_CATALOGUE.map((row) => row.slice(0, 12));
    expect(formsIn({ catalogue: none }).size).toBe(0);
  });

  it('says which of its codes the tab lacks', () => {
    const period = monitoredPeriod({ 'Xã A': {} }, { codes: ['HS03', 'HS03', 'HS04'] });
    const { values, told } = planned(`${FORM_HEAD}\n1\tXã A\t400\t120`, period);
    expect(values).toEqual({ 'Xã A': { HS04: '120' } });
    expect(told).toEqual(['Tab “Số liệu Quý I” không có, hoặc có hơn một dòng mã “HS03”']);
  });

  it('finds units as everywhere, and nobody where two are called so', () => {
    const period = monitoredPeriod({
      'Xã Hoà Bình': {},
      'UBND Xã A': {},
      'Xã A': {},
      'Ủy ban nhân dân xã A': {},
    });
    const found = (name: string) => {
      const form = read(`${FORM_HEAD}\n1\t${name}\t400`, period);
      return typeof form === 'string' ? form : form.rows.map(({ reporter }) => reporter);
    };
    expect(found('UỶ BAN NHÂN DÂN  xã Hòa Bình')).toEqual([0]);
    expect(found('ubnd xã a')).toEqual([1]);
    expect(found('xã a')).toEqual([2]);
    expect(found('A')).toEqual([]);
  });

  it('is read the same in any order of columns, with others between and rows of anything around it', () => {
    const codes = Object.keys(A) as (keyof typeof A)[];
    const noise = fc.constantFrom(
      '',
      '\t',
      'Ghi chú',
      '\tTổng cộng\t\t\t9',
      'Cộng\t1\t2\t3',
      '\t\t\t',
    );
    const columns = fc.shuffledSubarray([...codes, '', 'x'], { minLength: codes.length });
    fc.assert(
      fc.property(columns, fc.array(noise), fc.array(noise), (order, above, below) => {
        const numbers = order.map((code) => /^HS0?(\d+)$/.exec(code)?.[1] ?? '');
        const figures = order.map((code) => (code in A ? A[code as keyof typeof A] : 'ghi chú'));
        const rows = [
          ['1', '2', ...numbers],
          ['1', 'UBND xã A', ...figures],
        ].map((row) => row.join('\t'));
        const { values } = planned([...above, rows[0], ...below, rows[1], ...below].join('\n'));
        const shown = codes.filter((code) => order.includes(code));
        expect(values).toEqual({
          'Xã A': Object.fromEntries(shown.map((code) => [code, A[code]])),
        });
      }),
    );
  });

  it('gives nothing that does not stand in a cell, and each unit once, whatever is pasted', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Xã A',
        'UBND xã A',
        'Xã B',
        'Tổng',
        '3',
        '4',
        '13',
        '1.010',
        '1,010',
        '"',
        '-',
        '',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 12 }),
        fc.boolean(),
        (rows, hasHead) => {
          const text = `${hasHead ? `${FORM_HEAD}\n` : ''}${table(...rows)}`;
          const form = read(text);
          if (typeof form === 'string') return;
          const units = form.rows.map(({ reporter }) => reporter);
          expect(new Set(units).size).toBe(units.length);
          for (const [, figure] of form.rows.flatMap(({ figures }) => figures)) {
            expect(text).toContain(figure);
            expect(figure).toMatch(/\d|KPS|^(?:trên|hơn|ít nhất|gần|dưới|khoảng)/i);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read in time, whatever somebody pastes', () => {
    const started = Date.now();
    for (const part of [
      '"',
      '"\t',
      '""\t',
      '"a\t',
      '\t',
      '\n',
      'Xã A\t1\n',
      '1\t2\t3\t4\t5\t6\t7\t8\n',
    ]) {
      const text = part.repeat(Math.floor(290_000 / part.length));
      read(text);
      read(`${FORM_HEAD}\n${text}`);
    }
    expect(Date.now() - started).toBeLessThan(8_000);
  });
});
