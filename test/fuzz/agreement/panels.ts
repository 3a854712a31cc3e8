/** The sidebar's panels as HTML, against the cells of the sheet. */
import { strict as assert } from 'node:assert';
import { h, type ComponentType } from 'preact';
import { render } from 'preact-render-to-string';
import type { SidebarRound } from '../../../src/contract/calls/open-sidebar';
import { RankingPanel } from '../../../src/sidebar/ranking/ranking-panel';
import type { PanelProps } from '../../../src/sidebar/state/use-sidebar';
import { UnitPanel } from '../../../src/sidebar/unit/unit-panel';
import type { OnSheet } from './on-sheet';
import { figuresOf, indexOf, orElse, SHOWN, unitCalled, words } from './words';

export function requireSamePanels(
  openSidebar: SidebarRound,
  sheet: OnSheet,
  decimals: number,
): void {
  const { fixed, short } = figuresOf(decimals);
  const shown = (panel: unknown, unit: string) => {
    const sidebar = { place: { unit }, revision: 0, panel: 'ranking' };
    const html = render(
      h(
        panel as ComponentType<object>,
        { server: {}, round: openSidebar, sidebar } as unknown as PanelProps,
      ),
    );
    return words(html.replace(/<[^>]*>/g, ' '));
  };
  const rows = sheet.sorted.map((unit) =>
    words(
      [
        ...[orElse(unit.rank, String, '–'), unit.name, unit.provisional ? 'tạm tính' : ''],
        ...[indexOf(unitCalled(sheet, unit.name), fixed, '–'), unit.grade],
      ].join(' '),
    ),
  );
  const head = `Xếp hạng ${rows.length} đơn vị Hạng Đơn vị Chỉ số Xếp loại`;
  assert.equal(shown(RankingPanel, ''), words([head, ...rows].join(' ')), 'the panel Xếp hạng');
  for (const unit of sheet.units.slice(0, SHOWN)) {
    const panel = shown(UnitPanel, unit.name);
    const rank = orElse(unit.rank, (value) => `${value}/${unit.of}`, 'chưa xếp');
    const progress = `${Math.floor(unit.progress * 100 + 1e-9)}%`;
    const others = sheet.units.filter(({ name, provisional }) => provisional && name !== unit.name);
    const standing = [
      `Tổng điểm ${fixed(unit.total)} /${short(unit.applicableMaximum)} điểm Hạng ${rank}`,
      `Xếp loại ${unit.grade === '' ? '–' : unit.grade}`,
      ...(unit.provisional ? [openNote(unit.open, short)] : []),
      ...(unit.rank !== null && others.length > 0
        ? [`Hạng còn có thể đổi: ${others.length} đơn vị khác chưa có đủ kết quả.`]
        : []),
      `Chỉ số ${indexOf(unit, fixed, '–')} Tự chấm ${fixed(unit.selfTotal)}`,
      `Chênh lệch ${fixed(unit.gap)} Đã nhập ${progress}`,
    ];
    const groups = openSidebar.groups.map(({ name, maximum }, i) => {
      const score = orElse(unit.groupScores[i] ?? null, short, '–');
      return `${name} ${score} ${maximum === null ? '' : `/${short(maximum)}`}`;
    });
    const wanted = words([...standing, 'Theo lĩnh vực', ...groups].join(' '));
    assert.equal(
      panel.slice(panel.indexOf('Tổng điểm')).slice(0, wanted.length),
      wanted,
      'the panel Đơn vị',
    );
  }
}

/** A row whose maximum cannot be read leaves no points open. */
function openNote(open: number, short: (value: number) => string): string {
  return open > 0
    ? `Tạm tính: còn ${short(open)} điểm chưa chấm được.`
    : 'Tạm tính: còn dòng chưa có kết quả, hoặc quy tắc chưa dùng được.';
}
