/**
 * Which columns of a pasted table are which of a form's, by the row that numbers them, else by their labels with the group above.
 * What the form's columns mean is the catalogue's; a column that could be two, or two that could be one, are nobody's. Pure.
 */
import type { MonitoringData, TypedCell } from '../../contract/monitoring';
import { foldText } from '../../core/fold-text';
import { groupBy } from '../../core/group-by';
import { sameName } from '../../core/identity';
import { isIndicatorCode } from '../../core/monitoring/expression';
import { FORM_LABELS, PASTE_FORM } from '../../text/paste-form';

export interface FormColumn {
  readonly form: string;
  readonly number: number;
  readonly code: string;
  readonly name: string;
}

/** Columns of the catalogue, from 0; a form's column is `II.06a:3`. */
const [CODE, NAME, ORIGIN] = [0, 1, 12];
const FORM_COLUMN = /^(.*\S)\s*:\s*(\d{1,3})$/;

/** By form, in the catalogue's order; the first row of each code speaks for it. */
export function formsIn({ catalogue }: Pick<MonitoringData, 'catalogue'>) {
  const seen = new Set<string>();
  const columns = catalogue.flatMap((row): FormColumn[] => {
    const [code, name, origin] = [CODE, NAME, ORIGIN].map((at) => textIn(row[at]));
    if (code === undefined || !isIndicatorCode(code) || seen.has(code)) return [];
    seen.add(code);
    const [, form = '', number] = FORM_COLUMN.exec(origin ?? '') ?? [];
    return number === undefined ? [] : [{ form, number: Number(number), code, name: name ?? '' }];
  });
  return groupBy(columns, ({ form }) => form);
}

const textIn = (cell: TypedCell | undefined) => (typeof cell === 'string' ? cell.trim() : '');

export type Cells = readonly (readonly string[])[];

export interface FormPlaces {
  /** By place in the table, from 0. */
  readonly places: ReadonlyMap<number, FormColumn>;
  /** The first row that may hold figures, from 0. */
  readonly start: number;
}

/** `rows` tidied. Or the sentence why it cannot be told. */
export function placeColumns(rows: Cells, columns: readonly FormColumn[]): FormPlaces | string {
  const at = rows.findIndex((row) => numbersIn(row, columns) !== undefined);
  const start = at < 0 ? rows.findIndex(isFigures) : at + 1;
  const named =
    at < 0
      ? labelled(rows.slice(0, Math.max(start, 0)), columns)
      : numbersIn(rows[at] ?? [], columns);
  const numbers = columns.map(({ number }) => number);
  const [form = ''] = columns.map((column) => column.form);
  if (named === undefined || named.length < leastOf(columns)) {
    return PASTE_FORM.noForm(form, `${Math.min(...numbers)}…${Math.max(...numbers)}`);
  }
  const twice = named.find(([, column], i) =>
    named.slice(0, i).some(([, other]) => other === column),
  );
  if (twice !== undefined) return PASTE_FORM.columnTwice(`${twice[1].number}`);
  return { places: new Map(named), start };
}

type Named = readonly (readonly [at: number, column: FormColumn])[];

/** So many columns, and it is this form. */
const leastOf = ({ length }: readonly FormColumn[]) =>
  Math.max(Math.min(2, length), Math.ceil(length / 2));

/** `3`, `(3)`, `3=4+5+6`; columns before the figures may have letters. */
const COLUMN_NUMBER = /^\(?(\d{1,3})\)?(?:\s*=.*)?$/;
const COLUMN_LETTER = /^\(?[a-z]\)?$/i;

/** Undefined where the row numbers no columns. */
export function numbersIn(
  row: readonly string[],
  columns: readonly FormColumn[],
): Named | undefined {
  const isNumbering = row.every(
    (cell) => cell === '' || COLUMN_NUMBER.test(cell) || COLUMN_LETTER.test(cell),
  );
  if (!isNumbering) return undefined;
  const named = row.flatMap((cell, at) => {
    const number = Number(COLUMN_NUMBER.exec(cell)?.[1]);
    const column = columns.find((each) => each.number === number);
    return column === undefined ? [] : [[at, column] as const];
  });
  const distinct = new Set(named.map(([, column]) => column)).size;
  return distinct < leastOf(columns) ? undefined : named;
}

const FIGURE = /^\d[\d.,]*$/;
const isFigures = (row: readonly string[]) => row.filter((cell) => FIGURE.test(cell)).length > 2;

/** Of the lowest label of each column, and the nearest group above it; a merged cell's text stands in its first column. */
function labelled(rows: Cells, columns: readonly FormColumn[]): Named {
  const head = rows.map((row) => row.map((cell) => (COLUMN_NUMBER.test(cell) ? '' : cell)));
  const width = Math.max(0, ...head.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at).flatMap((at) => {
    const lowest = head.map((row) => (row[at] ?? '') !== '').lastIndexOf(true);
    const label = head[lowest]?.[at] ?? '';
    const above = head.slice(0, lowest).reverse();
    const texts = above.map(
      (row) =>
        row
          .slice(0, at + 1)
          .reverse()
          .find((cell) => cell !== '') ?? '',
    );
    const [column, ...others] = columns.filter((each) => isCalled(each, label, texts));
    return column === undefined || others.length > 0 ? [] : [[at, column] as const];
  });
}

function isCalled(
  { code, name, form, number }: FormColumn,
  label: string,
  above: readonly string[],
) {
  if (label === code || sameName(label, name)) return true;
  const labels = FORM_LABELS[foldText(form)];
  const [group, ...words] = labels?.columns[number] ?? [];
  if (labels === undefined || group === undefined) return false;
  const groupsOf = (text: string) =>
    Object.keys(labels.groups).filter((one) => holds(text, labels.groups[one] ?? []));
  const nearest = [label, ...above].map(groupsOf).find((groups) => groups.length === 1);
  return nearest?.[0] === group && holds(label, words);
}

const holds = (text: string, words: readonly string[]) => {
  const folded = foldText(text);
  return words.some((word) => folded.includes(word));
};
