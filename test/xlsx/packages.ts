// Workbooks for tests that no library would write: packages put together part by part, and written ones taken apart.
import { readZipDirectory, readZipEntry } from '../../xlsx/package/read-zip';
import { writeZip } from '../../xlsx/package/write-zip';
import type { Cell, CellRow } from '../../xlsx/workbook';
import { writeWorkbook } from '../../xlsx/write-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string>>;

export async function packageOf(parts: Parts): Promise<Uint8Array> {
  const entries = Object.entries(parts).map(
    ([name, text]) => [name, new TextEncoder().encode(text)] as const,
  );
  return writeZip(new Map(entries));
}

/** A workbook of one sheet named `Tab`; `parts` adds to or replaces what it is made of. */
export async function workbookOf(sheet: string, parts: Parts = {}): Promise<Uint8Array> {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (...all: string[]) =>
    `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
  return packageOf({
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Tab" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('r1', 'worksheet', 'worksheets/anything.xml'),
      relation('r2', 'sharedStrings', 'sharedStrings.xml'),
      relation('r3', 'styles', '/xl/styles.xml'),
      relation('r4', 'theme', 'theme/theme1.xml'),
    ),
    'xl/worksheets/anything.xml': `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
    'xl/worksheets/_rels/anything.xml.rels': relations(
      relation('r1', 'comments', '../comments7.xml'),
    ),
    ...parts,
  });
}

/** The parts of a package as text, changed, and put together again. */
export async function changePackage(
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
): Promise<Uint8Array> {
  const parts: Record<string, string> = {};
  for (const entry of readZipDirectory(bytes) ?? []) {
    const text = new TextDecoder().decode(await readZipEntry(bytes, entry));
    parts[entry.name] = change(entry.name, text);
  }
  return packageOf(parts);
}

/** A workbook of one sheet that holds these texts and nothing else. */
export function fileOfRows(
  name: string,
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const row = (texts: readonly string[]): CellRow =>
    Object.fromEntries(texts.map((value, column): [number, Cell] => [column, { value }]));
  return writeWorkbook({ sheets: [{ name, cells: rows.map(row) }], names: [] });
}
