/**
 * Empties what belongs to the year that is over, once what goes along of it is written. Each part is left as it is where it is
 * done, so that a run that was cut short is completed by the next one; the year of the workbook is the last of them.
 */
import { isBlank } from '../../core/reading';
import { blockArea } from '../../tabs/plan/group-layout';
import type { Role } from '../../tabs';
import { RANKING_TAB } from '../../text/labels';
import { NEW_YEAR } from '../../text/last-year';
import { STAGE_NAME } from '../../text/stage';
import type { Workbook } from '../door';
import { emptyTable } from '../tables/table';
import { turnPage } from '../workbook/log-book';
import { rangeOf } from '../workbook/range-of';
import type { TypedRound } from '../workbook/round';
import { closePeriods } from './leave-periods';
import { leavePublications } from './leave-publications';
import { INPUTS, type Year } from './year-found';

/** Cells and notes; reasons of appraisers and origins of results are notes. */
export function emptyResults({ groups }: TypedRound): void {
  for (const { sheet, layout } of groups) {
    for (const block of INPUTS) {
      rangeOf(sheet, blockArea(layout, block)).clearContent().clearNote();
    }
  }
}

export function emptyYear(workbook: Workbook, { year, typed, records, periods }: Year): void {
  const { tabs } = workbook;
  const { sheet, layout, values } = typed.settings;
  const cellOf = (name: keyof typeof values) =>
    sheet.getRange(layout.rows[name], layout.valueColumn);
  emptyTable(records);
  for (const name of ['selfDeadline', 'appraisalDeadline', 'explanationDeadline'] as const) {
    if (!isBlank(values[name])) cellOf(name).clearContent();
  }
  closePeriods(workbook, periods, year);
  retitle(workbook, year);
  retitleChart(workbook, typed, year + 1);
  leavePublications(workbook);
  if (values.stage !== STAGE_NAME.preparation) cellOf('stage').setValue(STAGE_NAME.preparation);
  turnPage(tabs);
  cellOf('year').setValue(year + 1);
  sheet.activate();
}

const TITLED: readonly Role[] = ['ranking', 'deductions', 'evidence', 'remediation', 'inspections'];

/** The year in the titles of tabs that go on; where people have written others, these stay. */
function retitle({ tabs }: Workbook, year: number): void {
  for (const role of TITLED) {
    const title = tabs.get(role)?.getRange(1, 1);
    const text: unknown = title?.getValue();
    const [was, now] = [NEW_YEAR.inTitle(year), NEW_YEAR.inTitle(year + 1)];
    if (typeof text === 'string' && text.includes(was)) title?.setValue(text.replace(was, now));
  }
}

/** Where it is the only one. */
function retitleChart({ tabs }: Workbook, { frame }: TypedRound, year: number): void {
  const ranking = tabs.get('ranking');
  const [chart, ...others] = ranking?.getCharts() ?? [];
  if (chart === undefined || others.length > 0) return;
  const title = RANKING_TAB.chartTitle(frame.indexName, year);
  ranking?.updateChart(chart.modify().setOption('title', title).build());
}
