// What an .xlsx says by the letter of ECMA-376, for assertions about what was written: none of our readers of cells,
// styles and rules has a part in it, only the XML of the parts.
import { unzipSync } from 'fflate';
import type { XmlElement } from '../../xlsx/package/xml-element';
import {
  childNamed,
  childrenNamed,
  textBelow,
  visitElements,
} from '../../xlsx/package/xml-element';

export interface FileView {
  /** Name and state of each sheet, in order. */
  readonly sheets: readonly (readonly [string, string])[];
  readonly part: (path: string) => string;
  readonly sheet: (name: string) => SheetView;
}

interface CellView {
  /** null: no such cell, or one without a value. */
  readonly value: string | number | boolean | { readonly error: string } | null;
  readonly formula: string | undefined;
  readonly format: FormatView;
}

/** Attributes and, where there are any, children of what a cell format refers to. */
interface FormatView {
  readonly numFmt: string | undefined;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
  readonly alignment: XmlElement['attributes'];
}

export interface SheetView {
  readonly cell: (address: string) => CellView;
  readonly row: (number: number) => XmlElement['attributes'];
  readonly column: (number: number) => XmlElement['attributes'];
  readonly format: (index: string | undefined) => FormatView;
  readonly all: (name: string) => readonly XmlElement[];
  /** The rule whose ranges are written so. */
  readonly validation: (ranges: string) => XmlElement | undefined;
}

export function viewFile(bytes: Uint8Array): FileView {
  const files = unzipSync(bytes);
  const part = (path: string) => new TextDecoder().decode(files[path]);
  const entries = elementsOf(part('xl/workbook.xml'), 'sheet');
  return {
    sheets: entries.map(({ attributes }) => [
      attributes['name'] ?? '',
      attributes['state'] ?? 'visible',
    ]),
    part,
    sheet(name) {
      const entry = entries.find(({ attributes }) => attributes['name'] === name);
      const target = elementsOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').find(
        ({ attributes }) => attributes['Id'] === entry?.attributes['id'],
      )?.attributes['Target'];
      return viewSheet(part(`xl/${target ?? ''}`), part);
    },
  };
}

function elementsOf(xml: string, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  visitElements(xml, new Set([name]), (element) => found.push(element));
  return found;
}

function viewSheet(xml: string, part: FileView['part']): SheetView {
  const strings = elementsOf(part('xl/sharedStrings.xml'), 'si').map(textBelow);
  const all = (name: string) => elementsOf(xml, name);
  const cells = new Map(all('c').map((cell) => [cell.attributes['r'], cell]));
  const format = (index: string | undefined) => viewFormat(index, part('xl/styles.xml'));
  const lines = (name: string, key: string, number: number) =>
    all(name).find(({ attributes }) => attributes[key] === String(number))?.attributes ?? {};
  return {
    all,
    format,
    cell: (address) => viewCell(cells.get(address), strings, format),
    row: (number) => lines('row', 'r', number),
    column: (number) => lines('col', 'min', number),
    validation: (ranges) =>
      all('dataValidation').find(({ attributes }) => attributes['sqref'] === ranges),
  };
}

function viewCell(
  cell: XmlElement | undefined,
  strings: readonly string[],
  format: SheetView['format'],
): CellView {
  const raw = cell && childNamed(cell, 'v')?.text;
  return {
    value: raw === undefined ? null : valueOf(raw, cell?.attributes['t'], strings),
    formula: cell && childNamed(cell, 'f')?.text,
    format: format(cell?.attributes['s']),
  };
}

function valueOf(raw: string, type: string | undefined, strings: readonly string[]) {
  if (type === 's') return strings[Number(raw)] ?? null;
  if (type === 'str') return raw;
  if (type === 'b') return raw === '1';
  return type === 'e' ? { error: raw } : Number(raw);
}

const BUILT_IN: Readonly<Record<string, string>> = { 0: 'General', 4: '#,##0.00', 49: '@' };

function viewFormat(index: string | undefined, styles: string): FormatView {
  const items = (name: string) => elementsOf(styles, name)[0]?.children ?? [];
  const xf = items('cellXfs')[Number(index ?? 0)];
  const part = (list: string, key: string) => items(list)[Number(xf?.attributes[key])];
  const id = xf?.attributes['numFmtId'] ?? '';
  const own = items('numFmts').find(({ attributes }) => attributes['numFmtId'] === id);
  return {
    numFmt: own?.attributes['formatCode'] ?? BUILT_IN[id],
    font: part('fonts', 'fontId'),
    fill: part('fills', 'fillId'),
    border: part('borders', 'borderId'),
    alignment: (xf && childNamed(xf, 'alignment')?.attributes) ?? {},
  };
}

/** `{ b: {}, sz: { val: '13' } }` of the children of an element, one level deep. */
export function attributesBelow(
  element: XmlElement | undefined,
): Readonly<Record<string, XmlElement['attributes']>> {
  return Object.fromEntries((element?.children ?? []).map((each) => [each.name, each.attributes]));
}

export function formulasOf(element: XmlElement | undefined): readonly string[] {
  const names = ['formula', 'formula1', 'formula2'];
  return names.flatMap((name) => (element ? childrenNamed(element, name) : [])).map(textBelow);
}
