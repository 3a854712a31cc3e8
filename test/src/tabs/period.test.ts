/** The tab of a period as text: where everything stands, which formulas fill it, what is folded and marked. */
import { describe, expect, it } from '@jest/globals';
import { keysIn, roleOfKeyRow } from '../../../src/tabs/plan/keys';
import { countAfter, tabOf } from '../../../src/tabs';
import { periodTab, type PeriodSource } from '../../../src/tabs/period';
import { golden } from '../../golden/golden';
import { renderTabPlan } from '../../golden/render-tab-plan';

const row = (code: string, name: string, unit: string, isRate = false) => ({
  ...{ code, name, unit, goal: isRate ? '≥50%' : '', source: 'Nhập', constraints: '', isRate },
});

const SOURCE: PeriodSource = {
  ...{ id: '2025-Q1', tabName: 'Số liệu Quý I', title: 'Số liệu theo dõi Quý I năm 2025' },
  ...{ from: '15/12/2024', to: '14/03/2025', deadline: '20/03/2025', isCumulative: true },
  indicators: [
    row('HS03', 'Hồ sơ tiếp nhận', 'hồ sơ'),
    row('HS33', 'Tỷ lệ trực tuyến', '%', true),
    row('HS34', 'Tỷ lệ số hóa', '%', true),
    row('VB11', 'Kế hoạch', 'đoạn văn'),
  ],
  reporters: [
    { id: 'u1', name: 'Xã Một', level: 'xã' },
    { id: 'u2', name: 'Phường Hai', level: 'phường' },
  ],
  catalogue: "'Chỉ tiêu'!$A$6:$I$205",
  version: "'Cấu hình'!$B$21",
};

describe('the tab of a period', () => {
  const plan = periodTab(SOURCE);

  it('is laid out as its golden file says', () => {
    const text = renderTabPlan(plan);
    expect(text).toBe(golden('period-tab', text));
  });

  it('carries its role in its keys, and has its place before inspections and the log', () => {
    const keys = plan.cells[(plan.keyRow ?? 1) - 1] ?? [];
    expect(roleOfKeyRow(keys)).toBe('period:2025-Q1');
    expect(keysIn(keys, 'period:2025-Q1').slice(6)).toEqual(
      expect.arrayContaining(['value/u1', 'value/u2', 'stated']),
    );
    expect(tabOf('period:2025-Q1')?.role).toBe('period:');
    expect(
      countAfter('period:2025-Q1', ['guide', 'remediation', 'indicators', 'inspections', 'log']),
    ).toBe(2);
  });

  it('has no columns of levels where all reporters are of one', () => {
    const same = SOURCE.reporters.map((reporter) => ({ ...reporter, level: 'xã' }));
    expect(periodTab({ ...SOURCE, reporters: same }).size.columns).toBe(plan.size.columns - 2);
  });
});
