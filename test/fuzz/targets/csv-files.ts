/**
 * Comma-separated text from any program or none: rows of texts whatever it is, exactly what was written where it was
 * written by the rules (RFC 4180), and then a criteria table like any other.
 */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readCsv } from '../../../xlsx/read-csv';
import { criteriaFaultMessage } from '../../../src/text/criteria-fault-message';
import { readGrid, SOUND } from '../../src/catalogue/criteria-grid';
import { anyText } from '../hostile/texts';
import { isPlainSentence } from '../sentences';
import { target } from '../target';

const loose = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', '""', ';', ',', '\t', '\r', '\n', '\r\n', '\uFEFF', 'a', '1.1', '"a\n"'),
      anyText,
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** One cell more than the delimiters that the first line may hold, so that it is recognised. */
const rows = fc
  .tuple(
    fc.array(fc.array(anyText, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    fc.constantFrom(';', ',', '\t'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([table, delimiter, end]) => ({ table, delimiter, end }));

const bytes = fc.uint8Array({ maxLength: 400 }).map((all) => new TextDecoder().decode(all));

const spoiltCriteria = fc.tuple(fc.nat(400), loose).map(([at, junk]) => {
  const text = SOUND.map((line) => line.map(quoted).join(';')).join('\r\n');
  return text.slice(0, at) + junk.slice(0, 50) + text.slice(at);
});

export const csvFiles = target({
  name: 'csv-files',
  counted: 'files',
  runs: { full: 4_000, short: 100 },
  cases: fc.oneof(fc.record({ text: fc.oneof(loose, bytes, spoiltCriteria) }), rows),
  holds: (given) => {
    if ('text' in given) requireTable(given.text);
    else requireSame(given);
    return 1;
  },
});

function requireTable(text: string): void {
  const table = readCsv(text);
  assert.ok(table.every((row) => row.length > 0 && row.every((cell) => typeof cell === 'string')));
  const letters = table.flat().reduce((sum, cell) => sum + cell.length, 0);
  assert.ok(letters <= text.length, 'nothing is made up');
  const reading = readGrid(table);
  if (reading.ok) return;
  for (const fault of reading.faults) assert.ok(isPlainSentence(criteriaFaultMessage(fault), 200));
}

function requireSame({
  table,
  delimiter,
  end,
}: {
  readonly table: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly end: string;
}): void {
  const text = table.map((row) => row.map(quoted).join(delimiter)).join(end);
  assert.deepEqual(readCsv(text), table);
}

function quoted(cell: unknown): string {
  return `"${String(cell).replace(/"/g, '""')}"`;
}
