/** Thông báo: the result of one unit, with every point it lost and why. */
import type { ReportData, ReportUnit } from '../contract/report';
import { FRAME, unitInText } from '../text/reports/frame';
import { MISSING } from '../text/reports/missing';
import { NOTICE } from '../text/reports/notice';
import { heading, numbered, paragraph, strong } from './blocks';
import { deductionTable, reconciliation } from './deduction-table';
import { averageIndex, figuresOf, type Figures } from './figures';
import { closing, letterhead } from './frame';
import { missingResults } from './missing-results';
import { criteriaTitle, groupNames } from './round-names';
import type { UnitReport } from './report-builder';
import type { Paragraph, ReportBlock } from './report-document';
import { unitLeaves, type UnitLeaves } from './unit-leaves';

export const notice: UnitReport = {
  name: NOTICE.documentName,
  sections: (data, unit) => [{ orientation: 'portrait', blocks: blocksOf(data, unit) }],
};

function blocksOf(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const { year, settings } = data;
  const { issuingBody, superiorBody, locality } = settings;
  const name = unitInText(unit.name);
  return [
    letterhead(NOTICE.typeCode, { superiorBody, body: issuingBody, locality }),
    { kind: 'title', type: NOTICE.type, subject: subjectOf(year, unit) },
    paragraph('basis', NOTICE.criteriaBasis(criteriaTitle(data))),
    paragraph('basis', NOTICE.resultBasis(year, name)),
    paragraph('body', NOTICE.lead(issuingBody, year, name)),
    ...sections(data, unit),
    paragraph('body', FRAME.end(NOTICE.ending(issuingBody, unit.name))),
    closing(issuingBody, NOTICE.recipients(unit.name, superiorBody)),
  ];
}

function subjectOf(year: number, { name, provisional }: ReportUnit): string {
  const subject = NOTICE.subject(year, unitInText(name));
  return provisional ? FRAME.provisional(subject) : subject;
}

function sections(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const figures = figuresOf(data.decimals);
  const leaves = unitLeaves(data, unit);
  const { issuingBody, explanationDeadline } = data.settings;
  const parts: readonly (readonly [string, readonly ReportBlock[]])[] = [
    [NOTICE.results, resultsOf(data, unit, figures)],
    [NOTICE.deductions, deductionsOf(data, unit, leaves, figures)],
    ...(unit.provisional
      ? [[MISSING.heading, missingResults(unit, leaves.missing, figures)] as const]
      : []),
    [
      NOTICE.explanation,
      [paragraph('body', NOTICE.explanationText(unit.name, issuingBody, explanationDeadline))],
    ],
  ];
  const headings = numbered(parts.map(([text]) => text));
  return parts.flatMap(([, blocks], i) => [heading(headings[i] ?? ''), ...blocks]);
}

function resultsOf(data: ReportData, unit: ReportUnit, figures: Figures): readonly Paragraph[] {
  const { points, short, fixed } = figures;
  const standing = [
    NOTICE.total(fixed(points(unit.total)), short(points(unit.applicableMaximum))),
    ...(unit.index === null ? [] : [NOTICE.index(fixed(points(unit.index)))]),
    unit.rank === null ? NOTICE.unranked : NOTICE.rank(`${unit.rank}/${unit.of}`),
    unit.grade === '' ? NOTICE.ungraded : NOTICE.grade(unit.grade),
  ];
  return [
    paragraph('body', strong(`${standing.join('; ')}.`)),
    ...comparison(data, unit, figures).map((text) => paragraph('body', text)),
    paragraph('body', selfAssessment(unit, figures)),
  ];
}

/** The difference is that of the two figures as they are published, so that the reader can check it. */
function comparison(
  { units, decimals }: ReportData,
  { index }: ReportUnit,
  { points, fixed }: Figures,
): readonly string[] {
  const average = averageIndex(units, decimals);
  if (average === undefined || index === null) return [];
  const difference = points(index) - average;
  const ranked = units.filter((unit) => unit.index !== null).length;
  const verdict = difference > 0 ? NOTICE.above : NOTICE.below;
  const relation = difference === 0 ? NOTICE.equal : verdict(fixed(Math.abs(difference)));
  return [`${NOTICE.average(fixed(average), ranked)}; ${relation}.`];
}

function selfAssessment({ selfTotal, gap }: ReportUnit, { points, fixed }: Figures): string {
  const difference = points(gap);
  const verdict = difference < 0 ? NOTICE.selfAbove : NOTICE.selfBelow;
  const relation = difference === 0 ? NOTICE.selfEqual : verdict(fixed(Math.abs(difference)));
  return `${NOTICE.self(fixed(points(selfTotal)))}, ${relation}.`;
}

function deductionsOf(
  data: ReportData,
  unit: ReportUnit,
  leaves: UnitLeaves,
  figures: Figures,
): readonly ReportBlock[] {
  const { settings } = data;
  const sentences = reconciliation(unit, leaves, figures).map((text) => paragraph('body', text));
  const { deductions, provisional } = unit;
  if (deductions.length === 0) {
    const none = provisional ? NOTICE.noDeductionsYet : NOTICE.noDeductions;
    return [paragraph('body', none), ...sentences];
  }
  const sum = figures.short(figures.sum(deductions.map(({ deduction }) => deduction)));
  return [
    paragraph('body', NOTICE.deductionsLead(deductions.length, sum)),
    deductionTable(unit, groupNames(data), leaves.lost, figures),
    paragraph('note', FRAME.criteria(settings.criteriaTitle, settings.criteriaStatus)),
    ...sentences,
  ];
}
