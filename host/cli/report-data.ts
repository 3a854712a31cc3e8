// What all documents of a round say, from the add-on; or the sentence that says why there are none.
import type { ReportData } from '../../src/contract/report';
import type { AddOn } from './add-on';
import { CliFault } from './cli-fault';

export async function readData({ readReportData }: AddOn): Promise<ReportData> {
  const outcome = await readReportData();
  if (!outcome.ok) throw new CliFault(outcome.message);
  return outcome;
}
