/** Báo cáo tổng hợp: the round as a whole. */
import type { ReportData, ReportUnit } from '../contract/report';
import { FRAME } from '../text/reports/frame';
import { SUMMARY } from '../text/reports/summary';
import { numbered, paragraph, title } from './blocks';
import { figuresOf } from './figures';
import { closing, letterhead } from './frame';
import type { RoundReport } from './report-builder';
import type { ReportBlock } from './report-document';
import { gapSection, mostLostSection } from './summary-losses';
import {
  chartSection,
  gradesSection,
  provisionalSection,
  rankingSection,
  tiesSection,
} from './summary-standing';
import { unitsByRank } from './units-by-rank';

export const summary: RoundReport = {
  name: ({ year }) => SUMMARY.documentName(year),
  sections: (data) => [{ orientation: 'portrait', blocks: blocksOf(data) }],
};

function blocksOf(data: ReportData): readonly ReportBlock[] {
  const { year, settings, units } = data;
  const { issuingBody, superiorBody, locality, criteriaTitle, criteriaStatus } = settings;
  const isProvisional = units.some(({ provisional }) => provisional);
  return [
    letterhead(SUMMARY.typeCode, { superiorBody, body: issuingBody, locality }),
    title(SUMMARY.type, SUMMARY.subject(year, units.length), isProvisional),
    paragraph('address', SUMMARY.address(superiorBody)),
    paragraph('body', SUMMARY.lead(issuingBody, year, units.length)),
    ...sections(data),
    paragraph('note', FRAME.criteria(criteriaTitle, criteriaStatus)),
    paragraph('body', FRAME.end(SUMMARY.ending(issuingBody))),
    closing(issuingBody, SUMMARY.recipients(superiorBody)),
  ];
}

function sections(data: ReportData): readonly ReportBlock[] {
  const figures = figuresOf(data.decimals);
  const ranked: readonly ReportUnit[] = unitsByRank(data.units);
  return numbered([
    [SUMMARY.ranking, rankingSection(ranked, data.decimals, figures)],
    [SUMMARY.grades, gradesSection(ranked)],
    [SUMMARY.chart, chartSection(ranked, figures)],
    [SUMMARY.mostLost, mostLostSection(data, figures)],
    [SUMMARY.gap, gapSection(ranked, figures)],
    [SUMMARY.ties, tiesSection(ranked)],
    [SUMMARY.provisional, provisionalSection(data, figures)],
  ]);
}
