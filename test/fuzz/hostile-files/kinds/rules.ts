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
  {
    name: 'a validation of ranges on a diagonal',
    sizes: [500, 20_000],
    build: (count) =>
      bookOf({
        sheets: [
          `${corner(16_000)}<dataValidations><dataValidation type="whole" sqref="${Array.from({ length: count }, (_, i) => `${columnName(i % 16_000)}${i + 1}`).join(' ')}"><formula1>1</formula1></dataValidation></dataValidations>`,
        ],
      }),
  },
  {
    name: 'validations of many ranges each',
    sizes: [30, 400],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><dataValidations>${times(count, (i) => `<dataValidation type="whole" sqref="${Array.from({ length: count }, (_, at) => `A${at * 2 + 1}:${columnName(at % 20)}${at * 2 + 2}`).join(' ')}"><formula1>${i}</formula1></dataValidation>`)}</dataValidations>`,
        ],
      }),
  },
  {
    name: 'formatting rules of many ranges each',
    sizes: [30, 1_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/>${times(count, (i) => `<conditionalFormatting sqref="${ranges(count)}"><cfRule type="cellIs" operator="greaterThan" priority="${i}"><formula>${i}</formula></cfRule></conditionalFormatting>`)}`,
        ],
      }),
  },
  {
    name: 'colour scales over the sheet',
    sizes: [10, 20_000],
    build: (count) =>
      bookOf({
        sheets: [
          `${corner(26)}${times(count, (i) => `<conditionalFormatting sqref="A1:Z9000"><cfRule type="colorScale" priority="${i}"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF0000"/><color rgb="00FF00"/></colorScale></cfRule></conditionalFormatting>`)}`,
        ],
      }),
  },
  {
    name: 'links',
    sizes: [2_000, 300_000],
    build: (count) =>
      bookOf({
        sheets: [
          `<sheetData/><hyperlinks>${times(count, (i) => `<hyperlink ref="A${i + 1}" location="T0!A${i + 1}" display="a"/>`)}</hyperlinks>`,
        ],
      }),
  },
  {
    name: 'authors of notes',
    sizes: [10_000, 600_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        parts: notesOf(
          `<comments><authors>${times(count, (i) => `<author>Tên ${i}</author>`)}</authors><commentList><comment ref="A1" authorId="${count - 1}"><text><t>a</t></text></comment></commentList></comments>`,
        ),
      }),
  },
  {
    name: 'remarks of one conversation',
    sizes: [5_000, 300_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        parts: {
          'xl/worksheets/_rels/s0.xml.rels':
            '<Relationships><Relationship Id="r2" Type="x/threadedComment" Target="../t.xml"/></Relationships>',
          'xl/t.xml': `<ThreadedComments>${times(count, (i) => `<threadedComment ref="A${i % 7}" id="${i}"><text>Lời ${i}</text></threadedComment>`)}</ThreadedComments>`,
        },
      }),
  },
  {
    name: 'a note of many runs',
    sizes: [5_000, 500_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        parts: notesOf(
          `<comments><commentList><comment ref="A1"><text>${'<r><rPr><b/></rPr><t>a</t></r>'.repeat(count)}</text></comment></commentList></comments>`,
        ),
      }),
  },
];

const notesOf = (xml: string) => ({
  'xl/worksheets/_rels/s0.xml.rels':
    '<Relationships><Relationship Id="r1" Type="x/comments" Target="../c.xml"/></Relationships>',
  'xl/c.xml': xml,
});

function corner(columns: number): string {
  return `<sheetData><row r="1"><c r="${columnName(columns - 1)}1"><v>1</v></c></row></sheetData>`;
}
