/** Files whose formulas are too much to read or to calculate. */
import { bookOf, formulas, grid, times } from '../book';
import type { HostileKind } from '../kind';

const one = (formula: string) => bookOf({ sheets: [formulas(1, () => formula)] });
const numbers = (rows: number) => grid(rows, 1, () => '<v>1</v>');

export const FORMULA_KINDS: readonly HostileKind[] = [
  {
    name: 'SUMPRODUCT over a sheet',
    sizes: [1, 200],
    build: (count) =>
      bookOf({ sheets: [formulas(count, () => 'SUMPRODUCT(T1!A1:XFD1048576*1)'), '<sheetData/>'] }),
  },
  {
    name: 'SUMPRODUCT over other ranges of a full sheet',
    sizes: [20, 200],
    build: (count) =>
      bookOf({
        sheets: [
          formulas(count, (row) => `SUMPRODUCT(T1!A${row + 1}:T9000)`),
          grid(9_000, 20, () => '<v>1</v>'),
        ],
      }),
  },
  {
    name: 'a shared formula',
    sizes: [2_000, 200_000],
    build: (count) =>
      bookOf({
        sheets: [
          grid(count, 1, (row) =>
            row === 0
              ? `<f t="shared" ref="A1:A${count}" si="0">${'B1+'.repeat(2_000)}1</f>`
              : '<f t="shared" si="0"/>',
          ),
        ],
      }),
  },
  {
    name: 'light formulas',
    sizes: [5_000, 200_000],
    build: (count) => bookOf({ sheets: [formulas(count, (row) => `B${row + 1}+1`)] }),
  },
  {
    name: 'a chain of formulas',
    sizes: [3_000, 15_000],
    build: (count) =>
      bookOf({ sheets: [formulas(count, (row) => (row === 0 ? '1' : `A${row}+1`))] }),
  },
  {
    name: 'each formula sums those above it',
    sizes: [1_000, 10_000],
    build: (count) =>
      bookOf({ sheets: [formulas(count, (row) => (row === 0 ? '1' : `SUM(A$1:A${row})`))] }),
  },
  {
    name: 'formulas in a circle',
    sizes: [1_000, 10_000],
    build: (count) =>
      bookOf({ sheets: [formulas(count, (row) => `A${((row + 1) % count) + 1}+1`)] }),
  },
  {
    name: 'long formulas',
    sizes: [100, 4_000],
    build: (count) => bookOf({ sheets: [formulas(count, () => `${'B1+'.repeat(2_700)}1`)] }),
  },
  {
    name: 'a nested formula',
    sizes: [2_000, 100_000],
    build: (depth) => one(`${'('.repeat(depth)}1${')'.repeat(depth)}`),
  },
  {
    name: 'nested calls',
    sizes: [2_000, 30_000],
    build: (depth) => one(`${'ABS('.repeat(depth)}1${')'.repeat(depth)}`),
  },
  {
    name: 'SEQUENCE',
    sizes: [5_000, 1_000_000],
    build: (rows) => one(`SUM(_xlfn.SEQUENCE(${rows},1000))`),
  },
  {
    name: 'RANDARRAY, many times',
    sizes: [10, 500],
    build: (count) => bookOf({ sheets: [formulas(count, () => 'SUM(_xlfn.RANDARRAY(1000,900))')] }),
  },
  {
    name: 'MAKEARRAY',
    sizes: [300, 5_000],
    build: (side) =>
      one(`SUM(_xlfn.MAKEARRAY(${side},${side},_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)))`),
  },
  {
    name: 'a column times a row',
    sizes: [1_000, 15_000],
    build: (rows) =>
      bookOf({
        sheets: [
          formulas(1, () => `SUMPRODUCT(T1!A1:A${rows}*TRANSPOSE(T1!A1:A${rows}))`),
          numbers(rows),
        ],
      }),
  },
  {
    name: 'MMULT',
    sizes: [100, 1_500],
    build: (side) =>
      bookOf({
        sheets: [
          formulas(
            1,
            () => `SUM(MMULT(_xlfn.SEQUENCE(${side},${side}),_xlfn.SEQUENCE(${side},${side})))`,
          ),
        ],
      }),
  },
  {
    name: 'OFFSET over the sheet',
    sizes: [5, 300],
    build: (count) =>
      bookOf({
        sheets: [formulas(count, (row) => `SUM(OFFSET(T1!A1,${row},0,100000,50))`), numbers(10)],
      }),
  },
  {
    name: 'INDIRECT over the sheet',
    sizes: [5, 300],
    build: (count) =>
      bookOf({
        sheets: [formulas(count, (row) => `SUM(INDIRECT("T1!A${row + 1}:CZ900000"))`), numbers(10)],
      }),
  },
  {
    name: 'REPT',
    sizes: [1, 100],
    build: (count) => bookOf({ sheets: [formulas(count, () => 'LEN(REPT("ầ",1000000000))')] }),
  },
  {
    name: 'a text that doubles from cell to cell',
    sizes: [20, 60],
    build: (count) =>
      bookOf({ sheets: [formulas(count, (row) => (row === 0 ? '"ab"' : `A${row}&amp;A${row}`))] }),
  },
  {
    name: 'REDUCE',
    sizes: [1_000, 2_000_000],
    build: (count) =>
      one(
        `_xlfn.REDUCE("",_xlfn.SEQUENCE(${count}),_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a&amp;"ab"))`,
      ),
  },
  {
    name: 'array formulas over each other',
    sizes: [500, 12_000],
    build: (count) =>
      bookOf({
        sheets: [
          grid(count, 2, (row, column) =>
            column === 0 ? `<f t="array" ref="A${row + 1}:B${count + 500}">B1:B9</f>` : '<v>1</v>',
          ),
        ],
      }),
  },
  {
    name: 'names of names',
    sizes: [20, 200],
    build: (count) =>
      bookOf({
        sheets: [formulas(1, () => `N_${count - 1}x`)],
        names: `<definedNames>${times(count, (i) => `<definedName name="N_${i}x">${i === 0 ? '1' : `N_${i - 1}x+N_${i - 1}x`}</definedName>`)}</definedNames>`,
      }),
  },
];
