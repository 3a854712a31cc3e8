/** The table of a remediation plan: its rows under the officers in charge, with the points that each may regain. */
import { PLAN } from '../text/reports/plan';
import { column, row, table } from './blocks';
import type { Figures } from './figures';
import type { PlanEntry } from './plan-entries';
import type { ReportTable, TableRow } from './report-document';

const { headers } = PLAN;
const COLUMNS = [
  column(headers.number, 4, 'center'),
  column(headers.content, 16),
  column(headers.points, 6, 'right'),
  column(headers.cause, 19),
  column(headers.task, 17),
  column(headers.target, 15),
  column(headers.deadline, 9),
  column(headers.evidence, 14),
];
/** Columns right of the points. */
const REST = 5;

export function planTable(entries: readonly PlanEntry[], figures: Figures): ReportTable {
  const officers = [...new Set(entries.map(({ officer }) => officer))];
  const ordered = officers.map((officer) => entries.filter((entry) => entry.officer === officer));
  let number = 0;
  const rows = ordered.flatMap((own) => [
    sumRow('group', officerText(own[0]?.officer ?? ''), own, figures),
    ...own.map((entry) => entryRow(++number, entry, figures)),
  ]);
  return table(COLUMNS, [...rows, sumRow('total', PLAN.sum, entries, figures)]);
}

function officerText(officer: string): string {
  return officer.trim() === '' ? PLAN.noOfficer : PLAN.officer(officer);
}

function sumRow(
  style: TableRow['style'],
  label: string,
  entries: readonly PlanEntry[],
  { short }: Figures,
): TableRow {
  const sum = entries.reduce((total, { points }) => total + (points ?? 0), 0);
  return row(style, [label, 2], short(sum), ['', REST]);
}

function entryRow(number: number, entry: PlanEntry, { short }: Figures): TableRow {
  const { content, points, cause, task, target, deadline, evidence } = entry;
  const lost = points === undefined ? '' : short(points);
  return row('plain', String(number), content, lost, cause, task, target, deadline, evidence);
}
