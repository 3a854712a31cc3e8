/**
 * How reporters stand in a period: how much of what is asked of one is there, what cannot be true and in which cell, which
 * targets it meets. When it was sent is late-reports.ts. Texts are those of the sheet's cells and of its audit. Pure.
 */
import type { MonitoredPeriod } from '../../contract/monitoring';
import type { Fraction } from '../../core/fraction';
import { compareWithGoal, goalRows, standingsOf, type GoalRow } from '../../core/monitoring/board';
import type { Figure } from '../../core/monitoring/figure';
import { SEVERITY, type Severity } from '../../core/monitoring/verdict';
import { auditMessage } from '../../text/audit-message';
import { indicatorFaultMessage } from '../../text/indicators';
import { rowIssueCell, statisticCell, valueText } from '../../text/statistic-cell';
import { TEXT_CHECKS } from '../../text/text-checks';
import { WARNING_MARK } from '../../text/vocabulary';
import type { PeriodFigures } from './period-figures';
import { textFaults } from './text-checks';

export interface PeriodFault {
  /** From 0; −1 for all together. */
  readonly reporter: number;
  /** '' where it is the whole column. */
  readonly code: string;
  readonly name: string;
  /** In A1 notation; '' where it is no single cell. */
  readonly cell: string;
  readonly severity: Severity | 'unreadable';
  readonly text: string;
}

/** Rows that nobody can use, then cells, then what the audit finds, then what is written against the figures. */
export function faultsIn(figures: PeriodFigures): readonly PeriodFault[] {
  return [
    ...brokenRows(figures),
    ...unreadCells(figures),
    ...provenFaults(figures),
    ...wordsAgainst(figures),
  ];
}

/** How many figures of a reporter cannot be what they are stated to be. */
export function mismatchesIn(figures: PeriodFigures, reporter: number): number {
  const own = figures.findings.filter((finding) => finding.reporter === reporter);
  return own.filter(({ verdict }) => SEVERITY[verdict.kind] === 'mismatch').length;
}

function brokenRows({ period, layout }: PeriodFigures): readonly PeriodFault[] {
  return period.codes.flatMap((code, at) => {
    const issue = layout.issues[at];
    const [fault] = layout.rows[at]?.indicator.faults ?? [];
    const text = issue ? told(rowIssueCell(issue)) : fault && indicatorFaultMessage(fault);
    const rest = { reporter: -1, name: '', cell: '', severity: 'unreadable' } as const;
    return text === undefined ? [] : [{ ...rest, code, text }];
  });
}

function unreadCells({ period, layout, columns }: PeriodFigures): readonly PeriodFault[] {
  return columns.flatMap((column, reporter) =>
    column.flatMap((figure, at): PeriodFault[] => {
      const placed = layout.rows[at];
      if (figure.status !== 'fault' || placed === undefined) return [];
      const { code, name, measure } = placed.indicator;
      const text = told(statisticCell(figure, measure === 'rate'));
      const cell = cellName(period, reporter, at);
      return [{ reporter, code, name, cell, severity: 'unreadable', text }];
    }),
  );
}

function provenFaults(figures: PeriodFigures): readonly PeriodFault[] {
  const { period, layout, findings, previousName } = figures;
  return findings.map(({ reporter, row, verdict }) => {
    const indicator = layout.rows[row]?.indicator;
    return {
      ...{ reporter, code: indicator?.code ?? '', name: indicator?.name ?? '' },
      cell: cellName(period, reporter, row),
      severity: SEVERITY[verdict.kind],
      text: auditMessage(verdict, indicator?.measure === 'rate', previousName),
    };
  });
}

function wordsAgainst(figures: PeriodFigures): readonly PeriodFault[] {
  const { period, layout } = figures;
  return textFaults(figures).map(({ reporter, row, fault }) => {
    const { code = '', name = '' } = layout.rows[row]?.indicator ?? {};
    const cell = cellName(period, reporter, row);
    return { reporter, code, name, cell, severity: 'review', text: TEXT_CHECKS.message(fault) };
  });
}

/** The words behind the mark. */
const told = (cell: string | number) => String(cell).replace(WARNING_MARK, '').trim();

/** In A1 notation, of a row of the period; `reporter` −1 for the source's own totals. */
export function cellName(period: MonitoredPeriod, reporter: number, at: number): string {
  const column = reporter < 0 ? period.stated : period.reporters[reporter];
  const row = period.rows[at];
  return column == null || row === undefined ? '' : `${column.column}${row}`;
}

export interface Completeness {
  readonly done: number;
  readonly of: number;
}

/** Of the numbers and rates that people type: those that stand there and can be read. */
export function completenessOf({ layout, columns }: PeriodFigures, reporter: number): Completeness {
  const asked = layout.rows.flatMap((placed, at) => {
    if (placed === undefined) return [];
    const { source, measure } = placed.indicator;
    const isTyped = source.kind === 'typed' && (measure === 'number' || measure === 'rate');
    return isTyped ? [columns[reporter]?.[at]?.status ?? 'pending'] : [];
  });
  const done = asked.filter((status) => status !== 'pending' && status !== 'fault');
  return { done: done.length, of: asked.length };
}

export interface GoalStanding {
  readonly code: string;
  readonly name: string;
  /** As the board shows it; '' where nothing is known. */
  readonly figure: string;
  readonly goal: string;
  readonly isMet: boolean | undefined;
  /** As people say it; '' where it is met or cannot be told. */
  readonly distance: string;
}

export function goalsOf(figures: PeriodFigures, reporter: number) {
  const standing = standingsOf(goalRows(figures.layout), figures.columns)[reporter];
  return { ...standing, goals: goalStandings(figures, reporter) };
}

/** Of each row that has a target. */
export function goalStandings(
  { layout, columns }: PeriodFigures,
  reporter: number,
): readonly GoalStanding[] {
  const own = columns[reporter] ?? [];
  return goalRows(layout).flatMap((row) => goalStanding(row, own[row.row]));
}

function goalStanding(row: GoalRow, figure: Figure | undefined): GoalStanding[] {
  if (figure === undefined) return [];
  const { code, name, measure } = row.indicator;
  const isRate = measure === 'rate';
  const write = (value: Fraction) => valueText(value, isRate);
  const { isMet, distance } = compareWithGoal(figure, row.goal);
  return [
    {
      ...{ code, name, goal: row.goal.text, isMet },
      figure: String(statisticCell(figure, isRate, write)),
      distance: isMet === false && distance !== undefined ? write(distance) : '',
    },
  ];
}
