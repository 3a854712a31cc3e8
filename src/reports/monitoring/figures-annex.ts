/** Phụ lục I: every figure of the period beside the period before, the same one of last year, and its target. */
import { FIGURES_ANNEX } from '../../text/reports/period-report';
import { column, paragraph, row, table } from '../blocks';
import type { Annex } from '../frame';
import type { TableRow } from '../report-document';
import { OUTLINE_PARTS, partOf } from './outline';
import { figureText, notesOn } from './figure-notes';
import { earlierPeriods, yearBefore, type PeriodOrder } from './period-source';
import { printedFigures, type PrintedFigure } from './printed-figures';

const { headers } = FIGURES_ANNEX;

/** A period beside this one: its column's header, and its figures by code. */
interface Beside {
  readonly header: string;
  readonly find: (code: string) => PrintedFigure | undefined;
}

export function figuresAnnex(
  order: PeriodOrder,
  figures: readonly PrintedFigure[],
  said: string,
): Annex {
  const shown = figures.filter(isShown);
  const beside = besideOf(order).filter(({ find }) =>
    shown.some(({ code }) => isShown(find(code) ?? NONE)),
  );
  const orientation = beside.length > 1 ? 'landscape' : 'portrait';
  const all = [
    ...shown,
    ...beside.flatMap(({ find }) => shown.flatMap((each) => find(each.code) ?? [])),
  ];
  const blocks =
    shown.length === 0
      ? [paragraph('body', FIGURES_ANNEX.nothing)]
      : [figuresTable(shown, beside, WIDTHS[orientation]), ...notesOn(all)];
  return { orientation, title: FIGURES_ANNEX.title(said), blocks };
}

const NONE = { text: '', isNone: false };
const isShown = ({ text, isNone }: Pick<PrintedFigure, 'text' | 'isNone'>) => text !== '' || isNone;

function besideOf({ monitoring, period, unit }: PeriodOrder): readonly Beside[] {
  const [before] = earlierPeriods(monitoring, period);
  const lastYear = yearBefore(monitoring, period);
  const named = [
    before && ([headers.before(before.name), before] as const),
    lastYear && ([headers.yearBefore(lastYear.year), lastYear] as const),
  ];
  return named.flatMap((each) => {
    if (each === undefined) return [];
    const own = printedFigures(monitoring, each[1], unit);
    const byCode = new Map(own.map((figure) => [figure.code, figure] as const));
    return [{ header: each[0], find: (code: string) => byCode.get(code) }];
  });
}

const WIDTHS = {
  portrait: { number: 6, unit: 12, figure: 15, goal: 9, isMet: 11 },
  landscape: { number: 4, unit: 9, figure: 16, goal: 7, isMet: 8 },
};

function figuresTable(
  shown: readonly PrintedFigure[],
  beside: readonly Beside[],
  widths: (typeof WIDTHS)['portrait'],
) {
  const { number, unit, figure, goal, isMet } = widths;
  const fixed = number + unit + figure * (1 + beside.length) + goal + isMet;
  const columns = [
    column(headers.number, number, 'center'),
    column(headers.name, 100 - fixed),
    column(headers.unit, unit, 'center'),
    column(headers.now, figure, 'right'),
    ...beside.map(({ header }) => column(header, figure, 'right')),
    column(headers.goal, goal, 'center'),
    column(headers.isMet, isMet, 'center'),
  ];
  let at = 0;
  const rows = groupsOf(shown).flatMap(([title, own]): TableRow[] => [
    row('group', [title, columns.length]),
    ...own.map((each) => figureRow(++at, each, beside)),
  ]);
  return table(columns, rows);
}

function figureRow(number: number, figure: PrintedFigure, beside: readonly Beside[]): TableRow {
  const { code, name, unit, goal, isMet } = figure;
  const { met, below } = FIGURES_ANNEX.verdict;
  const verdict = isMet === undefined ? '' : isMet ? met : below;
  const others = beside.map(({ find }) => {
    const other = find(code);
    return other === undefined ? '' : figureText(other);
  });
  return row('plain', String(number), name, unit, figureText(figure), ...others, goal, verdict);
}

/** By parts of the outline; what is in none comes last. */
function groupsOf(shown: readonly PrintedFigure[]) {
  const groups = OUTLINE_PARTS.map(({ key, title, isPart }) => {
    const own = shown.filter(({ section }) => partOf(section) === key);
    return [isPart ? FIGURES_ANNEX.group(key, title) : title, own] as const;
  });
  const others = shown.filter(({ section }) => partOf(section) === undefined);
  return [...groups, [FIGURES_ANNEX.others, others] as const].filter(([, own]) => own.length > 0);
}
