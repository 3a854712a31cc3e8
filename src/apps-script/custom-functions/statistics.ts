/**
 * `CCHC_STATISTICS`: every figure of a period beside what it should be, then the totals of levels and of all. Where the row of
 * headers is given with the figures, its line says whose each column is.
 */
import type { Figure } from '../../core/monitoring/figure';
import type { Layout, PlacedRow } from '../../core/monitoring/layout';
import { isTotalWrong, totalOf } from '../../core/monitoring/total';
import type { Fraction } from '../../core/fraction';
import type { ScoreCell } from '../../text/cell-text';
import { NOT_STATED, rowIssueCell, statisticCell, totalCell } from '../../text/statistic-cell';
import { indicatorFaultMessage } from '../../text/indicators';
import { wholeOf } from '../../text/monitoring-words';
import { WARNING_MARK } from '../../text/vocabulary';
import type { Given } from './arguments';
import { readTyped, type Typed } from './typed-period';

export function statistics(given: Given): ScoreCell[][] {
  const typed = readTyped(given);
  const width = typed.columns.length + typed.levels.length + 1;
  return typed.layout.rows.map((placed, at) => {
    if (placed === undefined) {
      return at === 0 && typed.isKeyed ? headersOf(typed) : withIssue(typed.layout, at, width);
    }
    const [fault] = placed.indicator.faults;
    if (fault !== undefined) return alike(`${WARNING_MARK} ${indicatorFaultMessage(fault)}`, width);
    const isRate = placed.indicator.measure === 'rate';
    const own = typed.columns.map((figures) => shown(figures[at], isRate));
    return [...own, ...totalCells(typed, placed, at)];
  });
}

/** How many the whole is of: a column that somebody has moved away is missed. */
function headersOf({ levels, reporters }: Typed): ScoreCell[] {
  return [
    ...reporters.map(({ name }) => name),
    ...levels.map(({ name }) => name),
    wholeOf(reporters.length),
  ];
}

function withIssue({ issues }: Layout, at: number, width: number): ScoreCell[] {
  const issue = issues[at];
  return alike(issue === undefined ? '' : rowIssueCell(issue), width);
}

function alike(cell: ScoreCell, width: number): ScoreCell[] {
  return new Array<ScoreCell>(width).fill(cell);
}

export function shown(figure: Figure | undefined, isRate: boolean): ScoreCell {
  return figure === undefined ? '' : statisticCell(figure, isRate);
}

/** Of the levels, then of all. */
export function totalCells(
  { columns, levels, whole }: Typed,
  { indicator }: PlacedRow,
  at: number,
  show?: (value: Fraction) => ScoreCell,
): readonly ScoreCell[] {
  const isRate = indicator.measure === 'rate';
  const figures = columns.flatMap((each) => each[at] ?? []);
  const byLevel = levels.map(({ isOf }) => {
    const own = figures.filter((_, reporter) => isOf(reporter));
    return totalCell(totalOf(indicator, own), isRate, NOT_STATED, show);
  });
  const total = totalOf(indicator, figures);
  const figure = whole?.[at];
  const isWrong = figure !== undefined && isTotalWrong(total, figure);
  return [...byLevel, totalCell(total, isRate, { figure, isWrong }, show)];
}
