/**
 * `CCHC_STATISTICS`, `CCHC_TARGETS`, `CCHC_AUDIT`: a period's figures beside what they should be, the board of targets, and what
 * cannot be true. All three read the same typed cells; which rows mean what is the catalogue's alone.
 */
import { auditOf, SEVERITY } from '../../core/monitoring/audit';
import { compareWithGoal, goalRows, standingsOf, type GoalRow } from '../../core/monitoring/board';
import { figuresOf, type Figure } from '../../core/monitoring/figure';
import { readIndicators, type IndicatorList } from '../../core/monitoring/indicator';
import { layOut, type Layout, type PlacedRow } from '../../core/monitoring/layout';
import { createStatisticReader } from '../../core/monitoring/statistic-reading';
import { isTotalWrong, totalOf } from '../../core/monitoring/total';
import type { Fraction } from '../../core/fraction';
import { foldText } from '../../core/fold-text';
import { codeText } from '../../core/reading';
import { auditMessage } from '../../text/audit-message';
import type { ScoreCell } from '../../text/cell-text';
import {
  BELOW_MARK,
  BOARD_HEADERS,
  MONITORING_WORDS,
  SEVERITY_WORD,
} from '../../text/monitoring-words';
import {
  amountText,
  indicatorFaultMessage,
  NOT_STATED,
  rowIssueCell,
  statisticCell,
  totalCell,
  valueText,
} from '../../text/statistic-cell';
import { USAGE } from '../../text/usage-message';
import { WARNING_MARK } from '../../text/vocabulary';
import {
  column,
  isAbsent,
  matrix,
  optionalColumn,
  orSentence,
  requireSameColumns,
  requireSameRows,
  row,
  UsageError,
  widthOf,
  type Given,
  type Matrix,
} from './arguments';

const read = createStatisticReader(MONITORING_WORDS);

/** A period as the three functions are given it. */
interface Typed {
  readonly list: IndicatorList;
  readonly layout: Layout;
  /** By reporter. */
  readonly columns: readonly (readonly Figure[])[];
  readonly levels: readonly Level[];
  readonly whole: readonly Figure[] | undefined;
}

/** Reporters that are added up beside the whole. */
interface Level {
  readonly name: string;
  readonly isOf: (reporter: number) => boolean;
}

function readTyped(given: Given): Typed {
  const values = matrix('values', given.values);
  const codes = column('codes', given.codes);
  const levels = row('levels', given.levels);
  const stated = optionalColumn('statedTotals', given.statedTotals);
  requireSameRows(values, codes, stated);
  requireSameColumns(values, { name: 'levels', value: [levels.value] });
  const list = readIndicators(matrix('catalogue', given.catalogue).value, MONITORING_WORDS);
  const layout = layOut(codes.value.map(codeText), list);
  return {
    list,
    layout,
    columns: columnsOf(values.value, layout),
    levels: levelsOf(levels.value),
    whole: stated && figuresOf(layout, stated.value, read),
  };
}

function columnsOf(values: Matrix, layout: Layout): readonly (readonly Figure[])[] {
  return Array.from({ length: widthOf(values) }, (_, reporter) =>
    figuresOf(
      layout,
      values.map((cells) => cells[reporter]),
      read,
    ),
  );
}

/** In the order in which they stand; none where all reporters are of one. */
function levelsOf(cells: readonly unknown[]): readonly Level[] {
  const keys = cells.map((cell) => foldText(codeText(cell)));
  const found = [...new Set(keys)].filter((key) => key !== '');
  if (found.length < 2) return [];
  return found.map((key) => ({
    name: codeText(cells[keys.indexOf(key)]),
    isOf: (reporter) => keys[reporter] === key,
  }));
}

export function statistics(given: Given): ScoreCell[][] {
  const typed = readTyped(given);
  const width = typed.columns.length + typed.levels.length + 1;
  return typed.layout.rows.map((placed, at) => {
    if (placed === undefined) return withIssue(typed.layout, at, width);
    const [fault] = placed.indicator.faults;
    if (fault !== undefined) return alike(`${WARNING_MARK} ${indicatorFaultMessage(fault)}`, width);
    const isRate = placed.indicator.measure === 'rate';
    const own = typed.columns.map((figures) => shown(figures[at], isRate));
    return [...own, ...totalCells(typed, placed, at)];
  });
}

function withIssue({ issues }: Layout, at: number, width: number): ScoreCell[] {
  const issue = issues[at];
  return alike(issue === undefined ? '' : rowIssueCell(issue), width);
}

function alike(cell: ScoreCell, width: number): ScoreCell[] {
  return new Array<ScoreCell>(width).fill(cell);
}

function shown(figure: Figure | undefined, isRate: boolean): ScoreCell {
  return figure === undefined ? '' : statisticCell(figure, isRate);
}

/** Of the levels, then of all. */
function totalCells(
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

/** Names and targets above; then a line for each reporter, each level and the whole. */
export function targets(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const typed = readTyped(given);
    const { layout, columns, levels } = typed;
    const names = unitNames(given, columns);
    const goals = goalRows(layout);
    const { goal, whole, ...headers } = BOARD_HEADERS;
    const standings = standingsOf(goals, columns);
    const lines = standings.map(({ met, applicable, rank }, i): ScoreCell[] => {
      const figures = columns[i] ?? [];
      return [
        ...[names[i] ?? '', `${met}/${applicable}`, rank ?? ''],
        ...[...countedCells(layout, figures), sentDay(layout, figures)],
        ...goals.map((each) => goalCell(each, figures[each.row])),
      ];
    });
    const totals = goals.map((each) => totalCells(typed, each, each.row, showFor(each)));
    return [
      [
        ...Object.values(headers),
        ...goals.map(({ indicator: { code, name } }) => `${code} ${name}`),
      ],
      [goal, ...BLANKS, ...goals.map((each) => each.goal.text)],
      ...lines,
      ...[...levels.map(({ name }) => name), whole].map((name, i) => [
        ...[name, ...BLANKS],
        ...totals.map((cells) => cells[i] ?? ''),
      ]),
    ];
  });
}

const BLANKS = ['', '', '', '', ''];

function unitNames(given: Given, columns: Matrix): readonly string[] {
  const units = row('units', given.units);
  requireSameColumns({ name: 'values', value: [columns] }, { name: 'units', value: [units.value] });
  return units.value.map(codeText);
}

/** Rates and numbers stand in one line, so that a rate is written out. */
function showFor({ indicator }: PlacedRow) {
  return indicator.measure === 'rate' ? (value: Fraction) => valueText(value, true) : undefined;
}

function goalCell(row: GoalRow, figure: Figure | undefined): ScoreCell {
  if (figure === undefined) return '';
  const cell = statisticCell(figure, row.indicator.measure === 'rate', showFor(row));
  return compareWithGoal(figure, row.goal).isMet === false ? `${cell} ${BELOW_MARK}` : cell;
}

/** `23/24`: the parts of the rate whose parts are counted in that measure. */
function countedCells({ rows }: Layout, figures: readonly Figure[]): readonly ScoreCell[] {
  const { tasks, recommendations } = MONITORING_WORDS.counted;
  return [tasks, recommendations].map((word) => {
    const wanted = foldText(word);
    const at = rows.findIndex((placed) =>
      placed?.denominator.some(
        ({ at: part }) => foldText(rows[part]?.indicator.unit ?? '') === wanted,
      ),
    );
    const parts = figures[at]?.parts;
    return parts === undefined ? '' : parts.map(amountText).join('/');
  });
}

function sentDay({ rows }: Layout, figures: readonly Figure[]): ScoreCell {
  return shown(figures[rows.findIndex((placed) => placed?.indicator.measure === 'day')], false);
}

/** One line for each finding: reporter, code, name, level, sentence; a blank one where there is none. */
export function audit(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const typed = readTyped(given);
    const names = unitNames(given, typed.columns);
    const earlier = previousColumns(given, typed);
    const previousName = isAbsent(given.previousName)
      ? ''
      : codeText(matrix('previousName', given.previousName).value[0]?.[0]);
    const columns = typed.columns.map((figures, i) => ({ figures, before: earlier?.(i) }));
    const lines = auditOf(typed.layout, columns, typed.whole).map(
      ({ reporter, row: at, verdict }) => {
        const indicator = typed.layout.rows[at]?.indicator;
        const name = reporter < 0 ? BOARD_HEADERS.whole : (names[reporter] ?? '');
        const level = SEVERITY_WORD[SEVERITY[verdict.kind]];
        const message = auditMessage(verdict, indicator?.measure === 'rate', previousName);
        return [name, indicator?.code ?? '', indicator?.name ?? '', level, message];
      },
    );
    return lines.length === 0 ? [['', '', '', '', '']] : lines;
  });
}

function previousColumns(given: Given, { list, columns }: Typed) {
  if (isAbsent(given.previous)) return undefined;
  const previous = matrix('previous', given.previous);
  const codes = column('previousCodes', given.previousCodes);
  requireSameRows(previous, codes);
  if (widthOf(previous.value) !== columns.length) throw new UsageError(USAGE.previousColumns());
  const layout = layOut(codes.value.map(codeText), list);
  const figures = columnsOf(previous.value, layout);
  return (reporter: number) => (code: string) => figures[reporter]?.[layout.rowOf.get(code) ?? -1];
}
