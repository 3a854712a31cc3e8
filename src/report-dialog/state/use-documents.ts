/**
 * The periods of the year, read once documents of periods are chosen, and why there are none; what is chosen among with them; the
 * documents of the choice, and why some of them, or all, are not there.
 */
import { useMemo } from 'preact/hooks';
import type { Advice } from '../../client/advice';
import { missingOf, type DraftChoice, type RoundUnits } from '../../client/choice/draft-choice';
import type { Server } from '../../client/server';
import { useLoaded } from '../../client/use-loaded';
import type { MonitoringData } from '../../contract/monitoring';
import type { ReportData } from '../../contract/report';
import { dayOf } from '../../core/last-day';
import { notWritten } from '../../reports/documents-of';
import { choosableIn } from '../../reports/monitoring/period-source';
import { CHOICE } from '../../text/report-choice';
import { REPORT_DIALOG } from '../../text/report-dialog';
import { planDocuments } from '../plan-documents';

export interface Periods {
  readonly monitoring: MonitoringData | undefined;
  /** What keeps documents of periods from being made; '' where nothing does, or nobody wants any. */
  readonly missing: string;
  /** Tabs that cannot be read. */
  readonly damaged: readonly string[];
  readonly problem: Advice | undefined;
  readonly reload: () => void;
}

export function usePeriods(server: Server, isWanted: boolean): Periods {
  const { answer, problem, isLoading, reload } = useLoaded({
    identity: 'periods',
    isWanted,
    load: () => server.readMonitoring({}),
  });
  const monitoring = answer?.ok === true ? answer : undefined;
  const missing = () => {
    if (!isWanted) return '';
    if (answer?.ok === false) return answer.message;
    if (monitoring !== undefined) {
      return monitoring.periods.length === 0 ? REPORT_DIALOG.noPeriods : '';
    }
    return isLoading ? REPORT_DIALOG.loadingPeriods : REPORT_DIALOG.periodsUnread;
  };
  return {
    ...{ monitoring, problem, reload, missing: missing() },
    damaged: isWanted ? (monitoring?.damaged ?? []) : [],
  };
}

export function unitsOf(data: ReportData, monitoring: MonitoringData | undefined): RoundUnits {
  const { units, periods } = choosableIn({ ...data, monitoring });
  const visits = new Map(
    (data.inspections ?? []).map(
      ({ row, inspection, unit, date }) =>
        [String(row), CHOICE.visitOf(inspection, unit, date)] as const,
    ),
  );
  if (monitoring === undefined) return { units, visits };
  const captions = periods.map(
    ({ id, name, year }) => [id, REPORT_DIALOG.period(name, year)] as const,
  );
  return { units, visits, periods: new Map(captions) };
}

export function useDocuments(draft: DraftChoice, data: ReportData, periods: Periods) {
  const { monitoring } = periods;
  const today = dayOf(new Date());
  const round = useMemo(() => unitsOf(data, monitoring), [data, monitoring]);
  const { documents, reasons } = useMemo(() => {
    if (periods.missing !== '') return { documents: [], reasons: [] };
    const all = { ...data, monitoring, today };
    return {
      documents: planDocuments(draft, all, round),
      reasons: notWritten(all, draft.kinds, draft.period),
    };
  }, [draft, data, monitoring, today, round, periods.missing]);
  const none = documents.length === 0;
  const [why = REPORT_DIALOG.nothingOfUnits] = reasons;
  return {
    round,
    documents,
    /** What is still to be chosen, or why there is nothing; '' where there are documents. */
    missing: missingOf(draft, round) || periods.missing || (none ? why : ''),
    /** Why some of what is chosen is not among the documents. */
    unwritten: none ? [] : reasons,
  };
}
