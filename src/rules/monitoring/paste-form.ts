/**
 * A form pasted as text, read row by row: whose each row is, and its figures as they were typed. Titles, sums, blank rows and heads
 * that are repeated say nothing; whatever could be two things is told and left out. Pure.
 */
import type { MonitoredPeriod, MonitoringData } from '../../contract/monitoring';
import { foldText, tidyText } from '../../core/fold-text';
import { groupBy } from '../../core/group-by';
import { indexBy, nameKey } from '../../core/identity';
import { OFFICES, PASTE_FORM, SUM_ROW } from '../../text/paste-form';
import {
  numbersIn,
  placeColumns,
  type Cells,
  type FormColumn,
  type FormPlaces,
} from './form-columns';
import { indicatorsOf, readTyped } from './period-figures';

interface FormRow {
  /** In the text, from 1. */
  readonly row: number;
  /** Of the period. */
  readonly reporter: number;
  readonly figures: readonly (readonly [code: string, text: string])[];
}

export interface PastedForm {
  /** Each reporter once. */
  readonly rows: readonly FormRow[];
  readonly unknown: readonly string[];
  /** Sentences on what was left out, and whose it is; −1 for everybody's. */
  readonly problems: readonly { readonly reporter: number; readonly text: string }[];
}

type Known = Pick<MonitoringData, 'catalogue'>;

/** Or the sentence why it is no such form. */
export function readForm(
  text: string,
  columns: readonly FormColumn[],
  data: Known,
  period: MonitoredPeriod,
): PastedForm | string {
  if (text.length > MOST_CHARACTERS) return PASTE_FORM.tooLong();
  const rows = readTable(text).map((row) => withoutEnd(row.map(tidyText)));
  if (rows.some((row) => row.length > MOST_COLUMNS)) return PASTE_FORM.tooLong();
  const placed = placeColumns(rows, columns);
  if (typeof placed === 'string') return placed;
  const moved = movedHead(rows, columns, placed);
  if (moved !== undefined) return PASTE_FORM.columnsMoved(moved + 1);
  return readRows({ rows, columns, placed, data, period });
}

const MOST_CHARACTERS = 300_000;
const MOST_COLUMNS = 200;

/** Whole rows of a sheet are copied with all their blank cells. */
const withoutEnd = (row: readonly string[]) =>
  row.slice(0, row.map((cell) => cell !== '').lastIndexOf(true) + 1);

/** A cell, in quotation marks or not, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/g;

/** As spreadsheets put tables on the clipboard; line breaks inside a cell are blanks. */
function readTable(text: string): string[][] {
  let row: string[] = [];
  const rows = [row];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(CELL)) {
    row.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '') break;
    if (end !== '\t') rows.push((row = []));
  }
  return rows;
}

/** The first row below that numbers other places. */
function movedHead(rows: Cells, columns: readonly FormColumn[], { places, start }: FormPlaces) {
  const at = rows.slice(start).findIndex((row) => {
    const again = numbersIn(row, columns);
    return again?.some(([place, column]) => places.get(place) !== column);
  });
  return at < 0 ? undefined : start + at;
}

interface Form {
  readonly rows: Cells;
  readonly columns: readonly FormColumn[];
  readonly placed: FormPlaces;
  readonly data: Known;
  readonly period: MonitoredPeriod;
}

type Problem = PastedForm['problems'][number];

function readRows(form: Form): PastedForm {
  const { rows, columns, placed, period } = form;
  const { places, start } = placed;
  const unknown: string[] = [];
  const problems: Problem[] = [];
  const found: FormRow[] = [];
  const finders = findersOf(period);
  const all = (text: string) => problems.push({ reporter: -1, text });
  rows.slice(start).forEach((row, i) => {
    const at = start + i + 1;
    const stated = [...places].filter(([place]) => (row[place] ?? '') !== '');
    if (stated.length === 0 || numbersIn(row, columns) !== undefined) return;
    const names = row.slice(0, Math.min(...places.keys())).filter(isName);
    const reporters = [...new Set(names.flatMap((name) => finders(name) ?? []))];
    const [reporter] = reporters;
    if (reporters.length > 1) all(PASTE_FORM.twoNames(at));
    else if (reporter !== undefined) found.push(formRow(form, row, at, reporter, problems));
    else if (stated.some(([place]) => DIGIT.test(row[place] ?? ''))) {
      const name = names[names.length - 1];
      if (name === undefined) all(PASTE_FORM.nameless(at));
      else if (!names.some((each) => SUM_ROW.test(foldText(each)))) unknown.push(name);
    }
  });
  const absent = columns.filter((column) => ![...places.values()].includes(column));
  if (absent.length > 0) {
    all(PASTE_FORM.columnsMissing(absent.map(({ number, code }) => `${number} (${code})`)));
  }
  const byReporter = [...groupBy(found, ({ reporter }) => reporter)];
  for (const [reporter, own] of byReporter) {
    if (own.length === 1) continue;
    const name = period.reporters[reporter]?.name ?? '';
    problems.push({
      reporter,
      text: PASTE_FORM.unitTwice(
        name,
        own.map(({ row }) => row),
      ),
    });
  }
  return {
    rows: byReporter.flatMap(([, own]) => (own.length === 1 ? own : [])),
    unknown,
    problems,
  };
}

/** An ordinal number names nobody. */
const ORDINAL = /^\(?(?:[\d.]+|[IVXLC]+)[.)]?$/;
const isName = (cell: string) => cell !== '' && !ORDINAL.test(cell);
const DIGIT = /^\d/;

/** By the name above its column, else by the unit whose office is named. */
function findersOf({ reporters }: MonitoredPeriod) {
  const [named, ofOffice] = [nameKey, unitKey].map((keyOf) =>
    indexBy([...reporters.keys()], (i) => reporters[i]?.name ?? '', keyOf),
  );
  return (name: string) => named?.find(name) ?? ofOffice?.find(name);
}

function unitKey(name: string): string {
  const key = nameKey(name);
  const office = OFFICES.map((each) => `${nameKey(each)} `).find((each) => key.startsWith(each));
  return office === undefined ? key : key.slice(office.length);
}

function formRow(
  { placed, data, period }: Form,
  cells: readonly string[],
  row: number,
  reporter: number,
  problems: Problem[],
): FormRow {
  const { byCode } = indicatorsOf(data);
  const figures = [...placed.places].flatMap(([at, { code, number }]) => {
    const text = cells[at] ?? '';
    if (text === '') return [];
    const read = readTyped(text, byCode.get(code)?.measure ?? 'number');
    const fault = FOREIGN.test(text) ? 'ambiguous' : read.kind === 'fault' ? 'unreadable' : null;
    if (fault === null) return [[code, text] as const];
    const name = period.reporters[reporter]?.name ?? '';
    problems.push({ reporter, text: PASTE_FORM[fault](name, code, number, text) });
    return [];
  });
  return { row, reporter, figures };
}

/** Would be read as decimals. */
const FOREIGN = /^\d{1,3}(?:,\d{3})+$/;
