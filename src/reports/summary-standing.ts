/** The sections of the report on a round that say where the units stand; units come best first. */
import type { ReportData, ReportUnit } from '../contract/report';
import { groupBy } from '../core/group-by';
import { FRAME, listed } from '../text/reports/frame';
import { SUMMARY } from '../text/reports/summary';
import { standingNote } from '../text/standing-note';
import { column, listTable, paragraph, row, sentences, strong, table } from './blocks';
import { averageIndex, type Figures } from './figures';
import { indexNote } from './index-note';
import { outsideColumns, outsideIn, outsideNote, OUTSIDE_WIDTH } from './outside';
import type { Bars, Paragraph, ReportBlock, ReportTable } from './report-document';
import { unitLeaves } from './unit-leaves';
import { rankingsOf } from './units-by-rank';

export function rankingSection(data: ReportData, figures: Figures): readonly ReportBlock[] {
  return [
    ...rankingsOf(data.units).flatMap(({ kind, units }) => [
      ...kindHeading(kind, units.length),
      rankingTable(data, units, figures),
      ...(kind === '' ? outsideNote(data) : []),
      ...indexNote(units, figures),
      ...spread({ ...data, units }, figures),
    ]),
    ...(data.units.some(({ kind }) => kind !== '') ? outsideNote(data) : []),
  ];
}

/** Above a table of units that are ranked among those of one kind. */
export function kindHeading(kind: string, units: number): readonly Paragraph[] {
  return kind === '' ? [] : [paragraph('body', strong(FRAME.kind(kind, units)))];
}

function rankingTable(
  data: ReportData,
  units: readonly ReportUnit[],
  figures: Figures,
): ReportTable {
  const { points, fixed } = figures;
  const outside = outsideIn(data);
  const headers = SUMMARY.rankingHeaders;
  return listTable(units, [
    [headers.rank, 8, 'center', ({ rank }) => (rank === null ? '' : String(rank))],
    [headers.unit, 30 - outside.length * OUTSIDE_WIDTH, 'left', ({ name }) => name],
    [headers.self, 12, 'right', ({ selfTotal }) => fixed(points(selfTotal))],
    [headers.total, 12, 'right', ({ total }) => fixed(points(total))],
    ...outsideColumns(outside, figures),
    [headers.index, 12, 'right', ({ index }) => (index === null ? '' : fixed(points(index)))],
    [headers.grade, 14, 'center', ({ grade }) => grade],
    [headers.note, 12, 'center', (unit) => standingNote({ ...unit, kind: '' })],
  ]);
}

function spread(data: ReportData, { points, fixed }: Figures): Paragraph[] {
  const indexes = data.units.flatMap(({ index }) => (index === null ? [] : [points(index)]));
  const average = averageIndex(data);
  if (average === undefined) return [];
  const [highest, lowest] = [Math.max(...indexes), Math.min(...indexes)];
  return [paragraph('body', SUMMARY.average(fixed(average), fixed(highest), fixed(lowest)))];
}

/** Grades in the order in which the ranking comes to them: best first. */
export function gradesSection(units: readonly ReportUnit[]): readonly ReportTable[] {
  const byGrade = groupBy(units, ({ grade }) => grade);
  const headers = SUMMARY.gradeHeaders;
  const columns = [column(headers.grade, 60), column(headers.count, 40, 'center')];
  const rows = [...byGrade].map(([grade, { length }]) =>
    row('plain', grade === '' ? SUMMARY.ungraded : grade, String(length)),
  );
  return [table(columns, [...rows, row('total', SUMMARY.sum, String(units.length))])];
}

export function chartSection(
  units: readonly ReportUnit[],
  { points, fixed }: Figures,
): readonly Bars[] {
  const rows = units.map(({ name, index }) => ({
    label: name,
    value: index === null ? SUMMARY.noValue : SUMMARY.percent(fixed(points(index))),
    share: Math.min(1, Math.max(0, (index ?? 0) / 100)),
  }));
  return [{ kind: 'bars', rows }];
}

export function tiesSection(units: readonly ReportUnit[]): readonly Paragraph[] {
  const byRank = rankingsOf(units).flatMap(({ kind, units: own }) =>
    [...groupBy(own, ({ rank }) => rank)].map(([rank, tied]) => ({ kind, rank, tied })),
  );
  const ties = byRank.filter(({ rank, tied }) => rank !== null && tied.length > 1);
  if (ties.length === 0) return [paragraph('body', SUMMARY.noTies)];
  return sentences(
    listed(
      ties.map(({ kind, rank, tied }) =>
        SUMMARY.tie(
          rank ?? 0,
          tied.map(({ name }) => name),
          kind,
        ),
      ),
    ),
  );
}

export function provisionalSection(
  data: ReportData,
  { points, short }: Figures,
): readonly Paragraph[] {
  const units = data.units.filter(({ provisional }) => provisional);
  if (units.length === 0) return [paragraph('body', SUMMARY.noProvisional)];
  const items = units.map((unit) => {
    const codes = unitLeaves(data, unit).missing.map(({ code }) => code);
    return SUMMARY.provisionalUnit(unit.name, codes, short(points(unit.open)));
  });
  return sentences(listed(items));
}
