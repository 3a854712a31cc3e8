/**
 * Command: the round as the sheet shows it, for the command line and the sidebar. Every figure is a formula's result on
 * Xếp hạng or Điểm trừ; nothing is scored here. Two reads, however many units there are.
 */
import { roundToUnits } from '../../core/fraction';
import { pointsToNumber, scaleOf } from '../../core/points';
import { fractionOfDouble } from '../../core/read-number';
import type { RoundDeduction, RoundOutcome, RoundUnit } from '../../contract/round';
import { RANKING_TAB } from '../../text/labels';
import { ROUND } from '../../text/setup-message';
import { SUMMARY } from '../../views/ranking-layout';
import { DEDUCTION } from '../../views/tabs/deductions-tab';
import { findAnchoredTabs, type AnchoredTab } from '../workbook/anchors';
import { readSettingsTab } from '../workbook/settings';

type Row = readonly unknown[];

export function readRound(): RoundOutcome {
  const tabs = findAnchoredTabs(SpreadsheetApp.getActiveSpreadsheet());
  const ranking = tabs.get('ranking');
  const deductions = tabs.get('deductions');
  const settingsTab = tabs.get('settings');
  const settings = settingsTab && readSettingsTab(settingsTab);
  if (ranking === undefined || deductions === undefined || settings === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const decimals = typeof settings.values.decimals === 'number' ? settings.values.decimals : 2;
  const year = typeof settings.values.year === 'number' ? settings.values.year : 0;
  const lost = readDeductions(deductions);
  const rows = rowsBelow(ranking).filter((row) => text(row, ranking.columns.get('units')) !== '');
  const units = rows.map((row) => readUnit(row, ranking.columns, rows.length, decimals, lost));
  const isBroken = units.length === 0 || units.some((unit) => unit === undefined);
  if (isBroken) {
    return { ok: false, reason: 'formulas', message: ROUND.formulaResult(ranking.sheet.getName()) };
  }
  return { ok: true, year, decimals, units: units.filter((unit) => unit !== undefined) };
}

function rowsBelow({ sheet, rows }: AnchoredTab): readonly Row[] {
  const values = sheet.getDataRange().getValues() as unknown[][];
  return values.slice(rows.get('header') ?? 0);
}

/** Undefined where the row's formulas show an error instead of numbers. */
function readUnit(
  row: Row,
  columns: AnchoredTab['columns'],
  of: number,
  decimals: number,
  lost: ReadonlyMap<string, readonly RoundDeduction[]>,
): RoundUnit | undefined {
  const summary = (columns.get('summary') ?? 0) - 1;
  const figure = (name: keyof typeof SUMMARY) => number(row, summary + SUMMARY[name]);
  const [total, applicableMaximum, selfTotal] = [
    figure('total'),
    figure('applicableMaximum'),
    figure('selfTotal'),
  ];
  if (total === undefined || applicableMaximum === undefined || selfTotal === undefined)
    return undefined;
  const name = text(row, columns.get('units'));
  const index = figure('index');
  return {
    name,
    total,
    applicableMaximum,
    index: index === undefined ? null : roundTo(index, decimals),
    rank: number(row, columns.get('rank')) ?? null,
    of,
    grade: text(row, columns.get('grade')),
    provisional: text(row, columns.get('note')) === RANKING_TAB.provisional,
    selfTotal,
    deductions: lost.get(name) ?? [],
  };
}

/** By unit name, in the order of the table. */
function readDeductions(tab: AnchoredTab): ReadonlyMap<string, readonly RoundDeduction[]> {
  const offset = (tab.columns.get('deductions') ?? 1) - 1;
  const byUnit = new Map<string, RoundDeduction[]>();
  for (const row of rowsBelow(tab)) {
    const unit = text(row, offset + DEDUCTION.unit);
    if (unit === '') continue;
    const list = byUnit.get(unit) ?? [];
    byUnit.set(unit, list);
    list.push({
      code: text(row, offset + DEDUCTION.code),
      name: text(row, offset + DEDUCTION.name),
      maximum: number(row, offset + DEDUCTION.maximum) ?? 0,
      score: number(row, offset + DEDUCTION.score) ?? 0,
      deduction: number(row, offset + DEDUCTION.deduction) ?? 0,
      why: text(row, offset + DEDUCTION.why),
    });
  }
  return byUnit;
}

function roundTo(value: number, decimals: number): number {
  return pointsToNumber(roundToUnits(fractionOfDouble(value), scaleOf(decimals)), decimals);
}

function text(row: Row, column = 0): string {
  const cell = row[column - 1];
  return typeof cell === 'string' ? cell : '';
}

function number(row: Row, column = 0): number | undefined {
  const cell = row[column - 1];
  return typeof cell === 'number' ? cell : undefined;
}
