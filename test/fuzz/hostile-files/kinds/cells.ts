/** Files whose cells, texts and looks are too many, each by another way. */
import { columnName } from '../../../../xlsx/cell-range';
import { bookOf, grid, times } from '../book';
import type { HostileKind } from '../kind';

const number = () => '<v>1</v>';
const strings = (text: string) => ({ 'xl/sharedStrings.xml': `<sst>${text}</sst>` });

export const CELL_KINDS: readonly HostileKind[] = [
  {
    name: 'cells',
    sizes: [3_000, 90_000],
    build: (rows) => bookOf({ sheets: [grid(rows, 100, number)] }),
  },
  {
    name: 'cells over many tabs',
    sizes: [20, 100],
    build: (tabs) => {
      const sheet = grid(900, 100, number);
      return bookOf({ sheets: Array.from({ length: tabs }, () => sheet) });
    },
  },
  {
    name: 'one cell in the last corner',
    sizes: [1, 2],
    build: (formulas) =>
      bookOf({
        sheets: [
          `<sheetData><row r="1"><c r="A1">${formulas > 1 ? '<f>SUM(B:XFD)</f>' : ''}<v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
        ],
      }),
  },
  {
    name: 'one long text in many cells',
    sizes: [5_000, 200_000],
    build: (rows) =>
      bookOf({
        sheets: [grid(rows, 1, () => '<v>0</v>', ' t="s"')],
        parts: strings(`<si><t>${'ầ'.repeat(30_000)}</t></si>`),
      }),
  },
  {
    name: 'shared strings that nothing uses',
    sizes: [50_000, 1_500_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        parts: strings(times(count, (i) => `<si><t>${i}</t></si>`)),
      }),
  },
  {
    name: 'runs of rich text',
    sizes: [50_000, 1_500_000],
    build: (runs) =>
      bookOf({
        sheets: [grid(1, 1, () => '<v>0</v>', ' t="s"')],
        parts: strings(`<si>${'<r><t>a</t></r>'.repeat(runs)}</si>`),
      }),
  },
  {
    name: 'one text of many lines',
    isValid: true,
    sizes: [3_000, 32_000],
    build: (letters) => {
      const line = 'hai mươi ký tự đó\n';
      const text = line.repeat(letters / line.length);
      return bookOf({
        sheets: [
          grid(1, 1, () => `<is><t xml:space="preserve">${text}</t></is>`, ' t="inlineStr"'),
        ],
      });
    },
  },
  {
    name: 'inline texts',
    sizes: [20_000, 400_000],
    build: (rows) =>
      bookOf({ sheets: [grid(rows, 1, () => '<is><t>Có</t></is>', ' t="inlineStr"')] }),
  },
  {
    name: 'rows that only have a height',
    sizes: [100_000, 1_048_576],
    build: (rows) =>
      bookOf({
        sheets: [
          `<sheetData>${times(rows, (i) => `<row r="${i + 1}" ht="20" customHeight="1"/>`)}</sheetData>`,
        ],
      }),
  },
  {
    name: 'columns of many tabs',
    sizes: [10, 400],
    build: (tabs) =>
      bookOf({
        sheets: Array.from(
          { length: tabs },
          () => '<cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData/>',
        ),
      }),
  },
  {
    name: 'cell formats',
    sizes: [20_000, 400_000],
    build: (count) =>
      bookOf({
        sheets: [grid(200, 100, number)],
        parts: {
          'xl/styles.xml': `<styleSheet><cellXfs>${'<xf numFmtId="9"><alignment wrapText="1"/></xf>'.repeat(count)}</cellXfs></styleSheet>`,
        },
      }),
  },
  {
    name: 'a long number format',
    sizes: [10_000, 60_000],
    build: (count) =>
      bookOf({
        sheets: [
          grid(count, 1, number).replace(
            /<c r="A(\d+)"/g,
            (whole, row: string) => `${whole} s="${row}"`,
          ),
        ],
        parts: {
          'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'0_ '.repeat(30_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(count)}</cellXfs></styleSheet>`,
        },
      }),
  },
  {
    name: 'notes',
    sizes: [10_000, 400_000],
    build: (count) =>
      bookOf({
        sheets: ['<sheetData/>'],
        parts: {
          'xl/worksheets/_rels/s0.xml.rels':
            '<Relationships><Relationship Id="r1" Type="x/comments" Target="../c.xml"/></Relationships>',
          'xl/c.xml': `<comments><commentList>${times(count, (i) => `<comment ref="${columnName(i % 100)}${Math.floor(i / 100) + 1}"><text><t>a</t></text></comment>`)}</commentList></comments>`,
        },
      }),
  },
  {
    name: 'one part of notes for all tabs',
    sizes: [10, 100],
    build: (tabs) =>
      bookOf({
        sheets: Array.from({ length: tabs }, () => '<sheetData/>'),
        parts: {
          ...Object.fromEntries(
            Array.from({ length: tabs }, (_, i) => [
              `xl/worksheets/_rels/s${i}.xml.rels`,
              '<Relationships><Relationship Id="r1" Type="x/comments" Target="../c.xml"/></Relationships>',
            ]),
          ),
          'xl/c.xml': `<comments><commentList>${times(20_000, (i) => `<comment ref="A${i + 1}"><text><t>a</t></text></comment>`)}</commentList></comments>`,
        },
      }),
  },
];
