/** Báo cáo tổng hợp: the round as a whole, with where points were lost and how far self-assessment was off. */
import type { ReportData, ReportUnit } from '../contract/report';
import { indexNameOf } from '../text/criteria-sets';
import { FRAME } from '../text/reports/frame';
import { SUMMARY } from '../text/reports/summary';
import { listTable, numbered, paragraph, position, title } from './blocks';
import { figuresOf, type Figures } from './figures';
import { closing, letterhead } from './frame';
import type { Report } from './report-builder';
import type { ReportBlock } from './report-document';
import {
  chartSection,
  gradesSection,
  provisionalSection,
  rankingSection,
  tiesSection,
} from './summary-standing';
import { unitsByRank } from './units-by-rank';
import { compareCodes } from '../core/code';
import type { Points } from '../core/points';

export const summary: Report = {
  name: ({ year }) => SUMMARY.documentName(year),
  sections: (data) => [{ orientation: 'portrait', blocks: blocksOf(data) }],
};

function blocksOf(data: ReportData): readonly ReportBlock[] {
  const { year, settings, units } = data;
  const { issuingBody, superiorBody, locality, criteriaTitle, criteriaStatus } = settings;
  const index = indexNameOf(criteriaTitle);
  const isProvisional = units.some(({ provisional }) => provisional);
  return [
    letterhead(SUMMARY.typeCode, { superiorBody, body: issuingBody, locality }),
    title(SUMMARY.type, SUMMARY.subject(index.full, year, units.length), isProvisional),
    paragraph('address', SUMMARY.address(superiorBody)),
    paragraph('body', SUMMARY.lead(index.introduced, issuingBody, year, units.length)),
    ...sections(data),
    paragraph('note', FRAME.criteria(criteriaTitle, criteriaStatus)),
    paragraph('body', FRAME.end(SUMMARY.ending(issuingBody))),
    closing(issuingBody, SUMMARY.recipients(superiorBody)),
  ];
}

function sections(data: ReportData): readonly ReportBlock[] {
  const figures = figuresOf(data);
  const ranked: readonly ReportUnit[] = unitsByRank(data.units);
  return numbered([
    [SUMMARY.ranking, rankingSection(data, figures)],
    [SUMMARY.grades, gradesSection(ranked)],
    [SUMMARY.chart, chartSection(ranked, figures)],
    [SUMMARY.mostLost, mostLostSection(data, figures)],
    [SUMMARY.gap, gapSection(ranked, figures)],
    [SUMMARY.ties, tiesSection(ranked)],
    [SUMMARY.provisional, provisionalSection(data, figures)],
  ]);
}

/** As many as fit on the page that people read; the rest is in the tab. */
const MOST_LOST_SHOWN = 15;
const GAPS_SHOWN = 10;

interface Loss {
  readonly code: string;
  readonly name: string;
  readonly points: Points;
  readonly units: number;
}

function mostLostSection({ units }: ReportData, figures: Figures): readonly ReportBlock[] {
  const losses = lossesOf(units, figures);
  if (losses.length === 0) return [paragraph('body', SUMMARY.nothingLost)];
  const shown = losses.slice(0, MOST_LOST_SHOWN);
  const sum = figures.short(losses.reduce((total, { points }) => total + points, 0));
  const headers = SUMMARY.mostLostHeaders;
  return [
    paragraph('body', SUMMARY.mostLostLead(shown.length, losses.length, sum)),
    listTable(shown, [
      [headers.number, 7, 'center', position],
      [headers.code, 11, 'left', ({ code }) => code],
      [headers.name, 52, 'left', ({ name }) => name],
      [headers.points, 15, 'right', ({ points }) => figures.short(points)],
      [headers.units, 15, 'center', ({ units: count }) => `${count}/${units.length}`],
    ]),
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

function gapSection(
  units: readonly ReportUnit[],
  { points, fixed }: Figures,
): readonly ReportBlock[] {
  const size = ({ gap }: ReportUnit) => Math.abs(points(gap));
  const apart = units.filter((unit) => size(unit) > 0).sort((a, b) => size(b) - size(a));
  if (apart.length === 0) return [paragraph('body', SUMMARY.noGap)];
  const headers = SUMMARY.gapHeaders;
  const shown = apart.slice(0, GAPS_SHOWN);
  return [
    paragraph('body', SUMMARY.gapLead(shown.length, apart.length)),
    listTable(shown, [
      [headers.unit, 40, 'left', ({ name }) => name],
      [headers.self, 20, 'right', ({ selfTotal }) => fixed(points(selfTotal))],
      [headers.total, 20, 'right', ({ total }) => fixed(points(total))],
      [headers.gap, 20, 'right', ({ gap }) => fixed(points(gap))],
    ]),
  ];
}
