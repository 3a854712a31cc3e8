/** What whoever makes a document of a period or of a visit has to know before it goes out, one sentence each; none where all is well. */
import type { DocumentData } from '../../contract/report';
import type { ReportKind } from '../../contract/report-kinds';
import { lastDayIn } from '../../core/last-day';
import { isBlank } from '../../core/reading';
import { sentRow } from '../../rules/monitoring/late-reports';
import { recommendationsOf } from '../../rules/remediation/recommendations';
import { CONCLUSION_WARNING } from '../../text/reports/conclusion';
import { PERIOD_WARNING } from '../../text/reports/period-report';
import { REMINDER_WARNING } from '../../text/reports/reminder';
import { recommendedTasks, visitIn } from './conclusion';
import { inspectedPeriod } from './inspected-figures';
import { periodNotes, silentIn } from './period-notes';
import { periodIn } from './period-source';
import { remindedIn } from './reminded-units';

export function documentNotes(
  kind: ReportKind,
  data: DocumentData,
  unit: string,
  about: string,
): readonly string[] {
  if (kind === 'conclusion') return visitNotes(data, about);
  if (kind === 'reminder') return reminderNotes(data, about);
  if (kind !== 'periodReport' && kind !== 'localityReport') return [];
  const { monitoring, period } = periodIn(data, about);
  return periodNotes({ data, monitoring, period, unit });
}

function reminderNotes(data: DocumentData, about: string): readonly string[] {
  const { figures, period, units } = remindedIn(data, about);
  const { layout, columns } = figures;
  const wrong = units.flatMap(({ unit, at, goals }) => {
    const codes = goals.flatMap(({ code }) =>
      columns[at]?.[layout.rowOf.get(code) ?? -1]?.status === 'mismatch' ? [code] : [],
    );
    return codes.length === 0 ? [] : [REMINDER_WARNING.place(unit, codes)];
  });
  const silent = silentIn(figures);
  const isAsked = sentRow(figures) >= 0;
  return [
    ...(isAsked ? [] : [REMINDER_WARNING.noDay]),
    ...(isAsked && lastDayIn(period.deadline) === undefined ? [REMINDER_WARNING.noDeadline] : []),
    ...(wrong.length > 0 ? [REMINDER_WARNING.mismatches(wrong)] : []),
    ...(silent.length > 0 ? [PERIOD_WARNING.silent(silent)] : []),
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
