/**
 * The spreadsheet that somebody would build without us, at its best: units are rows, every formula is the same down its
 * column, only built-in functions. Totals, index, rank, deductions per cell, their sum and the number of losses.
 */
import { areaName, areaOf, columnLetters, type Area } from '../../src/tabs/plan/a1';
import { EXCLUDED_MARK } from '../../src/text/vocabulary';
import type { Standing } from '../engine';
import type { PointsCell, PointsTable } from './points-table';

/** Text that begins with `=` is a formula. */
export type NativeCell = PointsCell;

export interface NativeSheet {
  /** The first row holds the maxima. */
  readonly rows: readonly (readonly NativeCell[])[];
  /** Total, applicable maximum, index, rank, sum of deductions, number of losses; one row per unit. */
  readonly figures: Area;
  /** The points of all units. */
  readonly points: Area;
}

/** HyperFormula has no RANK; counting what is larger says the same. */
export type RankFormula = (index: string, indexes: string) => string;

export const BUILT_IN_RANK: RankFormula = (index, indexes) => `RANK(${index},${indexes})`;
export const COUNTED_RANK: RankFormula = (index, indexes) => `COUNTIF(${indexes},">"&${index})+1`;

const FIRST_UNIT_ROW = 2;
const FIGURE_COUNT = 6;

export function nativeSheet({ maxima, points }: PointsTable, rank: RankFormula): NativeSheet {
  const leaves = maxima.length;
  const layout: Layout = { leaves, units: points.length, rank };
  const blanks = Array.from({ length: FIGURE_COUNT }, () => '');
  return {
    rows: [
      [...maxima, ...blanks],
      ...points.map((cells, unit) => [
        ...cells,
        ...figureFormulas(FIRST_UNIT_ROW + unit, layout),
        ...cells.map((_, leaf) => deductionFormula(FIRST_UNIT_ROW + unit, leaf + 1)),
      ]),
    ],
    figures: areaOf(FIRST_UNIT_ROW, leaves + 1, points.length, FIGURE_COUNT),
    points: areaOf(FIRST_UNIT_ROW, 1, points.length, leaves),
  };
}

export function standingsOf(figures: readonly (readonly unknown[])[]): readonly Standing[] {
  return figures.map(([total, , index, rank, deduction]) => ({
    total: numberIn(total),
    deduction: numberIn(deduction),
    index: numberIn(index),
    rank: numberIn(rank),
  }));
}

/** `Number` would take a blank for zero. */
function numberIn(cell: unknown): number {
  return typeof cell === 'number' ? cell : Number.NaN;
}

interface Layout {
  readonly leaves: number;
  readonly units: number;
  readonly rank: RankFormula;
}

/** Sums of decimals drift, so they are rounded, as careful people do; equal indexes must be equal to be tied. */
function figureFormulas(row: number, { leaves, units, rank }: Layout): readonly string[] {
  const cell = (figure: number) => `${columnLetters(leaves + figure)}${row}`;
  const scores = areaName(areaOf(row, 1, 1, leaves));
  const maxima = fixedRows(areaOf(1, 1, 1, leaves));
  const indexes = fixedRows(areaOf(FIRST_UNIT_ROW, leaves + 3, units));
  const deductions = areaName(areaOf(row, leaves + FIGURE_COUNT + 1, 1, leaves));
  return [
    `=ROUND(SUM(${scores}),2)`,
    `=ROUND(SUM(${maxima})-SUMIF(${scores},"${EXCLUDED_MARK}",${maxima}),2)`,
    `=IF(${cell(2)}>0,ROUND(100*${cell(1)}/${cell(2)},10),"")`,
    `=${rank(cell(3), indexes)}`,
    `=ROUND(SUM(${deductions}),2)`,
    `=COUNTIF(${deductions},">0")`,
  ];
}

function deductionFormula(row: number, column: number): string {
  const letters = columnLetters(column);
  return `=IF(ISNUMBER(${letters}${row}),${letters}$1-${letters}${row},"")`;
}

function fixedRows(area: Area): string {
  return areaName(area).replace(/(\d+)/g, '$$$1');
}
