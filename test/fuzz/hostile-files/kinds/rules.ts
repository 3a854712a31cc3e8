/** Files whose merges, rules, names and tabs are too many or lie over each other. */
import { columnName } from '../../../../xlsx/cell-range';
import { bookOf, times } from '../book';
import type { HostileKind } from '../kind';

const merges = (refs: string) => `<sheetData/><mergeCells>${refs}</mergeCells>`;
const ranges = (count: number) =>
  Array.from({ length: count }, (_, i) => `A${2 * i + 1}:B${2 * i + 1}`).join(' ');

export const RULE_KINDS: readonly HostileKind[] = [
  {
    name: 'merges side by side',
    isValid: true,
    sizes: [5_000, 150_000],
    build: (count) =>
      bookOf({
        sheets: [
          merges(
            times(count, (i) => {
              const [row, column] = [(i % 5_000) + 1, Math.floor(i / 5_000) * 2];
              return `<mergeCell ref="${columnName(column)}${row}:${columnName(column + 1)}${row}"/>`;
            }),
          ),
        ],
      }),
  },
  {
    name: 'merges over the sheet',
    sizes: [1, 2],
    build: (count) =>
      bookOf({ sheets: [merges(times(count, (i) => `<mergeCell ref="A1:XFC104857${i}"/>`))] }),
  },
  {
    name: 'merges over each other',
    sizes: [10_000, 200_000],
    build: (count) =>
      bookOf({ sheets: [merges(times(count, (i) => `<mergeCell ref="A${i + 1}:C${i + 3}"/>`))] }),
  },
  {
    name: 'wide merges',
    sizes: [10, 20_000],
    build: (count) =>
      bookOf({
        sheets: [merges(times(count, (i) => `<mergeCell ref="A${i * 50 + 1}:ZZ${i * 50 + 50}"/>`))],
      }),
  },
  {
    name: 'formatting rules times their ranges',
    sizes: [100, 3_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><conditionalFormatting sqref="${ranges(count)}">${times(count, (i) => `<cfRule type="expression" priority="${i}"><formula>A1>${i}</formula></cfRule>`)}</conditionalFormatting>`,
        ],
      }),
  },
  {
    name: 'formatting rules over the sheet',
    sizes: [300, 60_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/>${times(count, (i) => `<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="${i}"><formula>SUM($A:$Z)>${i}</formula></cfRule></conditionalFormatting>`)}`,
        ],
      }),
  },
  {
    name: 'validations',
    sizes: [2_000, 200_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><dataValidations>${times(count, (i) => `<dataValidation type="list" sqref="A${i + 1}"><formula1>"a,${i}"</formula1></dataValidation>`)}</dataValidations>`,
        ],
      }),
  },
  {
    name: 'a validation of many ranges',
    sizes: [5_000, 500_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><dataValidations><dataValidation type="whole" sqref="${ranges(count)}"><formula1>1</formula1></dataValidation></dataValidations>`,
        ],
      }),
  },
  {
    name: 'long lists of validations',
    sizes: [200, 8_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><dataValidations>${times(count, (i) => `<dataValidation type="list" sqref="A${i + 1}"><formula1>"${'Có,'.repeat(3_000)}${i}"</formula1></dataValidation>`)}</dataValidations>`,
        ],
      }),
  },
  {
    name: 'defined names',
    sizes: [3_000, 300_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        names: `<definedNames>${times(count, (i) => `<definedName name="N_${i}x">T0!$A$${i + 1}</definedName>`)}</definedNames>`,
      }),
  },
  {
    name: 'tabs',
    sizes: [100, 5_000],
    build: (count) => bookOf({ sheets: Array.from({ length: count }, () => '<sheetData/>') }),
  },
];
