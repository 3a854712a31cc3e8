import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { MonitoringData } from '../../../../src/contract/monitoring';
import { UnitInPeriod } from '../../../../src/sidebar/monitoring/unit-in-period';
import { PlanTasks, Visits } from '../../../../src/sidebar/monitoring/followed-section';
import type { PanelProps } from '../../../../src/sidebar/state/use-sidebar';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

const HOSTILE = '<img src=x onerror=alert(1)>';
const PERIOD = monitoredPeriod({
  'Xã A': { HS03: '764', HS04: '09', HS33: '8,48%', HS08: HOSTILE },
  'Xã B': { HS03: '1', HS04: '2' },
});

/** What the panel needs of the sidebar's state. */
const props = (unit: string, data: MonitoringData = monitoringData([PERIOD])) =>
  ({
    ...{ data, period: PERIOD, server: {}, round: { ownUnits: null }, onChanged: () => undefined },
    sidebar: { place: { unit, code: null }, open: () => undefined },
  }) as unknown as PanelProps & { data: MonitoringData; period: typeof PERIOD };

/** Columns E to L of the catalogue. */
const BLANKS = new Array<string>(8).fill('');

const wordsOf = (page: string) =>
  page
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replace(/&lt;/g, '<');
const shown = (unit: string) => renderToString(h(UnitInPeriod, props(unit)));

const task = (
  row: number,
  name: string,
  state: string,
  deadline = '',
  source = 'Kế hoạch năm',
) => ({
  ...{ row, unit: 'Xã A', code: '', task: name, officer: '', target: '', deadline },
  ...{ evidence: '', state, source, doneOn: '' },
});

describe('the panel Theo dõi', () => {
  it('says how far a unit is, and each fault with its cell', () => {
    const words = wordsOf(shown('Xã A'));
    expect(words).toMatch(/Đã nhập\|2\/\d+\|Lệch\|1\|Đạt mục tiêu\|0\/1\|Hạng\|2\|/);
    expect(words).toContain('|HS33|Lệch|Tỷ lệ hồ sơ trực tuyến|9/764 = 1,18%, nguồn nêu 8,48%|');
    expect(words).toMatch(/Đến ô G\d+, HS33\|/);
    expect(words).toContain('|≠ 1,18%| · mục tiêu ≥50% · còn cách 48,82 điểm phần trăm|');
    expect(words).toMatch(/\|Đơn vị khác có lỗi: 1\|Xã B: \d\|.*Đến ô H\d+/);
  });

  it('offers what is counted for blank cells, tells what is typed otherwise, and closes or opens the period', () => {
    const catalogue = [
      ['CD01', 'Nhiệm vụ', 'nhiệm vụ', 'Nhập', ...BLANKS, 'đếm:nhiệm vụ kế hoạch'],
      ['CD02', 'Xong', 'nhiệm vụ', 'Nhập', ...BLANKS, 'đếm:nhiệm vụ kế hoạch xong'],
    ];
    const period = monitoredPeriod({ 'Xã A': { CD02: '3' } }, { codes: ['CD01', 'CD02'] });
    const tasks = [task(1, 'Việc', 'Xong'), task(2, 'Việc', 'Chưa làm')];
    const data = monitoringData([period], { catalogue, tasks });
    const page = (said: Partial<typeof period>) =>
      wordsOf(
        renderToString(h(UnitInPeriod, { ...props('Xã A', data), period: { ...period, ...said } })),
      );
    expect(page({})).toContain('|Xem lại CD02: đã gõ 3, tab Khắc phục đếm 1|Lấy số đếm (1 ô)|');
    expect(page({})).toContain('|Chốt kỳ|');
    const closed = page({ isOpen: false, state: 'Đã chốt ngày 21/03/2023' });
    expect(closed).not.toContain('Lấy số đếm');
    expect(closed).toContain('|Mở lại kỳ|');
  });

  it('offers the year’s figures as results while units assess themselves, for all to who keeps the workbook', () => {
    const cells = { HS30: '941', HS07: '955' };
    const year = monitoredPeriod(
      { 'Xã A': cells, 'Xã B': cells, 'Báo cáo thêm': cells },
      { id: '2023-Y', name: 'Năm' },
    );
    const data = monitoringData([year], { catalogue: WHOLE_CATALOGUE });
    const units = [{ name: 'Xã A' }, { name: 'Xã B' }];
    const page = (said: object, unit = 'Xã A') => {
      const round = {
        year: 2023,
        stage: 'Tự chấm',
        ownUnits: ['Xã A'],
        contacts: [],
        units,
        ...said,
      };
      const all = { ...props(unit, data), period: year, round };
      return wordsOf(renderToString(h(UnitInPeriod, all as unknown as ReturnType<typeof props>)));
    };
    expect(page({})).toContain('Số liệu cả năm đề xuất kết quả tự chấm: 3.7 = 941/955.');
    expect(page({})).toContain('|Đề xuất vào Tự chấm (1)|');
    expect(page({})).not.toContain('Đề xuất cho');
    expect(page({ ownUnits: null })).toContain('|Đề xuất cho 2 đơn vị (2)|');
    // Who only reports is not scored.
    expect(page({}, 'Báo cáo thêm')).not.toContain('Đề xuất vào Tự chấm');
    expect(page({ stage: 'Thẩm định' })).not.toContain('Vào đợt chấm');
    expect(page({ year: 2024 })).not.toContain('Vào đợt chấm');
  });

  it('asks nothing where all is there, and takes no day of sending where the period does not', () => {
    expect(wordsOf(shown('Xã A'))).toContain('|Gửi|Ghi ngày hôm nay vào ô G');
    const page = (said: Partial<typeof PERIOD>) => {
      const period = { ...PERIOD, ...said };
      return wordsOf(
        renderToString(h(UnitInPeriod, { ...props('Xã A', monitoringData([period])), period })),
      );
    };
    expect(page({ isOpen: false })).toContain('Kỳ không nhận số liệu nên không gửi được');
    expect(page({ isOpen: false })).not.toContain('|Gửi|');
    const sent = { 'Xã A': { CD24: '21/03/2023' } };
    expect(page(monitoredPeriod(sent))).toContain('đã gửi ngày 21/03/2023, trễ 1 ngày|');
    expect(page(monitoredPeriod(sent, { deadline: '' }))).toMatch(
      /Chưa ghi hạn gửi · \|đã gửi ngày 21\/03\/2023\|/,
    );
    const dayless = monitoredPeriod({ 'Xã A': {} }, { codes: ['HS03'] });
    expect(page(dayless)).toContain('Tab Số liệu Quý I không có dòng ngày gửi báo cáo');
  });

  it('takes a pasted form for whom there is a column, while figures are taken, as the catalogue has forms', () => {
    const page = (unit: string, round: object, said: Partial<MonitoringData> = {}) => {
      const data = monitoringData([PERIOD], { catalogue: WHOLE_CATALOGUE, ...said });
      return wordsOf(
        renderToString(h(UnitInPeriod, { ...props(unit, data), ...{ round } } as never)),
      );
    };
    const [office, commune] = [{ ownUnits: null }, { ownUnits: ['xã a'] }];
    expect(page('Xã A', office)).toMatch(/Dán biểu II\.06a\|Chép cả bảng.*\|Nội dung biểu\|/);
    expect(page('Xã A', office)).not.toContain('Chỉ lấy dòng');
    expect(page('Xã A', commune)).toContain('Chỉ lấy dòng của Xã A.');
    expect(page('Xã C', office)).toContain('Dán biểu');
    expect(page('Xã B', commune)).toContain('Chỉ lấy dòng của Xã A.');
    expect(page('Xã A', { ownUnits: ['Xã C'] })).not.toContain('Dán biểu');
    expect(page('Xã A', office, { catalogue: [] })).not.toContain('Dán biểu');
  });

  it('shows what people typed as text only', () => {
    expect(shown('Xã A')).not.toContain('<img');
    expect(wordsOf(shown('Xã A'))).toContain('<img');
  });

  it('says where to type where nothing stands yet, and which name is looked for where there is no column', () => {
    const blank = monitoredPeriod({ 'Xã A': {} });
    const page = renderToString(
      h(UnitInPeriod, { ...props('Xã A', monitoringData([blank])), period: blank }),
    );
    expect(wordsOf(page)).toContain('nhập vào cột G của tab Số liệu Quý I');
    expect(wordsOf(shown('Xã C'))).toContain('Xã C không có cột ở tab Số liệu Quý I');
  });

  it('counts the tasks of the plan, overdue first, without those that are done', () => {
    const tasks = [
      task(1, 'Việc xong', 'Xong'),
      task(2, 'Việc còn', 'Đang làm', '01/01/2999'),
      task(3, 'Việc trễ', 'Chưa làm', '01/01/2020'),
      task(4, 'Việc bỏ', 'Hủy'),
      task(5, 'Việc khác', 'Chưa làm', '', 'KT-01'),
    ];
    const data = monitoringData([PERIOD], { tasks });
    const words = wordsOf(renderToString(h(PlanTasks, props('Xã A', data))));
    expect(words).toMatch(/Xong 1\/3 nhiệm vụ.*Quá hạn\|Việc trễ.*Đang làm\|Việc còn/);
    expect(words).not.toMatch(/Việc (xong|bỏ|khác)/);
    const none = wordsOf(renderToString(h(PlanTasks, props('Xã B', data))));
    expect(none).toContain('Tab Khắc phục chưa có nhiệm vụ nào của đơn vị này');
  });

  it('shows inspections with what was found and how much of what was asked for is done', () => {
    const visit = {
      ...{ row: 1, inspection: 'KT-01', unit: 'Xã A', date: '01/11/2022', kind: 'Đột xuất' },
      ...{ team: 'Đoàn', period: '', strengths: '', shortcomings: 'Trễ\nThiếu', notice: '' },
      ...{ noticeDate: '', deadline: '' },
    };
    const tasks = [1, 2, 3, 4, 5].map((row) =>
      task(row, `Việc ${row}`, row === 1 ? 'Xong' : 'Chưa làm', '', 'KT-01'),
    );
    const data = monitoringData([PERIOD], { tasks, inspections: [visit] });
    const words = wordsOf(renderToString(h(Visits, props('Xã A', data))));
    expect(words).toContain('|KT-01|01/11/2022 · Đột xuất · Đoàn|Trễ\nThiếu|Kiến nghị: xong 1/5|');
    expect(words).toContain('⚠ 5/5 kiến nghị chưa có thời hạn');
  });
});
