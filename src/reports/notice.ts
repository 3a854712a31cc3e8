/** Thông báo: the result of one unit, with every point it lost and why. */
import type { ReportData, ReportUnit } from '../contract/report';
import { indexNameOf } from '../text/criteria-sets';
import { FRAME, MISSING, orDots, unitInText } from '../text/reports/frame';
import { NOTICE } from '../text/reports/notice';
import { OUTSIDE_WORDS } from '../text/reports/outside';
import { numbered, paragraph, sentences, strong, title, type Section } from './blocks';
import { deductionTable, reconciliation } from './deduction-table';
import { averageIndex, figuresOf, type Figures } from './figures';
import { closing, letterhead } from './frame';
import { missingResults } from './missing-results';
import { outsideIn, outsideNote, outsideSection, outsideTotals } from './outside';
import type { UnitReport } from './report-builder';
import type { Paragraph, ReportBlock } from './report-document';
import { unitLeaves, type UnitLeaves } from './unit-leaves';

export const notice: UnitReport = {
  name: NOTICE.documentName,
  sections: (data, unit) => [{ orientation: 'portrait', blocks: blocksOf(data, unit) }],
};

function blocksOf(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const { year, settings } = data;
  const { issuingBody, superiorBody, locality, criteriaTitle } = settings;
  const index = indexNameOf(criteriaTitle);
  const name = unitInText(unit.name);
  return [
    letterhead(NOTICE.typeCode, { superiorBody, body: issuingBody, locality }),
    title(NOTICE.type, NOTICE.subject(index.full, year, name), unit.provisional),
    paragraph('basis', NOTICE.criteriaBasis(orDots(settings.criteriaTitle))),
    paragraph('basis', NOTICE.resultBasis(index.full, year, name)),
    paragraph('body', NOTICE.lead(index.introduced, issuingBody, year, name)),
    ...sections(data, unit),
    paragraph('body', FRAME.end(NOTICE.ending(issuingBody, unit.name))),
    closing(issuingBody, NOTICE.recipients(unit.name, superiorBody)),
  ];
}

function sections(data: ReportData, unit: ReportUnit): readonly ReportBlock[] {
  const figures = figuresOf(data);
  const leaves = unitLeaves(data, unit);
  const { issuingBody, explanationDeadline } = data.settings;
  const parts: readonly Section[] = [
    [NOTICE.results, resultsOf(data, unit, figures)],
    [NOTICE.deductions, deductionsOf(data, unit, leaves, figures)],
    ...(outsideIn(data).length > 0
      ? [[OUTSIDE_WORDS.heading, outsideSection(data, unit, figures)] as const]
      : []),
    ...(unit.provisional
      ? [[MISSING.heading, missingResults(unit, leaves.missing, figures)] as const]
      : []),
    [
      NOTICE.explanation,
      [paragraph('body', NOTICE.explanationText(unit.name, issuingBody, explanationDeadline))],
    ],
  ];
  return numbered(parts);
}

function resultsOf(data: ReportData, unit: ReportUnit, figures: Figures): readonly Paragraph[] {
  const { points, short, fixed } = figures;
  const standing = [
    NOTICE.total(fixed(points(unit.total)), short(points(unit.applicableMaximum))),
    ...outsideTotals(data, unit, figures),
    ...(unit.index === null ? [] : [NOTICE.index(unit.exactIndex || fixed(points(unit.index)))]),
    unit.rank === null ? NOTICE.unranked : NOTICE.rank(`${unit.rank}/${unit.of}`, unit.kind),
    unit.grade === '' ? NOTICE.ungraded : NOTICE.grade(unit.grade),
  ];
  return [
    paragraph('body', strong(`${standing.join('; ')}.`)),
    ...sentences(unit.remark === '' ? [] : [NOTICE.remark(unit.remark)]),
    ...sentences(comparison(data, unit, figures)),
    paragraph('body', selfAssessment(unit, figures)),
    ...sentences(othersOpen(data, unit)),
    ...outsideNote(data),
  ];
}

/** Rank and mean rest on the results of all: what is missing of others may still change both. */
function othersOpen(data: ReportData, { name, kind }: ReportUnit): readonly string[] {
  const open = comparedUnits(data, kind).filter((unit) => unit.provisional && unit.name !== name);
  return open.length === 0 ? [] : [NOTICE.othersOpen(open.map((unit) => unitInText(unit.name)))];
}

/** Those that it is ranked among. */
function comparedUnits({ units }: ReportData, kind: string): readonly ReportUnit[] {
  return units.filter((unit) => unit.kind === kind);
}

/** The difference is that of the two figures as they are published, so that the reader can check it. */
function comparison(
  data: ReportData,
  { index, kind }: ReportUnit,
  { points, fixed }: Figures,
): readonly string[] {
  const units = comparedUnits(data, kind);
  const average = averageIndex({ ...data, units });
  if (average === undefined || index === null) return [];
  const difference = points(index) - average;
  const ranked = units.filter((unit) => unit.index !== null).length;
  const verdict = difference > 0 ? NOTICE.above : NOTICE.below;
  const relation = difference === 0 ? NOTICE.equal : verdict(fixed(Math.abs(difference)));
  return [`${NOTICE.average(fixed(average), ranked, kind)}; ${relation}.`];
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
  const reconciled = sentences(reconciliation(unit, leaves, figures));
  const { deductions, provisional } = unit;
  if (deductions.length === 0) {
    const none = provisional ? NOTICE.noDeductionsYet : NOTICE.noDeductions;
    return [paragraph('body', none), ...reconciled];
  }
  const sum = figures.short(figures.sum(deductions.map(({ deduction }) => deduction)));
  return [
    paragraph('body', NOTICE.deductionsLead(deductions.length, sum)),
    deductionTable(unit, groupNames(data), leaves.lost, figures),
    paragraph('note', FRAME.criteria(settings.criteriaTitle, settings.criteriaStatus)),
    ...reconciled,
  ];
}

/** As the group's tab has it; the header of Xếp hạng only where the row lost its name. */
function groupNames({ criteria, groups }: ReportData): (code: string) => string {
  const names = new Map([...groups, ...criteria].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? '';
}
