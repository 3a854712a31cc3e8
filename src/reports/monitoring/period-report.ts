/**
 * Báo cáo CCHC kỳ: of one reporter or of the whole locality. The report by its outline, then the annexes: figures, tasks, and of the
 * whole by unit the form of settled dossiers.
 */
import { abbreviation, bodyOfUnit } from '../../text/reports/frame';
import { periodInText, PERIOD_REPORT } from '../../text/reports/period-report';
import { annexSections, type Issuer } from '../frame';
import type { Report } from '../report-builder';
import type { ReportSection } from '../report-document';
import { figuresAnnex } from './figures-annex';
import { formAnnex } from './form-annex';
import { periodBody } from './period-body';
import { periodIn, type PeriodOrder } from './period-source';
import { printedFigures } from './printed-figures';
import { tasksAnnex } from './tasks-annex';

export const periodReport: Report = {
  name: (data, unit, about) => {
    const { period } = periodIn(data, about);
    const { name, year, isCumulative } = period;
    return PERIOD_REPORT.documentName(periodInText(name, year, isCumulative), unit);
  },
  sections: (data, unit, about) => {
    const { monitoring, period } = periodIn(data, about);
    return sectionsOf({ data, monitoring, period, unit });
  },
};

function sectionsOf(order: PeriodOrder): readonly ReportSection[] {
  const { monitoring, period, unit } = order;
  const issuer = issuerOf(order);
  const said = periodInText(period.name, period.year, period.isCumulative);
  const figures = printedFigures(monitoring, period, unit);
  const annexes = [
    figuresAnnex(order, figures, said),
    tasksAnnex(order, said),
    ...(unit === '' ? formAnnex(order, figures, said) : []),
  ];
  return [
    { orientation: 'portrait', blocks: periodBody(order, issuer, figures, said) },
    ...annexSections(annexes, PERIOD_REPORT.belongsTo(abbreviation(issuer.body), issuer.body)),
  ];
}

/** Of a unit, its committee, as in its plan. */
function issuerOf({ data: { settings }, unit }: PeriodOrder): Issuer {
  if (unit !== '') return { superiorBody: '', body: bodyOfUnit(unit), locality: unit };
  const { superiorBody, issuingBody, locality } = settings;
  return { superiorBody, body: issuingBody, locality };
}
