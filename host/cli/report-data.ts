// What all documents of a round say, from the add-on; or the sentence that says why there are none.
import type { MonitoringOutcome } from '../../src/contract/calls/read-monitoring';
import type { DocumentData } from '../../src/contract/report';
import { FAULT } from '../text/command-line';
import type { AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { loadDocumentWriter } from './document-writer';
import { warn } from './print';

export async function readData({ readReportData }: AddOn): Promise<DocumentData> {
  const outcome = await readReportData();
  if (!outcome.ok) throw new CliFault(outcome.message);
  return outcome;
}

/** With the periods of the year; `period` must be one of them where it is named. Reminders count until `today`, as yyyymmdd. */
export async function readMonitoredData(
  addOn: AddOn,
  period: string | undefined,
  today = dayOfToday(),
): Promise<DocumentData> {
  const data = await readData(addOn);
  const monitoring = (await addOn.host.run('readMonitoring', {})) as MonitoringOutcome;
  if (!monitoring.ok) throw new CliFault(monitoring.message);
  const { periods, damaged } = monitoring;
  if (periods.length === 0) throw new CliFault([FAULT.noPeriods, ...damaged].join('\n'));
  if (loadDocumentWriter().findPeriod(monitoring, period ?? '') === undefined) {
    const known = periods.map(({ name, year }) => `${name} ${year}`);
    throw new CliFault([FAULT.noPeriod(period ?? '', known), ...damaged].join('\n'));
  }
  for (const sentence of damaged) warn(sentence);
  return { ...data, monitoring, today };
}

function dayOfToday(): number {
  const now = new Date();
  return now.getFullYear() * 10_000 + (now.getMonth() + 1) * 100 + now.getDate();
}
