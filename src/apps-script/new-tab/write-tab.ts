/**
 * Writes a tab's plan into a new sheet: formats first (so that plain-text columns take `1/2` as text), then all cells in
 * one call, then formulas, rules and the mark of the role. The number of calls does not depend on the number of units.
 */
import type { ChartPlan, TabPlan } from '../../tabs/plan/tab-plan';
import { markTab } from '../workbook/tabs';
import { applyStyles } from './apply-style';
import { conditionalRules } from './conditional-rules';
import { setFormula } from '../workbook/set-formula';
import { rangeOf } from '../workbook/range-of';
import { writeTexts } from '../workbook/cell-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function writeTab(sheet: Sheet, plan: TabPlan): void {
  resize(sheet, plan.size);
  applyStyles(sheet, plan.styles);
  writeCells(sheet, plan);
  writeFormulas(sheet, plan.formulas);
  writeDropdowns(sheet, plan);
  sheet.setConditionalFormatRules(conditionalRules(sheet, plan));
  shape(sheet, plan);
  for (const chart of plan.charts ?? []) insertChart(sheet, chart);
  // Last: a tab that carries its role is complete, so a setup that was cut short is seen as such.
  markTab(sheet, plan.role);
}

/** Each fills its tab or its block: as many calls for 168 units as for 18. */
export function writeFormulas(sheet: Sheet, formulas: TabPlan['formulas']): void {
  for (const { row, column, formula } of formulas) setFormula(sheet.getRange(row, column), formula);
}

/** A new sheet has 1000 × 26 cells; ours has what it needs, which also keeps people from typing beside it. */
function resize(sheet: Sheet, { rows, columns }: TabPlan['size']): void {
  const [haveRows, haveColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (haveRows < rows) sheet.insertRowsAfter(haveRows, rows - haveRows);
  if (haveRows > rows) sheet.deleteRows(rows + 1, haveRows - rows);
  if (haveColumns < columns) sheet.insertColumnsAfter(haveColumns, columns - haveColumns);
  if (haveColumns > columns) sheet.deleteColumns(columns + 1, haveColumns - columns);
}

function writeCells(sheet: Sheet, { cells }: TabPlan): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  writeTexts(sheet.getRange(1, 1, cells.length, width), cells);
}

function writeDropdowns(sheet: Sheet, { dropdowns }: TabPlan): void {
  for (const { area, values } of dropdowns) writeDropdown(rangeOf(sheet, area), values);
}

/** Other answers stay possible. */
export function writeDropdown(
  range: GoogleAppsScript.Spreadsheet.Range,
  values: readonly string[],
): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
  range.setDataValidation(rule);
}

function shape(sheet: Sheet, plan: TabPlan): void {
  for (const { column, count, width } of plan.columnWidths) {
    sheet.setColumnWidths(column, count, width);
  }
  for (const { row, height } of plan.rowHeights ?? []) sheet.setRowHeight(row, height);
  for (const { column, count, isFolded } of plan.foldable) {
    sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1);
    if (isFolded === true) sheet.getColumnGroup(column, 1)?.collapse();
  }
  if (plan.keyRow !== undefined) sheet.hideRows(plan.keyRow);
  for (const column of plan.hiddenColumns ?? []) sheet.hideColumns(column);
  sheet.setFrozenRows(plan.frozen.rows);
  sheet.setFrozenColumns(plan.frozen.columns);
  sheet.setTabColor(plan.color);
}

/** Source: developers.google.com/apps-script/reference/spreadsheet/embedded-bar-chart-builder */
function insertChart(sheet: Sheet, plan: ChartPlan): void {
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
