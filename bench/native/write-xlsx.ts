/** A native sheet as the smallest .xlsx that LibreOffice and Excel open: one tab, no styles, no calculated values. */
import { strToU8, zipSync } from 'fflate';
import { columnLetters } from '../../src/tabs/plan/a1';
import type { NativeCell, NativeSheet } from './native-sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Points" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

export function writeXlsx({ rows }: NativeSheet): Uint8Array {
  const sheet = `<worksheet xmlns="${SHEET}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
  const files = Object.entries({ ...PARTS, 'xl/worksheets/sheet1.xml': sheet });
  return zipSync(Object.fromEntries(files.map(([path, xml]) => [path, strToU8(HEAD + xml)])));
}

function rowXml(cells: readonly NativeCell[], row: number): string {
  const inner = cells.map((cell, i) => cellXml(cell, `${columnLetters(i + 1)}${row + 1}`)).join('');
  return `<row r="${row + 1}">${inner}</row>`;
}

function cellXml(cell: NativeCell, name: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  return cell.startsWith('=')
    ? `<c r="${name}"><f>${escapeXml(cell.slice(1))}</f></c>`
    : `<c r="${name}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
