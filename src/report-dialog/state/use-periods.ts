/** The periods of the year, read once documents of periods are chosen, and why there are none; and what is chosen among with them. */
import type { Advice } from '../../client/advice';
import type { RoundUnits } from '../../client/choice/draft-choice';
import type { Server } from '../../client/server';
import { useLoaded } from '../../client/use-loaded';
import type { MonitoringData } from '../../contract/monitoring';
import type { ReportData } from '../../contract/report';
import { choosableIn } from '../../reports/monitoring/period-source';
import { REPORT_DIALOG } from '../../text/report-dialog';

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
  if (monitoring === undefined) return { units };
  const captions = periods.map(
    ({ id, name, year }) => [id, REPORT_DIALOG.period(name, year)] as const,
  );
  return { units, periods: new Map(captions) };
}
