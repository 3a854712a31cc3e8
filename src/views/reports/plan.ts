/** Kế hoạch khắc phục: what one unit will do to regain the points it lost, by officer in charge. */
import type { ReportData, ReportUnit } from '../../contract/report';
import { bodyOfUnit, FRAME } from '../../text/reports/frame';
import { PLAN } from '../../text/reports/plan';
import { paragraph } from './blocks';
import { figuresOf } from './figures';
import { closing, letterhead } from './frame';
import { planTable } from './plan-table';
import type { UnitReport } from './report-builder';
import type { ReportBlock } from './report-document';

export const plan: UnitReport = {
  name: PLAN.documentName,
  sections: (data, unit) => [{ orientation: 'landscape', blocks: blocksOf(data, unit) }],
};

function blocksOf(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const body = bodyOfUnit(unit.name);
  const { issuingBody } = data.settings;
  const subject = PLAN.subject(data.year, unit.name);
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
    closing(body, PLAN.recipients(issuingBody, unit.name)),
  ];
}

function contentOf(data: ReportData, unit: ReportUnit, body: string): readonly ReportBlock[] {
  const { deductions, name } = unit;
  if (deductions.length === 0) return [paragraph('body', PLAN.nothing(name))];
  const figures = figuresOf(data.decimals);
  const sum = figures.short(figures.sum(deductions.map(({ deduction }) => deduction)));
  return [
    paragraph('body', PLAN.lead(body, deductions.length, sum)),
    planTable(data, unit, figures),
  ];
}
