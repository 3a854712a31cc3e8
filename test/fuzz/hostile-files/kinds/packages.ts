/** Files that are hostile as archives and as XML, before anything in them is a workbook. */
import { readZipDirectory } from '../../../../xlsx/package/read-zip';
import { writeZip } from '../../../../xlsx/package/write-zip';
import { bookOf, grid, partsOf, times } from '../book';
import type { HostileKind } from '../kind';

const SIMPLE = grid(3, 3, () => '<v>1</v>');
const sheetOf = (inside: string) => bookOf({ sheets: [inside] });

export const PACKAGE_KINDS: readonly HostileKind[] = [
  {
    name: 'a comment that looks like the end',
    isValid: true,
    sizes: [1, 2_000],
    build: async (count) => {
      const mark = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(20).fill(1)]);
      return withComment(
        await sheetOf(SIMPLE),
        Uint8Array.from(Array.from({ length: count }, () => [...mark]).flat()),
      );
    },
  },
  {
    name: 'a part of nothing but blanks',
    sizes: [1_000_000, 250_000_000],
    build: (size) => sheetOf(`<sheetData>${' '.repeat(size)}</sheetData>`),
  },
  {
    name: 'a part that lies about its size',
    sizes: [10, 0xfffffff0],
    build: async (size) => declareSize(await sheetOf(SIMPLE), size),
  },
  {
    name: 'entries',
    sizes: [5_000, 60_000],
    build: (count) => {
      const encoder = new TextEncoder();
      const parts = Object.entries(partsOf({ sheets: [SIMPLE] }));
      const blanks = Array.from({ length: count }, (_, i) => [`x/${i}`, ''] as const);
      return writeZip(
        new Map([...parts, ...blanks].map(([name, text]) => [name, encoder.encode(text)] as const)),
      );
    },
  },
  {
    name: 'nested elements',
    sizes: [20_000, 3_000_000],
    build: (depth) =>
      sheetOf(
        `<sheetData><row r="1">${'<c>'.repeat(depth)}${'</c>'.repeat(depth)}</row></sheetData>`,
      ),
  },
  {
    name: 'elements that mean nothing',
    sizes: [100_000, 15_000_000],
    build: (count) => sheetOf(`${'<x/>'.repeat(count)}${SIMPLE}`),
  },
  {
    name: 'children of one row',
    sizes: [50_000, 12_000_000],
    build: (count) => sheetOf(`<sheetData><row r="1">${'<x/>'.repeat(count)}</row></sheetData>`),
  },
  {
    name: 'attributes of one element',
    sizes: [20_000, 2_000_000],
    build: (count) =>
      sheetOf(`<sheetData><row r="1" ${times(count, (i) => `a${i}="1" `)}/></sheetData>`),
  },
  {
    name: 'a tag of one word',
    sizes: [1_000_000, 60_000_000],
    build: (size) => sheetOf(`<${'a'.repeat(size)}`),
  },
  {
    name: 'entities',
    sizes: [200_000, 9_000_000],
    build: (count) =>
      sheetOf(
        `<sheetData><row r="1"><c r="A1" t="str"><v>${'&#65;'.repeat(count)}</v></c></row></sheetData>`,
      ),
  },
  {
    name: 'an entity of entities',
    sizes: [10, 30],
    build: (count) =>
      bookOf({
        sheets: [SIMPLE],
        parts: {
          'xl/sharedStrings.xml': `<!DOCTYPE x [${times(count, (i) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(10)}">`)}]><sst><si><t>&e9;</t></si></sst>`,
        },
      }),
  },
  {
    name: 'a theme and styles of one element each',
    sizes: [100_000, 8_000_000],
    build: (count) =>
      bookOf({
        sheets: [SIMPLE],
        parts: {
          'xl/theme.xml': `<theme><dk1>${'<a/>'.repeat(count)}</dk1></theme>`,
          'xl/styles.xml': `<styleSheet><fonts>${'<a/>'.repeat(count)}</fonts></styleSheet>`,
        },
      }),
  },
  {
    name: 'relations',
    sizes: [20_000, 800_000],
    build: (count) =>
      bookOf({
        sheets: [SIMPLE],
        parts: {
          'xl/worksheets/_rels/s0.xml.rels': `<Relationships>${times(count, (i) => `<Relationship Id="r${i}" Type="x/y" Target="../${'../'.repeat(10)}c.xml"/>`)}</Relationships>`,
        },
      }),
  },
];

/** After the last record, with its length in there. */
function withComment(bytes: Uint8Array, comment: Uint8Array): Uint8Array {
  const all = new Uint8Array(bytes.length + comment.length);
  all.set(bytes);
  all.set(comment, bytes.length);
  new DataView(all.buffer).setUint16(bytes.length - 2, comment.length, true);
  return all;
}

function declareSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  const names = new Set(readZipDirectory(bytes)?.map(({ name }) => name));
  for (let at = 0; names.size > 0 && at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}
