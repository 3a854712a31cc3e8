/**
 * Kế hoạch khắc phục: what one unit will do to regain the points it lost, by officer in charge, with the points that each may
 * regain.
 */
import type { ReportData, ReportUnit } from '../contract/report';
import { indexNameOf } from '../text/criteria-sets';
import { bodyOfUnit, FRAME, unitInText } from '../text/reports/frame';
import { PLAN } from '../text/reports/plan';
import { column, paragraph, row, table, title } from './blocks';
import { figuresOf, type Figures } from './figures';
import { closing, letterhead } from './frame';
import { missingResults } from './missing-results';
import { planEntries, type PlanEntry } from './plan-entries';
import type { UnitReport } from './report-builder';
import type { ReportBlock, ReportTable, TableRow } from './report-document';
import { unitLeaves } from './unit-leaves';

export const plan: UnitReport = {
  name: PLAN.documentName,
  sections: (data, unit) => [{ orientation: 'landscape', blocks: blocksOf(data, unit) }],
};

function blocksOf(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const body = bodyOfUnit(unit.name);
  const { issuingBody, criteriaTitle } = data.settings;
  const { full } = indexNameOf(criteriaTitle);
  const subject = PLAN.subject(full, data.year, unitInText(unit.name));
  return [
    letterhead(PLAN.typeCode, { superiorBody: '', body, locality: unit.name }),
    title(PLAN.type, subject, unit.provisional),
    paragraph('basis', PLAN.basis(full, data.year, issuingBody)),
    ...contentOf(data, unit, body),
    paragraph('body', FRAME.end(PLAN.ending(body))),
    closing(body, PLAN.recipients(issuingBody, unitInText(unit.name))),
  ];
}

function contentOf(data: ReportData, unit: ReportUnit, body: string): readonly ReportBlock[] {
  const { deductions } = unit;
  const figures = figuresOf(data);
  const entries = planEntries(data, unit, figures);
  const sum = figures.short(figures.sum(deductions.map(({ deduction }) => deduction)));
  const lead = deductions.length === 0 ? PLAN.nothing : PLAN.lead(body, deductions.length, sum);
  const { missing } = unitLeaves(data, unit);
  return [
    paragraph('body', lead),
    ...(entries.length === 0 ? [] : [planTable(entries, figures)]),
    ...(entries.some(({ isProposed }) => isProposed) ? [paragraph('note', PLAN.proposedNote)] : []),
    ...(unit.provisional ? missingResults(unit, missing, figures) : []),
  ];
}

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

function planTable(entries: readonly PlanEntry[], figures: Figures): ReportTable {
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
