// Writes the part of one sheet: cells, sizes, panes, merges, rules. Texts and styles are only referred to.
// Source: ECMA-376 part 1, 18.3 (worksheets; the order of elements is that of its schema).
import { columnName, formatA1 } from '../cell-range';
import { withPrefixes } from '../formulas/function-prefixes';
import { cutText } from '../limits';
import { countedList, element, xmlText } from '../package/write-xml';
import { encodeXlsxString } from '../package/xml-text';
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL, USUAL_WIDTH } from '../units';
import type { Cell, CellRow, CellValue, Line, Lines, Sheet } from '../workbook';
import type { DistinctList } from './distinct-list';
import { fitRows } from './fit-rows';
import { highlightsXml } from './highlights';
import type { StyleTable } from './styles';
import { colorXml } from './styles';
import { validationsXml } from './validations';

export interface SheetWriting {
  readonly strings: DistinctList;
  readonly styles: StyleTable;
  /** Whether the file opens on this sheet. */
  readonly isOpen: boolean;
}

const NAMESPACES = {
  xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

/** The relation of the part through which its drawing of notes is found. */
export const NOTE_BOXES = 'rId1';

export function sheetXml(sheet: Sheet, writing: SheetWriting): string {
  const { tabColor, merges = [], highlights = [], validations = [], notes = [] } = sheet;
  const merged = merges.map((range) => element('mergeCell', { ref: formatA1(range) }));
  return element('worksheet', NAMESPACES, [
    tabColor === undefined ? '' : element('sheetPr', {}, colorXml('tabColor', tabColor)),
    viewXml(sheet, writing.isOpen),
    formatXml(sheet),
    columnsXml(sheet, writing.styles),
    element('sheetData', {}, rowsXml(sheet, writing)),
    countedList('mergeCells', merged),
    highlightsXml(highlights, writing.styles),
    validationsXml(validations),
    notes.length === 0 ? '' : element('legacyDrawing', { 'r:id': NOTE_BOXES }),
  ]);
}

function viewXml({ hidesGridLines, frozen }: Sheet, tabSelected: boolean): string {
  const showGridLines = hidesGridLines ? '0' : undefined;
  const view = { showGridLines, tabSelected, workbookViewId: '0' };
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) {
    return element('sheetViews', {}, element('sheetView', view));
  }
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = { xSplit: beyondZero(columns), ySplit: beyondZero(rows) };
  const topLeftCell = `${columnName(columns)}${rows + 1}`;
  return element(
    'sheetViews',
    {},
    element('sheetView', view, [
      element('pane', { ...split, topLeftCell, activePane, state: 'frozen' }),
      element('selection', { pane: activePane }),
    ]),
  );
}

function formatXml({ defaultWidth, rows, columns }: Sheet): string {
  return element('sheetFormatPr', {
    defaultColWidth: defaultWidth && defaultWidth / PIXELS_PER_CHARACTER,
    defaultRowHeight: 15,
    outlineLevelRow: beyondZero(deepest(rows)),
    outlineLevelCol: beyondZero(deepest(columns)),
  });
}

/** An attribute of 0 says what is so anyway. */
function beyondZero(count = 0): number | undefined {
  return count > 0 ? count : undefined;
}

function deepest(lines: Lines = {}): number {
  return Object.values(lines).reduce((most, { outline = 0 }) => Math.max(most, outline), 0);
}

function columnsXml({ columns = {}, defaultWidth }: Sheet, styles: StyleTable): string {
  const cols = Object.entries(columns).map(([index, { size, isHidden, outline, style }]) =>
    element('col', {
      min: Number(index) + 1,
      max: Number(index) + 1,
      width: (size ?? defaultWidth ?? USUAL_WIDTH) / PIXELS_PER_CHARACTER,
      style: beyondZero(styles.cell(style)),
      hidden: isHidden,
      customWidth: true,
      outlineLevel: beyondZero(outline),
    }),
  );
  return cols.length === 0 ? '' : element('cols', {}, cols);
}

function rowsXml(sheet: Sheet, writing: SheetWriting): string[] {
  const { rows = {}, cells = {} } = sheet;
  const fitted = fitRows(sheet);
  // rows without cells count too: they may be hidden
  const indexes = [...new Set([...Object.keys(rows), ...Object.keys(cells)].map(Number))];
  return indexes
    .sort((a, b) => a - b)
    .map((row) =>
      element(
        'row',
        rowAttributes(row, rows[row] ?? {}, fitted.get(row), writing.styles),
        rowCells(row, cells[row] ?? {}, writing),
      ),
    );
}

function rowAttributes(
  row: number,
  { size, isHidden, outline, style }: Line,
  fitted: number | undefined,
  styles: StyleTable,
) {
  return {
    r: row + 1,
    s: style && styles.cell(style),
    customFormat: style !== undefined,
    ht: size === undefined ? fitted : size * POINTS_PER_PIXEL,
    hidden: isHidden,
    customHeight: size !== undefined,
    outlineLevel: beyondZero(outline),
  };
}

function rowCells(row: number, cells: CellRow, writing: SheetWriting): string[] {
  return Object.entries(cells).map(([column, cell]) =>
    cellXml(`${columnName(Number(column))}${row + 1}`, cell, writing),
  );
}

function cellXml(place: string, { value, formula, style }: Cell, writing: SheetWriting): string {
  const number = writing.styles.cell(style);
  const start = `<c r="${place}"${number > 0 ? ` s="${number}"` : ''}`;
  if (formula !== undefined) {
    const code = `<f>${xmlText(withPrefixes(formula))}</f>`;
    return `${start}${typeAttribute(value, 'str')}>${code}${resultXml(value)}</c>`;
  }
  if (value === undefined || value === '') return number > 0 ? `${start}/>` : '';
  if (typeof value !== 'string') return `${start}${typeAttribute(value)}>${resultXml(value)}</c>`;
  const index = writing.strings.indexOf(encodeXlsxString(cutText(value)));
  return `${start} t="s"><v>${index}</v></c>`;
}

/** Numbers, and formulas without a result, say no type. */
function typeAttribute(value: CellValue | undefined, ofText = 's'): string {
  if (typeof value === 'string') return ` t="${ofText}"`;
  if (typeof value === 'boolean') return ' t="b"';
  return typeof value === 'object' ? ' t="e"' : '';
}

function resultXml(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return `<v>${xmlText(encodeXlsxString(cutText(value)))}</v>`;
  if (typeof value === 'object') return `<v>${xmlText(value.error)}</v>`;
  return `<v>${Number(value)}</v>`;
}
