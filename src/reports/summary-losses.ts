/** The sections of the report on a round that say where points were lost, and how far self-assessment was off. */
import type { ReportData, ReportUnit } from '../contract/report';
import { compareCodes } from '../core/code';
import type { Points } from '../core/points';
import { SUMMARY } from '../text/reports/summary';
import { column, paragraph, row, table } from './blocks';
import type { Figures } from './figures';
import type { ReportBlock } from './report-document';

/** As many as fit on the page that people read; the rest is in the tab. */
const MOST_LOST_SHOWN = 15;
const GAPS_SHOWN = 10;

interface Loss {
  readonly code: string;
  readonly name: string;
  readonly points: Points;
  readonly units: number;
}

export function mostLostSection({ units }: ReportData, figures: Figures): readonly ReportBlock[] {
  const losses = lossesOf(units, figures);
  if (losses.length === 0) return [paragraph('body', SUMMARY.nothingLost)];
  const shown = losses.slice(0, MOST_LOST_SHOWN);
  const sum = figures.short(losses.reduce((total, { points }) => total + points, 0));
  const headers = SUMMARY.mostLostHeaders;
  const columns = [
    column(headers.number, 7, 'center'),
    column(headers.code, 11),
    column(headers.name, 52),
    column(headers.points, 15, 'right'),
    column(headers.units, 15, 'center'),
  ];
  const rows = shown.map(({ code, name, points, units: count }, i) =>
    row('plain', String(i + 1), code, name, figures.short(points), `${count}/${units.length}`),
  );
  return [
    paragraph('body', SUMMARY.mostLostLead(shown.length, losses.length, sum)),
    table(columns, rows),
  ];
}

/** Most points first; equal ones by how many units lost them, then by code. */
function lossesOf(units: readonly ReportUnit[], { points }: Figures): readonly Loss[] {
  const losses = new Map<string, Loss>();
  for (const { code, name, deduction } of units.flatMap(({ deductions }) => deductions)) {
    const { points: before, units: count } = losses.get(code) ?? { points: 0, units: 0 };
    losses.set(code, { code, name, points: before + points(deduction), units: count + 1 });
  }
  return [...losses.values()].sort(
    (a, b) => b.points - a.points || b.units - a.units || compareCodes(a.code, b.code),
  );
}

export function gapSection(
  units: readonly ReportUnit[],
  { points, fixed }: Figures,
): readonly ReportBlock[] {
  const size = ({ gap }: ReportUnit) => Math.abs(points(gap));
  const apart = units.filter((unit) => size(unit) > 0).sort((a, b) => size(b) - size(a));
  if (apart.length === 0) return [paragraph('body', SUMMARY.noGap)];
  const headers = SUMMARY.gapHeaders;
  const columns = [
    column(headers.unit, 40),
    column(headers.self, 20, 'right'),
    column(headers.total, 20, 'right'),
    column(headers.gap, 20, 'right'),
  ];
  const shown = apart.slice(0, GAPS_SHOWN);
  const rows = shown.map(({ name, ...unit }) =>
    row('plain', name, ...[unit.selfTotal, unit.total, unit.gap].map((x) => fixed(points(x)))),
  );
  return [paragraph('body', SUMMARY.gapLead(shown.length, apart.length)), table(columns, rows)];
}
