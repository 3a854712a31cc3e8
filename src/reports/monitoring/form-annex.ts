/** Phụ lục III of the whole locality: the form that the catalogue names, a row for each reporter, columns by the form's numbers. */
import { FORM_ANNEX } from '../../text/reports/period-report';
import { column, paragraph, row, table } from '../blocks';
import { figureText, notesOn } from './figure-notes';
import type { Annex } from '../frame';
import type { PeriodOrder } from './period-source';
import { printedFigures, type PrintedFigure } from './printed-figures';

interface FormColumn {
  readonly code: string;
  readonly name: string;
  readonly form: string;
  readonly number: number;
}

/** None where the catalogue names no form. */
export function formAnnex(
  { monitoring, period }: PeriodOrder,
  whole: readonly PrintedFigure[],
  said: string,
): readonly Annex[] {
  const columns = columnsOf(whole);
  const [first] = columns;
  if (first === undefined) return [];
  const { headers } = FORM_ANNEX;
  const cellsOf = (figures: readonly PrintedFigure[]) => {
    const byCode = new Map(figures.map((figure) => [figure.code, figure] as const));
    return columns.map(({ code }) => byCode.get(code));
  };
  const shown = (figure: PrintedFigure | undefined) => {
    const text = figure === undefined ? '' : figureText(figure);
    return text === '' ? FORM_ANNEX.pending : text;
  };
  const lines = period.reporters.map(({ name }) =>
    cellsOf(printedFigures(monitoring, period, name)),
  );
  const sums = cellsOf(whole);
  const all = [...lines.flat(), ...sums].flatMap((figure) => figure ?? []);
  // In tenths: a number of seven digits needs more than seven parts of a hundred.
  const each = Math.floor((1000 - NUMBER_WIDTH * 10 - UNIT_WIDTH * 10) / columns.length) / 10;
  const rest = (1000 - NUMBER_WIDTH * 10 - Math.round(each * 10) * columns.length) / 10;
  const blocks = [
    table(
      [
        column(headers.number, NUMBER_WIDTH, 'center'),
        column(headers.unit, rest),
        ...columns.map(({ name }) => column(name, each, 'right')),
      ],
      [
        row(
          'group',
          [FORM_ANNEX.form(first.form), 2],
          ...columns.map(({ number }) => FORM_ANNEX.column(String(number))),
        ),
        ...lines.map((line, i) =>
          row('plain', String(i + 1), period.reporters[i]?.name ?? '', ...line.map(shown)),
        ),
        row('total', [FORM_ANNEX.sum, 2], ...sums.map(shown)),
      ],
    ),
    ...(lines.flat().some((figure) => shown(figure) === FORM_ANNEX.pending)
      ? [paragraph('note', FORM_ANNEX.pendingNote)]
      : []),
    ...notesOn(all),
  ];
  return [{ orientation: 'landscape', title: FORM_ANNEX.title(said), blocks }];
}

const NUMBER_WIDTH = 4;
const UNIT_WIDTH = 14;

/** Of the form that most rows name, as `II.06a:3`. */
function columnsOf(figures: readonly PrintedFigure[]): readonly FormColumn[] {
  const named = figures.flatMap(({ code, name, origin }): FormColumn[] => {
    const [, form, number] = /^(.+):\s*(\d{1,2})$/.exec(origin) ?? [];
    return form === undefined ? [] : [{ code, name, form: form.trim(), number: Number(number) }];
  });
  const countOf = (wanted: string) => named.filter(({ form }) => form === wanted).length;
  const [form] = named.map((each) => each.form).sort((a, b) => countOf(b) - countOf(a));
  return named.filter((each) => each.form === form).sort((a, b) => a.number - b.number);
}
