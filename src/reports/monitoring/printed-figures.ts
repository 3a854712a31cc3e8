/**
 * A period's figures as a document prints them: what the sheet shows without its marks. What is pending or cannot be read is not
 * there at all; what is wrong is there as computed; what only is stated, or stated by some alone, says so.
 */
import type { MonitoredPeriod, MonitoringData } from '../../contract/monitoring';
import { compareWithGoal } from '../../core/monitoring/board';
import type { Figure } from '../../core/monitoring/figure';
import type { PlacedRow } from '../../core/monitoring/layout';
import { meetsGoal, type Goal } from '../../core/monitoring/target';
import { isTotalWrong, totalOf, type Total } from '../../core/monitoring/total';
import { typedWords } from '../../rules/monitoring/text-checks';
import type { PeriodFigures } from '../../rules/monitoring/period-figures';
import { MISMATCH_MARK, STATED_MARK } from '../../text/monitoring-words';
import { amountText, statisticCell, totalCell, valueText } from '../../text/statistic-cell';
import { EXCLUDED_MARK, WARNING_MARK } from '../../text/vocabulary';
import { columnOf, figuresIn } from './period-source';

export interface PrintedFigure {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isRate: boolean;
  /** Of the report, as `II.2`; '' where it is in none. */
  readonly section: string;
  /** Of the form or the count that it comes from. */
  readonly origin: string;
  /** '' where nothing can be printed. */
  readonly text: string;
  /** Of one reporter's rate, `9/764`; '' where its parts are not known. */
  readonly ratio: string;
  /** `2/3`: how many reporters have said it; '' where all have. */
  readonly share: string;
  /** A rate that nobody can check. */
  readonly isUnproven: boolean;
  /** Nothing of the kind arose. */
  readonly isNone: boolean;
  readonly goal: string;
  readonly isMet: boolean | undefined;
}

/** By row; `unit` '' is the whole locality. Rows of texts, of days, and those that nobody can use have none. */
export function printedFigures(
  data: MonitoringData,
  period: MonitoredPeriod,
  unit: string,
): readonly PrintedFigure[] {
  const reporter = columnOf(period, unit);
  if (reporter === undefined) return [];
  const figures = figuresIn(data, period);
  return figures.layout.rows.flatMap((placed, at) => {
    if (placed === undefined || placed.indicator.faults.length > 0) return [];
    const { code, name, unit: measure, measure: kind, row, goal } = placed.indicator;
    if (kind !== 'number' && kind !== 'rate') return [];
    const shown = reporter < 0 ? ofAll(figures, placed, at) : ofOne(figures, placed, at, reporter);
    const cells = data.catalogue[row] ?? [];
    return [
      {
        ...{ code, name, unit: measure, isRate: kind === 'rate', goal: goal?.text ?? '' },
        section: typedWords(cells[SECTION]),
        origin: typedWords(cells[ORIGIN]),
        ...shown,
      },
    ];
  });
}

/** Columns of the catalogue, from 0. */
const [SECTION, ORIGIN] = [11, 12];

type Shown = Pick<PrintedFigure, 'text' | 'ratio' | 'share' | 'isUnproven' | 'isNone' | 'isMet'>;

function ofOne(
  { columns }: PeriodFigures,
  { indicator }: PlacedRow,
  at: number,
  reporter: number,
): Shown {
  const figure = columns[reporter]?.[at];
  if (figure === undefined || isOpen(figure)) return NOTHING;
  const isRate = indicator.measure === 'rate';
  const cell = statisticCell(figure, isRate, (value) => valueText(value, isRate));
  const isMet = indicator.goal && compareWithGoal(figure, indicator.goal).isMet;
  return { ...withoutMarks(String(cell)), ratio: ratioOf(figure.parts), isMet };
}

/** Two statements, or one that is wrong in an unknown way: there is no number to print. */
function isOpen({ status, interval: { least, most } }: Figure): boolean {
  const isUnknown = most === undefined && (least === undefined || least.numerator <= 0);
  return status === 'conflict' || (status === 'mismatch' && isUnknown);
}

function ofAll({ columns, whole }: PeriodFigures, { indicator }: PlacedRow, at: number): Shown {
  const total = totalOf(
    indicator,
    columns.flatMap((figures) => figures[at] ?? []),
  );
  const figure = whole?.[at];
  const stated = total.value === undefined ? figure : undefined;
  if (stated !== undefined && isOpen(stated)) return NOTHING;
  const { goal, measure } = indicator;
  const isRate = measure === 'rate';
  const isWrong = figure !== undefined && isTotalWrong(total, figure) && isOfEveryone(total);
  const cell = totalCell(total, isRate, { figure, isWrong }, (value) => valueText(value, isRate));
  const standing = (wanted: Goal) =>
    stated === undefined
      ? meetsGoal(total.interval, wanted)
      : compareWithGoal(stated, wanted).isMet;
  // Parts of those who have both are sums that need not stand anywhere in the sheet.
  return { ...withoutMarks(String(cell)), ratio: '', isMet: goal && standing(goal) };
}

/** Otherwise what was counted says more than the least that it may be. */
const isOfEveryone = ({ value, present, expected }: Total) =>
  value === undefined || present === expected;

const NOTHING: Shown = {
  ...{ text: '', ratio: '', share: '', isUnproven: false, isNone: false, isMet: undefined },
};

function withoutMarks(cell: string): Omit<Shown, 'ratio' | 'isMet'> {
  if (cell.startsWith(WARNING_MARK)) return NOTHING;
  if (cell === EXCLUDED_MARK) return { ...NOTHING, isNone: true };
  const isUnproven = cell.startsWith(`${STATED_MARK} `);
  const isMarked = isUnproven || cell.startsWith(`${MISMATCH_MARK} `);
  const plain = isMarked ? cell.slice(STATED_MARK.length + 1) : cell;
  const [, text = plain, share = ''] = /^(.+) \((\d+\/\d+)\)$/.exec(plain) ?? [];
  return { text, share, isUnproven, isNone: false };
}

function ratioOf(parts: Figure['parts']): string {
  return parts === undefined ? '' : parts.map(amountText).join('/');
}
