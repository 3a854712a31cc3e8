/** What whoever makes a document of a period or of a visit has to know before it goes out, one sentence each; none where all is well. */
import type { DocumentData } from '../../contract/report';
import type { ReportKind } from '../../contract/report-kinds';
import { isBlank } from '../../core/reading';
import { recommendationsOf } from '../../rules/remediation/recommendations';
import { CONCLUSION_WARNING } from '../../text/reports/conclusion';
import { recommendedTasks, visitIn } from './conclusion';
import { inspectedPeriod } from './inspected-figures';
import { periodNotes } from './period-notes';
import { periodIn } from './period-source';

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
