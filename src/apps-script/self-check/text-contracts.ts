/**
 * What a cell makes of texts and numbers, odd and hostile ones by each way in which a script can write: whether a text cell
 * keeps a formula as text is disputed, and the add-on writes what people have typed.
 */
import type { Contract } from './contract';

type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN_TEXT = '@';
const plain = (typed: string | number) => [{ format: PLAIN_TEXT, typed }];

const TEXTS = ['=1+1', '+1', '-1', "'5", '1/2', '3-1', '007', true, 'true'] as const;

const each = (cells: Range, write: (cell: Range, text: string | boolean) => void) => {
  TEXTS.forEach((text, i) => {
    write(cells.getCell(1, i + 1), text);
  });
};

const bySetValue = (cells: Range) => {
  each(cells, (cell, text) => cell.setValue(text));
};
const bySetValues = (cells: Range) => cells.setValues([[...TEXTS]]);
const byRichText = (cells: Range) => {
  each(cells, (cell, text) => {
    const rich = SpreadsheetApp.newRichTextValue().setText(String(text)).build();
    cell.setRichTextValue(rich);
  });
};
const withApostrophe = (cells: Range) => cells.setValues([TEXTS.map((text) => `'${text}`)]);

const KEPT = `"=1+1" "+1" "-1" "'5" "1/2" "3-1" "007" true "true"`;
const QUOTED = `"'=1+1" "'+1" "'-1" "''5" "'1/2" "'3-1" "'007" "'true" "'true"`;
const UNQUOTED = KEPT.replace(' true ', ' "true" ');
const READ = '{"formula":"=1+1"} 1 -1 "5" Date 1/2 Date 3/1 7 true true';

export const TEXT_CONTRACTS: readonly Contract[] = [
  ['fractionInPlainText', '"1/2"', plain('1/2')],
  ['formulaTextInPlainText', '"=1+1"', plain('=1+1')],
  ['numberInPlainText', '5', plain(5)],
  ['fraction', 'Date 1/2', ['1/2']],
  ['largeFraction', '"33/33"', ['33/33']],
  ['codeWithTwoParts', '"3.10"', ['3.10']],
  ['codeWithThreeParts', '"1.1.3"', ['1.1.3']],
  ['typedComma', '0.5', ['0,5']],
  ['typedPercent', '0.75', ['75%']],
  ['apostrophe', '"5"', ["'5"]],
  ['plainSetValue', ...written(KEPT, bySetValue, PLAIN_TEXT)],
  ['plainSetValues', ...written(KEPT, bySetValues, PLAIN_TEXT)],
  ['plainRichText', ...written(null, byRichText, PLAIN_TEXT)],
  ['plainApostrophe', ...written(QUOTED, withApostrophe, PLAIN_TEXT)],
  ['generalSetValue', ...written(READ, bySetValue)],
  ['generalSetValues', ...written(READ, bySetValues)],
  ['generalRichText', ...written(null, byRichText)],
  ['generalApostrophe', ...written(UNQUOTED, withApostrophe)],
];

function written(expected: string | null, write: (cells: Range) => unknown, format?: string) {
  const cellsAt = (cell: Range) => cell.offset(0, 0, 1, TEXTS.length);
  const then = (cell: Range) => {
    const cells = cellsAt(cell);
    write(format === undefined ? cells : cells.setNumberFormat(format));
  };
  return [expected, [], (cell: Range) => readBack(cellsAt(cell)), then] as const;
}

/** A formula is told apart from a text that looks like one. */
function readBack(cells: Range): unknown {
  const [formulas = []] = cells.getFormulas();
  const [values = []] = cells.getValues() as unknown[][];
  return values.map((value, i) => (formulas[i] ? { formula: formulas[i] } : value));
}
