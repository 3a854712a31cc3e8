/**
 * A plan's bar chart as one of the sheet's own charts
 * (developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder).
 */
import type { ChartPlan } from '../../tabs/plan/tab-plan';
import { rangeOf } from '../workbook/range-of';

export function insertChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: ChartPlan): void {
  const chart = sheet
    .newChart()
    .addRange(rangeOf(sheet, plan.labels))
    .addRange(rangeOf(sheet, plan.values))
    .setNumHeaders(0)
    .setPosition(plan.row, plan.column, 0, 0)
    .setOption('legend', { position: 'none' })
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .asBarChart()
    .setTitle(plan.title)
    .setColors([plan.color])
    .build();
  sheet.insertChart(chart);
}
