/**
 * Ways to spoil a workbook file, as data, so that a failing one shrinks to the change that did it: parts removed, swapped
 * and misnamed, attributes and texts replaced, elements repeated and nested, entities declared; then the bytes themselves.
 */
import fc from 'fast-check';
import { anyText } from './texts';

export type FileParts = Map<string, string>;

export type PartChange =
  | { readonly kind: 'remove' | 'double'; readonly part: number }
  | { readonly kind: 'swap'; readonly part: number; readonly other: number }
  | { readonly kind: 'rename'; readonly part: number; readonly name: string }
  | {
      readonly kind: 'attribute';
      readonly part: number;
      readonly at: number;
      readonly value: string;
    }
  | { readonly kind: 'text'; readonly part: number; readonly at: number; readonly value: string }
  | { readonly kind: 'repeat'; readonly part: number; readonly at: number; readonly times: number }
  | { readonly kind: 'insert'; readonly part: number; readonly at: number; readonly markup: number }
  | { readonly kind: 'kept'; readonly part: number; readonly at: number; readonly value: string }
  | { readonly kind: 'worksheet'; readonly part: number; readonly markup: readonly number[] }
  | { readonly kind: 'removeTag'; readonly part: number; readonly at: number };

export type ByteChange =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'set'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'take'; readonly at: number; readonly length: number };

/** Places are given as shares of the whole, in thousandths, so that they fit every part. */
const place = fc.nat(999);
const part = fc.nat(20);

const NUMBERS = [
  '-1',
  '0',
  '1',
  '2',
  '16383',
  '16384',
  '16385',
  '1048576',
  '1048577',
  '999999999',
  '-999999999',
  '1e9',
  '1e309',
  'NaN',
  '',
  '0x10',
  'A1',
  'XFD1048576',
  'ZZZ9999999',
  'A1:XFD1048576',
  'A0',
  '1:1',
  'A:A',
  '#REF!',
];
const WORDS = [
  '__proto__',
  'constructor',
  'toString',
  'true',
  's',
  'str',
  'e',
  'b',
  'd',
  'inlineStr',
  'shared',
  'array',
  'dataTable',
  'hidden',
  'frozen',
  'expression',
  'colorScale',
  'list',
  'custom',
  '../../../etc/passwd',
  '/xl/workbook.xml',
  'http://a.example/x',
  '_cchc',
  '@',
  'General',
  '[$-1010000]d/m/yy',
  'FF00FF',
  'theme',
];

const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS, ...WORDS) },
  { weight: 2, arbitrary: anyText },
);

const ANCHORED = {
  anchor: '_cchc_1',
  id: '__proto__',
  name: '',
  fileName: 'x',
  rowCount: -1,
  columnCount: 1e9,
  text: 5,
  parts: [{}],
  custom: { __proto__: 1 },
};

/** A record of our hidden sheet replaced: alone, it must never cost the rest of the workbook. */
export const keptChange: fc.Arbitrary<PartChange> = fc.record({
  kind: fc.constant('kept'),
  part: fc.constant(0),
  at: place,
  value: fc.oneof(
    fc.json(),
    fc.constantFrom(
      '{}',
      '[]',
      'null',
      '{"anchor":5}',
      '{"anchor":"_cchc_1","parts":5}',
      '{"anchor":',
      JSON.stringify(ANCHORED),
    ),
    fc
      .tuple(fc.constantFrom(...Object.keys(ANCHORED)), fc.jsonValue())
      .map(([name, value]) => JSON.stringify({ ...ANCHORED, [name]: value })),
  ),
});

export const partChange: fc.Arbitrary<PartChange> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'double'), part }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('swap'), part, other: part }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('rename'),
      part,
      name: fc.oneof(
        fc.constantFrom(
          '../../x.xml',
          '/etc/passwd',
          'xl\\workbook.xml',
          'XL/WORKBOOK.XML',
          '',
          '__proto__',
          'mimetype',
        ),
        fc.string(),
      ),
    }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('attribute'), part, at: place, value }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text'), part, at: place, value }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('repeat'),
      part,
      at: place,
      times: fc.constantFrom(2, 20, 2_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('insert'), part, at: place, markup: fc.nat(40) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('removeTag'), part, at: place }) },
  { weight: 2, arbitrary: keptChange },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('worksheet'),
      part: fc.constantFrom(0),
      markup: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }),
    }),
  },
);

export const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip'), at: place, bit: fc.nat(7) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('set'),
      at: place,
      bytes: fc.array(fc.constantFrom(0, 1, 127, 255), { minLength: 1, maxLength: 8 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('take'), at: place, length: place }) },
);

const BOMB = Array.from(
  { length: 12 },
  (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`,
).join('');
const cell = (inside: string, attributes = '') =>
  `<row r="1"><c r="A1"${attributes}>${inside}</c></row>`;
const formula = (text: string, attributes = '') => cell(`<f${attributes}>${text}</f><v>1</v>`);

/** Markup that some program wrote or an enemy might. */
export const MARKUP: readonly string[] = [
  `<!DOCTYPE x [<!ENTITY e0 "ha">${BOMB}]>`,
  cell('<v>&e12;</v>', ' t="str"'),
  '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
  cell('<v>&f;&constructor;&toString;&__proto__;</v>', ' t="str"'),
  '&#0;&#xFFFFFFFF;&#x110000;&#xD800;&#9999999999999999999999;',
  '<![CDATA[ <x> ',
  '<![CDATA[=1+1]]>',
  '<!-- ',
  '<?xml version="1.0"?>',
  `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
  '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
  '<cols><col min="-2000000000" max="16384" width="9" style="1"/></cols>',
  '<cols><col min="1" max="16383" width="12" hidden="1"/></cols>',
  `<row r="5">${'<c r="B5" t="s"><v>0</v></c>'.repeat(500)}</row>`,
  `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(500)}</mergeCells>`,
  '<mergeCells><mergeCell ref="B2:A1"/><mergeCell ref="A1:B2"/></mergeCells>',
  formula('[1]Sheet1!A1+HYPERLINK("http://a.example","x")'),
  formula("'file:///c:/x/[y.xlsx]Sheet'!A1"),
  formula('['.repeat(30_000)),
  formula('A'.repeat(30_000)),
  formula("'".repeat(30_001)),
  formula('('.repeat(30_000)),
  formula('"'.repeat(30_001)),
  formula('A1:'.repeat(10_000)),
  formula('SUM(A:XFD)', ' t="array" ref="A1:XFD1048576"'),
  formula('', ' t="shared" si="0"'),
  formula('A1', ' t="shared" si="__proto__" ref="A1:A1048576"'),
  formula('TABLE(A1,B1)', ' t="dataTable" ref="A1:B2"'),
  formula('_xlfn._xlws.FILTER(A1:A9,LAMBDA(x,x)(1))'),
  `<dataValidations><dataValidation type="list" sqref="${'A1 '.repeat(5_000)}"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
  '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>_cchc!$B$1:$XFD$1</formula1></dataValidation></dataValidations>',
  `<conditionalFormatting sqref="A1:XFD1048576">${'<cfRule type="expression" dxfId="0" priority="1"><formula>A1</formula></cfRule>'.repeat(300)}</conditionalFormatting>`,
  '<conditionalFormatting sqref="A1"><cfRule type="colorScale"><colorScale><cfvo type="num" val="x"/></colorScale></cfRule></conditionalFormatting>',
  `<sheet name="x" sheetId="9" r:id="r1"/>`.repeat(3_000),
  '<sheet name="" sheetId="1" r:id="rId1"/><sheet name="x" sheetId="1" r:id="rId1"/><sheet name="X" sheetId="1" r:id="rId1"/>',
  `<definedName name="_cchc_1">'x'!$A$1</definedName><definedName name="a" localSheetId="-1">#REF!</definedName>`,
  `<x ${'a'.repeat(60_000)}/>`,
  `<row ${'a '.repeat(30_000)}/>`,
  `<row ${'a'.repeat(60_000)}/>`,
  `<row>${'<c>'.repeat(20_000)}`,
  `<si>${'<r>'.repeat(20_000)}${'</r>'.repeat(20_000)}</si>`,
];
