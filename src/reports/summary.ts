/** Báo cáo tổng hợp: the round as a whole. */
import type { ReportData, ReportUnit } from '../contract/report';
import { FRAME } from '../text/reports/frame';
import { SUMMARY } from '../text/reports/summary';
import { heading, numbered, paragraph } from './blocks';
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
  const subject = SUMMARY.subject(year, units.length);
  const isProvisional = units.some(({ provisional }) => provisional);
  return [
    letterhead(SUMMARY.typeCode, { superiorBody, body: issuingBody, locality }),
    {
      kind: 'title',
      type: SUMMARY.type,
      subject: isProvisional ? FRAME.provisional(subject) : subject,
    },
    paragraph('address', SUMMARY.address(superiorBody)),
    paragraph('body', SUMMARY.lead(issuingBody, year, units.length)),
    ...sections(data),
    paragraph('note', FRAME.criteria(criteriaTitle, criteriaStatus)),
    paragraph('body', FRAME.end(SUMMARY.ending(issuingBody))),
    closing(issuingBody, SUMMARY.recipients(superiorBody)),
  ];
}

type Section = readonly [string, readonly ReportBlock[]];

function sections(data: ReportData): readonly ReportBlock[] {
  const figures = figuresOf(data.decimals);
  const ranked: readonly ReportUnit[] = unitsByRank(data.units);
  const parts: readonly Section[] = [
    [SUMMARY.ranking, rankingSection(ranked, data.decimals, figures)],
    [SUMMARY.grades, gradesSection(ranked)],
    [SUMMARY.chart, chartSection(ranked, figures)],
    [SUMMARY.mostLost, mostLostSection(data, figures)],
    [SUMMARY.gap, gapSection(ranked, figures)],
    [SUMMARY.ties, tiesSection(ranked)],
    [SUMMARY.provisional, provisionalSection(data, figures)],
  ];
  const headings = numbered(parts.map(([text]) => text));
  return parts.flatMap(([, blocks], i) => [heading(headings[i] ?? ''), ...blocks]);
}
