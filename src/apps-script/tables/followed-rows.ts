/** What is followed through the year, as typed: tasks and visits of inspections, those rows that say whose they are. */
import type { ReportInspection, ReportTask } from '../../contract/report';
import { inspections } from '../../tabs/inspections';
import { remediation } from '../../tabs/remediation';
import type { Tabs } from '../workbook/tabs';
import { numberedRows } from './table';

/** None where the tab was never made. */
export function readTasks(tabs: Tabs): readonly ReportTask[] {
  return (numberedRows(tabs, remediation) ?? []).filter(
    ({ unit, code, task }) => unit !== '' && (code !== '' || task !== ''),
  );
}

export function readInspections(tabs: Tabs): readonly ReportInspection[] | null {
  const rows = numberedRows(tabs, inspections);
  return rows?.filter(({ unit, inspection }) => unit !== '' || inspection !== '') ?? null;
}
