/** Kế hoạch khắc phục: what one unit will do to regain the points it lost, by officer in charge. */
import type { ReportData, ReportUnit } from '../contract/report';
import { bodyOfUnit, FRAME, unitInText } from '../text/reports/frame';
import { PLAN } from '../text/reports/plan';
import { paragraph } from './blocks';
import { figuresOf } from './figures';
import { closing, letterhead } from './frame';
import { missingResults } from './missing-results';
import { planEntries } from './plan-entries';
import { planTable } from './plan-table';
import type { UnitReport } from './report-builder';
import type { ReportBlock } from './report-document';
import { unitLeaves } from './unit-leaves';

export const plan: UnitReport = {
  name: PLAN.documentName,
  sections: (data, unit) => [{ orientation: 'landscape', blocks: blocksOf(data, unit) }],
};

function blocksOf(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const body = bodyOfUnit(unit.name);
  const { issuingBody } = data.settings;
  const subject = PLAN.subject(data.year, unitInText(unit.name));
  return [
    letterhead(PLAN.typeCode, { superiorBody: '', body, locality: unit.name }),
    {
      kind: 'title',
      type: PLAN.type,
      subject: unit.provisional ? FRAME.provisional(subject) : subject,
    },
    paragraph('basis', PLAN.basis(data.year, issuingBody)),
    ...contentOf(data, unit, body),
    paragraph('body', FRAME.end(PLAN.ending(body))),
    closing(body, PLAN.recipients(issuingBody, unitInText(unit.name))),
  ];
}

function contentOf(data: ReportData, unit: ReportUnit, body: string): readonly ReportBlock[] {
  const { deductions } = unit;
  const figures = figuresOf(data.decimals);
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
