/** Of the unit that was inspected: what it stated for the period beside what the parts come to, and what else cannot be right. */
import type { MonitoredPeriod } from '../../contract/monitoring';
import type { DocumentData, ReportInspection } from '../../contract/report';
import { lastDayIn } from '../../core/last-day';
import { faultsIn, type PeriodFault } from '../../rules/monitoring/unit-period';
import { CONCLUSION } from '../../text/reports/conclusion';
import { listed } from '../../text/reports/frame';
import { periodInText, PERIOD_REPORT } from '../../text/reports/period-report';
import { listTable, paragraph, position, sentences } from '../blocks';
import type { ReportBlock } from '../report-document';
import { comparedFigures, type ComparedFigure, type InspectedPeriod } from './compared-figures';
import { columnOf, figuresIn, isOfPeriod } from './period-source';
import { printedFigures } from './printed-figures';

/** The period that the visit names, where the unit has a column in it: the last that was over by then. */
export function inspectedPeriod(
  { monitoring }: DocumentData,
  { unit, period: name, date }: ReportInspection,
): InspectedPeriod | undefined {
  if (monitoring === undefined) return undefined;
  const endOf = ({ to }: MonitoredPeriod) => lastDayIn(to) ?? 0;
  const named = monitoring.periods
    .filter((each) => isOfPeriod(name, each))
    .sort((a, b) => endOf(b) - endOf(a));
  const day = lastDayIn(date) ?? Infinity;
  const period = named.find((each) => endOf(each) <= day) ?? named[0];
  const reporter = period && columnOf(period, unit);
  if (period === undefined || reporter === undefined || reporter < 0) return undefined;
  return {
    said: periodInText(period.name, period.year, period.isCumulative),
    figures: figuresIn(monitoring, period),
    printed: printedFigures(monitoring, period, unit),
    reporter,
  };
}

export function inspectedFigures(period: InspectedPeriod | undefined): readonly ReportBlock[] {
  const compared = period === undefined ? [] : comparedFigures(period);
  if (period === undefined || compared.length === 0) {
    return [paragraph('body', PERIOD_REPORT.blank)];
  }
  const { number, name, stated, computed, parts, verdict } = CONCLUSION.headers;
  const faults = otherFaults(period, compared);
  return [
    paragraph('body', CONCLUSION.figuresLead(period.said)),
    listTable(compared, [
      [number, 6, 'center', position],
      [name, 36, 'left', (each) => each.name],
      [stated, 14, 'right', (each) => each.stated],
      [computed, 13, 'right', (each) => each.computed],
      [parts, 17, 'center', (each) => each.parts],
      [verdict, 14, 'center', (each) => each.verdict],
    ]),
    ...(faults.length === 0
      ? []
      : sentences([
          CONCLUSION.faultsLead,
          ...listed(faults.map((fault) => CONCLUSION.fault(fault.name || fault.code, fault.text))),
        ])),
  ];
}

/** What the table does not say already. */
function otherFaults(
  { figures, reporter }: InspectedPeriod,
  compared: readonly ComparedFigure[],
): readonly PeriodFault[] {
  const told = new Set(
    compared.flatMap(({ code, verdict }) => (verdict === CONCLUSION.verdicts.other ? [code] : [])),
  );
  return faultsIn(figures).filter(
    (fault) =>
      fault.reporter === reporter &&
      fault.severity !== 'unreadable' &&
      !(fault.severity === 'mismatch' && told.has(fault.code)),
  );
}
