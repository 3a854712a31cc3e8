// Adds to a file what ExcelJS cannot write: defined names of any form (it knows cells only, and none hidden), rules that
// stop those below them, row heights that are not a person's choice. Works on the finished package, so that the rest stays ExcelJS's own.
// Source: ECMA-376 part 1, 18.2.27 (order in workbook), 18.2.5 (definedName), 18.3.1.10 (stopIfTrue).
import type { FileName } from '../defined-names';
import { readZipDirectory, readZipEntry } from './read-zip';
import { writeZip } from './write-zip';
import { encodeXml } from './xml-text';

export interface PackagePatch {
  readonly names: readonly FileName[];
  readonly sheets: readonly SheetPatch[];
}

export interface SheetPatch {
  /** The priorities of the rules that stop. */
  readonly stops: readonly number[];
  /** The numbers of the rows whose heights nobody chose. */
  readonly fittedRows: readonly number[];
}

export async function patchPackage(bytes: Uint8Array, patch: PackagePatch): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of readZipDirectory(bytes) ?? []) {
    parts.set(entry.name, await readZipEntry(bytes, entry));
  }
  patchText(parts, 'xl/workbook.xml', (xml) => addNames(xml, patch.names));
  patch.sheets.forEach(({ stops, fittedRows }, index) => {
    patchText(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      freeRows(addStops(openGroups(xml), stops), fittedRows),
    );
  });
  return writeZip(parts);
}

function patchText(
  parts: Map<string, Uint8Array>,
  path: string,
  change: (xml: string) => string,
): void {
  const part = parts.get(path);
  if (part) parts.set(path, new TextEncoder().encode(change(new TextDecoder().decode(part))));
}

function addNames(xml: string, names: readonly FileName[]): string {
  if (names.length === 0) return xml;
  const written = names.map(({ name, sheetIndex, text, isHidden }) => {
    const scope = sheetIndex === undefined ? '' : ` localSheetId="${sheetIndex}"`;
    const hidden = isHidden ? ' hidden="1"' : '';
    return `<definedName name="${encodeXml(name)}"${scope}${hidden}>${encodeXml(text)}</definedName>`;
  });
  const block = `</sheets><definedNames>${written.join('')}</definedNames>`;
  return xml.replace('</sheets>', () => block);
}

/** ExcelJS takes the innermost groups of columns and rows for folded ones. */
function openGroups(xml: string): string {
  return xml.replace(/(<(?:col|row) [^>]*) collapsed="1"/g, '$1');
}

function addStops(xml: string, priorities: readonly number[]): string {
  const wanted = new Set(priorities.map(String));
  return xml.replace(/(<cfRule [^>]*priority="(\d+)")/g, (rule, _, priority: string) =>
    wanted.has(priority) ? `${rule} stopIfTrue="1"` : rule,
  );
}

function freeRows(xml: string, rows: readonly number[]): string {
  const wanted = new Set(rows.map(String));
  return xml.replace(
    /(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g,
    (row, kept: string, number) => (wanted.has(String(number)) ? kept : row),
  );
}
