/**
 * Xếp hạng as its formulas show it: one standing per unit, and what the units share. The one object that every figure
 * of the sidebar and the command line comes from; nothing is scored here. Two reads, however many units there are.
 */
import type { RoundFailure, RoundFrame, RoundGroup, RoundStanding } from '../../contract/round';
import { roundToUnits } from '../../core/fraction';
import { pointsToNumber, scaleOf } from '../../core/points';
import { fractionOfDouble } from '../../core/read-number';
import { RANKING_TAB } from '../../text/labels';
import { ROUND } from '../../text/setup-message';
import { SEAL_COLUMN, SUMMARY, type RankingColumn } from '../../tabs/plan/ranking-layout';
import type { AnchoredTab, AnchoredTabs } from './anchors';
import { groupCodesOf } from './group-tabs';
import { readSettingsTab, type SettingsTab } from './settings';
import { decimalsIn } from './decimals';
import { numberAt, textAt, type Row } from './table-cells';
import { unitDisagreement } from './unit-agreement';

export type Standings =
  | {
      readonly ok: true;
      readonly frame: RoundFrame;
      readonly units: readonly RoundStanding[];
      /** Cấu hình as it was read for the frame. */
      readonly settings: SettingsTab;
      /** What Xếp hạng says of the publication; '' before there is one. */
      readonly sealLine: string;
    }
  | RoundFailure;

export function readStandings(tabs: AnchoredTabs): Standings {
  const ranking = tabs.get('ranking');
  const settingsTab = tabs.get('settings');
  const settings = settingsTab && readSettingsTab(settingsTab);
  if (ranking === undefined || settings === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  const disagreement = unitDisagreement(tabs);
  if (disagreement !== undefined) return { ok: false, reason: 'formulas', message: disagreement };
  const { year, stage, decimals } = settings.values;
  const values = ranking.sheet.getDataRange().getValues() as unknown[][];
  const frame = {
    year: typeof year === 'number' ? year : 0,
    decimals: decimalsIn(decimals),
    stage: typeof stage === 'string' ? stage : '',
    groups: readGroups(ranking, values, groupCodesOf(tabs)),
  };
  const unitsColumn = ranking.columns.get('units');
  const rows = values
    .slice(ranking.rows.get('header') ?? 0)
    .filter((row) => textAt(row, unitsColumn) !== '');
  const units = rows.map((row) => readStanding(row, ranking.columns, rows.length, frame));
  const complete = units.filter((unit) => unit !== undefined);
  return complete.length === 0 || complete.length < units.length
    ? { ok: false, reason: 'formulas', message: ROUND.formulaResult(ranking.sheet.getName()) }
    : { ok: true, frame, units: complete, settings, sealLine: sealLineIn(ranking, values) };
}

function sealLineIn({ rows, columns }: AnchoredTab, values: readonly Row[]): string {
  const row = values[(rows.get('maxima') ?? 0) - 1] ?? [];
  return textAt(row, (columns.get('ranking') ?? 1) + SEAL_COLUMN - 1);
}

function readGroups(
  { rows, columns }: AnchoredTab,
  values: readonly Row[],
  codes: readonly string[],
): RoundGroup[] {
  const first = columns.get('groups') ?? 1;
  const header = values[(rows.get('header') ?? 0) - 1] ?? [];
  const maxima = values[(rows.get('maxima') ?? 0) - 1] ?? [];
  return codes.map((code, i) => ({
    code,
    name: textAt(header, first + i),
    maximum: numberAt(maxima, first + i) ?? null,
  }));
}

/** Without these a row shows errors or nothing. */
const NEEDED = ['total', 'applicableMaximum', 'selfTotal'] as const;

/** Undefined where the row's formulas show no numbers. */
function readStanding(
  row: Row,
  columns: AnchoredTab['columns'],
  of: number,
  { groups, decimals }: RoundFrame,
): RoundStanding | undefined {
  const at = (name: RankingColumn) => columns.get(name) ?? 0;
  const cell = (name: keyof typeof SUMMARY) => numberAt(row, at('summary') - 1 + SUMMARY[name]);
  if (NEEDED.some((name) => cell(name) === undefined)) return undefined;
  const figure = (name: keyof typeof SUMMARY) => cell(name) ?? 0;
  const index = cell('index');
  return {
    name: textAt(row, at('units')),
    total: figure('total'),
    deduction: figure('deduction'),
    open: figure('open'),
    applicableMaximum: figure('applicableMaximum'),
    index: index === undefined ? null : roundTo(index, decimals),
    rank: numberAt(row, at('rank')) ?? null,
    of,
    grade: textAt(row, at('grade')),
    provisional: textAt(row, at('note')) === RANKING_TAB.provisional,
    progress: figure('progress'),
    selfTotal: figure('selfTotal'),
    gap: figure('gap'),
    groupScores: groups.map((_, i) => numberAt(row, at('groups') + i) ?? null),
  };
}

function roundTo(value: number, decimals: number): number {
  return pointsToNumber(roundToUnits(fractionOfDouble(value), scaleOf(decimals)), decimals);
}
