/**
 * The two checks of what reporters write in words: that something is late where the period counts nothing late, and a plan of
 * another time. Which row counts what is late is told by the catalogue's names and formulas. Pure.
 */
import type { TypedCell } from '../../contract/monitoring';
import { composed, foldText } from '../../core/fold-text';
import { lastDayIn } from '../../core/last-day';
import type { Fraction } from '../../core/fraction';
import { isZero, valueIn } from '../../core/monitoring/interval';
import type { Layout, PlacedRow } from '../../core/monitoring/layout';
import { proposedPeriod } from '../../core/monitoring/period';
import { totalOf } from '../../core/monitoring/total';
import { cellText } from '../../text/cell-text';
import { TEXT_CHECKS, type TextFault } from '../../text/text-checks';
import type { PeriodFigures } from './period-figures';

interface FoundInText {
  /** From 0; −1 for the whole locality. */
  readonly reporter: number;
  readonly row: number;
  readonly fault: TextFault;
}

export function textFaults(figures: PeriodFigures): readonly FoundInText[] {
  const { period, layout } = figures;
  const places = layout.rows.flatMap((placed, row) =>
    placed?.indicator.measure === 'text' ? [row] : [],
  );
  const foundIn = (cells: readonly TypedCell[], reporter: number) =>
    places.flatMap((row) =>
      faultsOfText(figures, reporter, typedWords(cells[row])).map((fault) => ({
        ...{ reporter, row, fault },
      })),
    );
  return [
    ...period.reporters.flatMap(({ cells }, i) => foundIn(cells, i)),
    ...foundIn(period.stated?.cells ?? [], -1),
  ];
}

/** Of a text that is said of the reporter in this period, wherever it was written; −1 is the whole locality. */
export function faultsOfText(
  figures: PeriodFigures,
  reporter: number,
  text: string,
): readonly TextFault[] {
  if (text === '') return [];
  const late = lateAgainst(text, figures, reporter);
  return [...(late === undefined ? [] : [late]), ...plansOutside(text, windowOf(figures))];
}

/** What somebody wrote in a row of texts; '' where nothing. */
export function typedWords(cell: TypedCell | undefined): string {
  return typeof cell === 'object' ? cell.day : cellText(cell);
}

function lateAgainst(
  text: string,
  figures: PeriodFigures,
  reporter: number,
): TextFault | undefined {
  const word = lateWordIn(text);
  if (word === undefined) return undefined;
  const counts = lateRows(figures.layout);
  const isNone = counts.every(({ row, placed }) => {
    const value = reporter < 0 ? wholeCount(figures, row, placed) : countOf(figures, row, reporter);
    return value !== undefined && isZero(value);
  });
  const [first] = counts;
  if (first === undefined || !isNone) return undefined;
  const { code, name } = first.placed.indicator;
  return { kind: 'textAgainstFigure', word, code, name };
}

function countOf({ columns }: PeriodFigures, row: number, reporter: number): Fraction | undefined {
  const figure = columns[reporter]?.[row];
  return figure && valueIn(figure.interval);
}

/** Of all reporters together; where some are silent, as the source says. */
function wholeCount(
  { columns, whole }: PeriodFigures,
  row: number,
  { indicator }: PlacedRow,
): Fraction | undefined {
  const own = columns.flatMap((figures) => figures[row] ?? []);
  const stated = whole?.[row];
  return valueIn(totalOf(indicator, own).interval) ?? (stated && valueIn(stated.interval));
}

/** Of the first clause that says that dossiers are late: not that none is, nor that something else is. */
function lateWordIn(text: string): string | undefined {
  const { late, denials, counted, others } = TEXT_CHECKS;
  for (const part of composed(text)
    .toLowerCase()
    .split(/[.,;:\n]/)) {
    const clause = part.replace(/\s+/g, ' ');
    const word = late.find((each) => clause.includes(each));
    if (word === undefined || denials.test(clause.slice(0, clause.indexOf(word)))) continue;
    if (counted.test(clause) || !others.test(clause)) return word;
  }
  return undefined;
}

/** Counts of what is late that are no part of another such count: of `=HS10+HS13` neither of the two. */
export function lateRows({ rows }: Layout): readonly { row: number; placed: PlacedRow }[] {
  const named = rows.flatMap((placed, row) => {
    if (placed?.indicator.measure !== 'number') return [];
    const name = foldText(placed.indicator.name);
    return TEXT_CHECKS.late.some((word) => name.includes(word)) ? [{ row, placed }] : [];
  });
  const isPart = (row: number, { constraints }: PlacedRow) =>
    named.some(
      ({ row: other, placed }) =>
        placed.terms.some(({ at }) => at === row) ||
        constraints.some(
          (each) => each.kind === 'atMost' && each.places.some(({ at }) => at === other),
        ),
    );
  return named.filter(({ row, placed }) => !isPart(row, placed));
}

interface Window {
  readonly from: number;
  readonly to: number;
}

/** Plans are of the year: also what is counted within its own days alone rests on them. */
function windowOf({ period }: PeriodFigures): Window | undefined {
  const [from, to] = [lastDayIn(period.from), lastDayIn(period.to)];
  if (from === undefined || to === undefined) return undefined;
  const ofYear = proposedPeriod('year', period.year)?.from ?? from;
  return { from: period.isCumulative ? from : Math.min(from, ofYear), to };
}

/** A day further behind is another document's. */
const NEAR = 60;

function plansOutside(typed: string, window: Window | undefined): readonly TextFault[] {
  if (window === undefined) return [];
  const text = composed(typed).replace(TEXT_CHECKS.writtenDay, '$1/$2/$3');
  const plans = [...text.matchAll(TEXT_CHECKS.plan)];
  const found = plans.flatMap((match, i): TextFault[] => {
    const end = match.index + match[0].length;
    const next = Math.min(plans[i + 1]?.index ?? text.length, end + NEAR);
    const [near = ''] = text.slice(end, next).split(/[;\n]/);
    const [first = ''] = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(near) ?? [];
    const day = lastDayIn(first);
    if (day === undefined || (day >= window.from && day <= window.to)) return [];
    return [{ kind: 'planOutsidePeriod', plan: match[0], day, ...window }];
  });
  return found.slice(0, MOST_PLANS);
}

/** Of one text: a list of a hundred old plans is one fault to mend. */
const MOST_PLANS = 3;
