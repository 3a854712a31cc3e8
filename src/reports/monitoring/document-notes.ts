/** What whoever makes a document of a period or of a visit has to know before it goes out, one sentence each; none where all is well. */
import type { DocumentData } from '../../contract/report';
import type { ReportKind } from '../../contract/report-kinds';
import { isBlank } from '../../core/reading';
import { recommendationsOf } from '../../rules/remediation/recommendations';
import { CONCLUSION_WARNING } from '../../text/reports/conclusion';
import { PERIOD_WARNING } from '../../text/reports/period-report';
import { recommendedTasks, visitIn } from './conclusion';
import { faultNotes } from './fault-notes';
import { inspectedPeriod } from './inspected-figures';
import { partOf } from './outline';
import { columnOf, figuresIn, periodIn, type PeriodOrder } from './period-source';
import { periodTexts } from './period-texts';
import { printedFigures } from './printed-figures';
import { reportedTasks } from './tasks-annex';

export function documentNotes(
  kind: ReportKind,
  data: DocumentData,
  unit: string,
  about: string,
): readonly string[] {
  if (kind === 'conclusion') return visitNotes(data, about);
  if (kind !== 'periodReport' && kind !== 'localityReport') return [];
  const { monitoring, period } = periodIn(data, about);
  return periodNotes({ data, monitoring, period, unit });
}

function periodNotes(order: PeriodOrder): readonly string[] {
  const { monitoring, period, unit } = order;
  const figures = figuresIn(monitoring, period);
  const texts = periodTexts(monitoring, period, unit);
  const printed = printedFigures(monitoring, period, unit);
  const isSilent = printed.every(({ text, isNone }) => text === '' && !isNone);
  const strange = [
    ...printed.filter(({ text }) => text !== ''),
    ...texts.filter(({ text }) => text !== ''),
  ]
    .filter(({ section }) => !isBlank(section) && partOf(section) === undefined)
    .map(({ code, section }) => `${section} (${code})`);
  const lone = period.reporters.flatMap(({ name }, i) =>
    (figures.columns[i] ?? []).every(({ status }) => status === 'pending') ? [name] : [],
  );
  return [
    ...(isSilent ? [PERIOD_WARNING.nothing] : []),
    ...faultNotes(figures, columnOf(period, unit)),
    ...texts.flatMap(({ name, code, from }) =>
      from === '' ? [] : [PERIOD_WARNING.carried(name, code, from)],
    ),
    ...(strange.length > 0 ? [PERIOD_WARNING.strangeSections(strange)] : []),
    ...(unit === '' && lone.length > 0 ? [PERIOD_WARNING.silent(lone)] : []),
    ...(unit !== '' && reportedTasks(order).length === 0 ? [PERIOD_WARNING.noTasks] : []),
  ];
}

function visitNotes(data: DocumentData, about: string): readonly string[] {
  const visit = visitIn(data, about);
  const tasks = recommendedTasks(data, visit);
  const { of, withoutDeadline } = recommendationsOf(visit, tasks, 0);
  const unassigned = tasks.filter(({ officer }) => isBlank(officer)).length;
  return [
    ...(inspectedPeriod(data, visit) ? [] : [CONCLUSION_WARNING.noPeriod(visit.period)]),
    ...(isBlank(visit.shortcomings) ? [CONCLUSION_WARNING.noShortcomings] : []),
    ...(of === 0 ? [CONCLUSION_WARNING.noTasks] : []),
    ...(withoutDeadline > 0 ? [CONCLUSION_WARNING.undated(withoutDeadline, of)] : []),
    ...(unassigned > 0 ? [CONCLUSION_WARNING.unassigned(unassigned, of)] : []),
    ...(isBlank(visit.deadline) ? [CONCLUSION_WARNING.noDeadline] : []),
  ];
}
