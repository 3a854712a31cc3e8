/** `CCHC_TARGETS`: who reaches which targets, ranked, with tasks, recommendations and the day of sending; levels and all below. */
import { compareWithGoal, goalRows, standingsOf, type GoalRow } from '../../core/monitoring/board';
import type { Figure } from '../../core/monitoring/figure';
import type { Layout, PlacedRow } from '../../core/monitoring/layout';
import type { Fraction } from '../../core/fraction';
import { foldText } from '../../core/fold-text';
import type { ScoreCell } from '../../text/cell-text';
import { BELOW_MARK, BOARD_HEADERS, MONITORING_WORDS } from '../../text/monitoring-words';
import { amountText, statisticCell, valueText } from '../../text/statistic-cell';
import { orSentence, type Given } from './arguments';
import { shown, totalCells } from './statistics';
import { readTyped, unitNames } from './typed-period';

/** Names and targets above; then a line for each reporter, each level and the whole. */
export function targets(given: Given): ScoreCell[][] {
  return orSentence(() => {
    const typed = readTyped(given);
    const { layout, columns, levels } = typed;
    const names = unitNames(given, typed);
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
