/** Files whose formulas wait for each other: in circles, through what others spill, over tabs, through names. */
import { bookOf, formulas, grid, times } from '../book';
import type { HostileKind } from '../kind';

/** Formulas in every second column, so that each can spill downwards. */
const spilling = (count: number, formula: (at: number) => string) =>
  grid(Math.ceil(count / 50) * 3, 50, (row, column) =>
    row % 3 === 0 ? `<f>${formula((row / 3) * 50 + column)}</f><v>1</v>` : '',
  );

export const SPILL_KINDS: readonly HostileKind[] = [
  {
    name: 'formulas that spill',
    sizes: [500, 10_000],
    build: (count) => bookOf({ sheets: [spilling(count, () => '_xlfn.SEQUENCE(2)')] }),
  },
  {
    name: 'parts of spills that others read',
    sizes: [300, 5_000],
    build: (count) =>
      bookOf({
        sheets: [
          spilling(count, () => '_xlfn.SEQUENCE(2)'),
          formulas(count, (row) => `SUM(T0!A2:AX${(row % 300) + 3})`),
        ],
      }),
  },
  {
    name: 'spills in a circle',
    sizes: [100, 5_000],
    build: (count) =>
      bookOf({
        sheets: [
          spilling(count, (at) => {
            const next = (at + 1) % count;
            return `_xlfn.VSTACK(INDEX(B${Math.floor(next / 50) * 3 + 2}:B${Math.floor(next / 50) * 3 + 3},1)+1,1)`;
          }),
        ],
      }),
  },
  {
    name: 'shared formulas in a circle',
    sizes: [1_000, 10_000],
    build: (count) =>
      bookOf({
        sheets: [
          grid(count, 1, (row) => {
            if (row === 0) return `<f>A${count}+1</f><v>1</v>`;
            return row === 1
              ? `<f t="shared" ref="A2:A${count}" si="0">A1+1</f><v>1</v>`
              : '<f t="shared" si="0"/><v>1</v>';
          }),
        ],
      }),
  },
  {
    name: 'formulas that all wait for all',
    sizes: [100, 2_000],
    build: (count) => bookOf({ sheets: [formulas(count, () => `SUM(A$1:A$${count})`)] }),
  },
  {
    name: 'a circle over many tabs',
    sizes: [10, 250],
    build: (tabs) =>
      bookOf({
        sheets: Array.from({ length: tabs }, (_, i) =>
          formulas(40, (row) => `T${(i + 1) % tabs}!A${((row + 1) % 40) + 1}+1`),
        ),
      }),
  },
  {
    name: 'many tabs, each a bit of everything',
    sizes: [10, 200],
    build: (tabs) =>
      bookOf({
        sheets: Array.from(
          { length: tabs },
          () =>
            `${grid(50, 10, (row, column) => (column === 9 ? `<f>SUM(A${row + 1}:I${row + 1})</f><v>1</v>` : '<v>1</v>'))}<mergeCells>${times(50, (i) => `<mergeCell ref="L${i + 1}:M${i + 1}"/>`)}</mergeCells>${times(20, (i) => `<conditionalFormatting sqref="A${i + 1}"><cfRule type="expression" priority="${i}"><formula>A1&gt;${i}</formula></cfRule></conditionalFormatting>`)}<dataValidations>${times(20, (i) => `<dataValidation type="list" sqref="A${i + 1}"><formula1>"a,${i}"</formula1></dataValidation>`)}</dataValidations>`,
        ),
      }),
  },
  {
    name: 'names that formulas use',
    sizes: [300, 5_000],
    build: (count) =>
      bookOf({
        sheets: [formulas(count, (row) => `SUM(N_${row}x,N_${(row * 7) % count}x)`)],
        names: `<definedNames>${times(count, (i) => `<definedName name="N_${i}x">T0!$B$1:$B$${(i % 900) + 1}</definedName>`)}</definedNames>`,
      }),
  },
];
