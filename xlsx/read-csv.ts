// Reads comma-separated text into rows of texts, for criteria sets that people export from a spreadsheet.
// The delimiter is the one that the first line uses most: `;` where a country writes decimal commas, `,` or tab.
// Of anybody's file the reading ends with a fault where it is mostly delimiters: twenty million fields fill the memory.
// Source: RFC 4180 (quotes, doubled quotes, line ends inside quotes); a leading byte order mark is dropped.

import type { WorkMeter } from './work-meter';
import { createWorkMeter } from './work-meter';
import type { XlsxFault } from './xlsx-fault';
import { catchFault } from './xlsx-fault';

const DELIMITERS = [';', ',', '\t'];

export type CsvReading =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly fault: XlsxFault };

export async function readCsvText(text: string): Promise<CsvReading> {
  const result = await catchFault(() => Promise.resolve(readCsv(text, createWorkMeter())));
  return 'fault' in result ? { ok: false, fault: result.fault } : { ok: true, rows: result.value };
}

export function readCsv(text: string, meter?: WorkMeter): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '');
  const delimiter = findDelimiter(plain.slice(0, FIRST_LINE));
  const rows: string[][] = [[]];
  for (const { field, end } of fieldsOf(plain, delimiter)) {
    meter?.spend('cells', 1);
    rows[rows.length - 1]?.push(field);
    if (end === 'line') {
      meter?.spend('lines', 1);
      rows.push([]);
    }
  }
  const last = rows[rows.length - 1] ?? [];
  return last.join('') === '' && last.length <= 1 ? rows.slice(0, -1) : rows;
}

/** In letters; no header is longer. */
const FIRST_LINE = 10_000;

function findDelimiter(text: string): string {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (delimiter: string) => line.split(delimiter).length;
  return DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

interface Field {
  readonly field: string;
  readonly end: 'field' | 'line' | 'text';
}

function* fieldsOf(text: string, delimiter: string): Generator<Field> {
  const pattern = new RegExp(
    `("(?:[^"]|"")*"?|)([^${delimiter}\\r\\n]*)(${delimiter}|\\r\\n?|\\n|$)`,
    'y',
  );
  for (let at = 0; at <= text.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const [, quoted = '', bare = '', ending = ''] = pattern.exec(text) ?? [];
    const end = ending === '' ? 'text' : ending === delimiter ? 'field' : 'line';
    yield { field: unquote(quoted) + bare, end };
    if (end === 'text') return;
  }
}

function unquote(quoted: string): string {
  return quoted.replace(/^"|"$/g, '').replace(/""/g, '"');
}
