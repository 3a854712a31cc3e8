/** How formulas written by the script are read in the sheet's locale, and how results spill. */
import type { Contract } from './contract';

/** As many rows and columns as the deductions of a large province need. */
const LARGE = { rows: 900, columns: 70 };

export const FORMULA_CONTRACTS: readonly Contract[] = [
  { question: 'semicolon', cells: ['=SUM(1;2)'], expected: '3' },
  {
    question: 'readBack',
    cells: ['=SUM(1;2)'],
    see: (last): unknown => last.getFormula(),
    expected: '"=SUM(1;2)"',
  },
  { question: 'decimalComma', cells: ['=0,5+1'], expected: '1.5' },
  { question: 'decimalPoint', cells: ['=0.5+1'], expected: '1.5' },
  { question: 'commaSeparator', cells: ['=SUM(1,2)'], expected: '1.2' },
  { question: 'formulaInPlainText', cells: [{ format: '@', formula: '=1+1' }], expected: null },
  { question: 'vstack', cells: ['=ROWS(VSTACK(A1:A2;A1:A3))'], expected: '5' },
  {
    question: 'spillBlocked',
    cells: ['=SEQUENCE(1;3)', 'x'],
    see: (last): unknown => last.offset(0, -1).getDisplayValue(),
    expected: '"#REF!"',
  },
  {
    question: 'spilledCell',
    cells: ['=SEQUENCE(1;3)'],
    see: (last): unknown => last.offset(0, 2).getValue(),
    expected: '3',
  },
  {
    question: 'afterFlush',
    cells: [],
    see: (cell): unknown => {
      cell.setFormula('=1+1');
      SpreadsheetApp.flush();
      return cell.getValue();
    },
    expected: null,
  },
];

/** Last of all: its results cover what lies below and to the right. */
export const LARGE_SPILL: Contract = {
  question: 'largeSpill',
  cells: [`=CCHC_DEDUCTION(SEQUENCE(${LARGE.rows};${LARGE.columns})*0;SEQUENCE(${LARGE.rows}))`],
  see: (last): unknown => last.offset(LARGE.rows - 1, LARGE.columns - 1).getValue(),
  expected: '900',
};
