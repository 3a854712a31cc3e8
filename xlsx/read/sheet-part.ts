// Reads one sheet part: cells, column and row sizes, merges, the frozen pane, colour of the tab, rules.
// Source: ECMA-376 part 1, 18.3 (worksheets).
import type { CellRange } from '../cell-range';
import { columnIndex, LAST_COLUMN, LAST_ROW } from '../cell-range';
import type { XmlElement } from '../package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, visitElements } from '../package/xml-element';
import { elementCounter } from '../work-meter';
import { POINTS_PER_PIXEL } from '../units';
import type { Cell, CellRow, Line, Sheet } from '../workbook';
import type { CellContext } from './cells';
import { readCell } from './cells';
import { readColumns } from './columns';
import type { FileContext } from './file-context';
import { readHighlights } from './highlights';
import { mergedRanges, refuseOverlaps } from './merges';
import { readValidation } from './validations';

const WANTED = new Set(['sheetPr', 'sheetView', 'sheetFormatPr', 'cols', 'row', 'mergeCell']);
WANTED.add('conditionalFormatting').add('dataValidations');

/** What the part itself says; name and visibility stand in the workbook, notes in a part of their own. */
export type SheetPart = Omit<Sheet, 'name' | 'visibility' | 'notes'>;

export function readSheetPart(xml: string, sheetName: string, context: FileContext): SheetPart {
  const found = new Map<string, XmlElement[]>();
  const rows = createRowReader(context);
  const merges: CellRange[] = [];
  const read = (element: XmlElement) => {
    if (element.name === 'row') rows.read(element);
    else if (element.name === 'mergeCell') merges.push(...mergedRanges(element));
    else if (!found.get(element.name)?.push(element)) found.set(element.name, [element]);
  };
  visitElements(xml, WANTED, read, elementCounter(context.meter));
  const all = (name: string) => found.get(name) ?? [];
  const below = (name: string) => all(name).flatMap(({ children }) => children);
  const [format] = all('sheetFormatPr');
  return {
    ...readView(all('sheetView')[0]),
    tabColor: readTabColor(all('sheetPr')[0], context),
    defaultHeight: pixelsFromPoints(numberIn(format?.attributes['defaultRowHeight']) ?? 15),
    ...readColumns(below('cols'), format, context),
    rows: rows.lines,
    cells: rows.cells,
    merges: refuseOverlaps(merges, sheetName, context.meter),
    arrays: outermost(rows.arrays),
    highlights: readHighlights(all('conditionalFormatting'), context),
    validations: below('dataValidations').map((rule) => readValidation(rule, context.meter)),
  };
}

/** Without those that lie within the last one kept: array formulas never overlap, and each costs a walk over the cells. */
function outermost(ranges: readonly CellRange[]): CellRange[] {
  const kept: CellRange[] = [];
  for (const range of ranges) {
    const last = kept[kept.length - 1];
    const isWithin =
      last !== undefined &&
      range.startRow >= last.startRow &&
      range.endRow <= last.endRow &&
      range.startColumn >= last.startColumn &&
      range.endColumn <= last.endColumn;
    if (!isWithin) kept.push(range);
  }
  return kept;
}

interface RowReader {
  readonly cells: Record<number, CellRow>;
  readonly lines: Record<number, Line>;
  readonly arrays: CellRange[];
  read(row: XmlElement): void;
}

function createRowReader(context: FileContext): RowReader {
  const cells: Record<number, CellRow> = {};
  const lines: Record<number, Line> = {};
  const arrays: CellRange[] = [];
  const cellContext: CellContext = { ...context, shared: new Map(), arrays };
  let next = 0;
  const read = (element: XmlElement): void => {
    const row = (numberIn(element.attributes['r']) ?? next + 1) - 1;
    next = row + 1;
    if (!Number.isInteger(row) || row < 0 || row > LAST_ROW) return;
    const line = readLine(element, context);
    if (Object.keys(line).length > 0) {
      context.meter.spend('lines', 1);
      lines[row] = line;
    }
    context.meter.spend('cells', element.children.length);
    const values = readRowCells(element, row, cellContext);
    if (Object.keys(values).length === 0) return;
    context.meter.spend('lines', 1);
    cells[row] = values;
  };
  return { cells, lines, arrays, read };
}

function readRowCells(
  element: XmlElement,
  row: number,
  context: CellContext,
): Record<number, Cell> {
  const values: Record<number, Cell> = {};
  let column = -1;
  for (const cell of childrenNamed(element, 'c')) {
    const letters = /^[A-Z]{1,3}/.exec(cell.attributes['r'] ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnIndex(letters);
    const style = context.style(cell.attributes['s']);
    const data = { ...readCell(cell, row, column, context), ...(style && { style }) };
    if (column <= LAST_COLUMN && Object.keys(data).length > 0) values[column] = data;
  }
  return values;
}

function readLine({ attributes }: XmlElement, context: FileContext): Line {
  const height = numberIn(attributes['ht']);
  const outline = numberIn(attributes['outlineLevel']) ?? 0;
  const style = isOn(attributes['customFormat']) ? context.style(attributes['s']) : undefined;
  return {
    // a height that nobody chose is the program's own
    ...(height !== undefined &&
      isOn(attributes['customHeight']) && { size: pixelsFromPoints(height) }),
    ...(isOn(attributes['hidden']) && { isHidden: true }),
    ...(outline > 0 && { outline }),
    ...(style && { style }),
  };
}

function pixelsFromPoints(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

function readView(view: XmlElement | undefined): Pick<Sheet, 'hidesGridLines' | 'frozen'> {
  const { state = '', xSplit, ySplit } = (view && childNamed(view, 'pane'))?.attributes ?? {};
  const columns = countIn(xSplit, LAST_COLUMN);
  const rows = countIn(ySplit, LAST_ROW);
  const isFrozen = state.startsWith('frozen') && columns + rows > 0;
  return {
    hidesGridLines: /^(0|false)$/.test(view?.attributes['showGridLines'] ?? ''),
    ...(isFrozen && { frozen: { rows, columns } }),
  };
}

function countIn(value: string | undefined, most: number): number {
  const count = numberIn(value) ?? 0;
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 0;
}

function readTabColor(
  properties: XmlElement | undefined,
  { color }: FileContext,
): string | undefined {
  return properties && color(childNamed(properties, 'tabColor'));
}
