// Reads the columns of a sheet: widths in pixels, hidden columns, outline levels, styles.
// A last entry that reaches the edge of the sheet says how wide all other columns are.
// Source: ECMA-376 part 1, 18.3.1.13 (col).
import type { IColumnData, IWorksheetData } from '@univerjs/core';
import { LAST_COLUMN } from './formula-parts';
import type { XmlElement } from './package/xml-element';
import { isOn, numberIn } from './package/xml-element';
import { PIXELS_PER_CHARACTER } from './units';
import { YES } from './univer-values';

const EXCEL_DEFAULT_WIDTH = 64;

type StyleId = (index: string | undefined) => string | undefined;

export function readColumns(
  columns: readonly XmlElement[],
  format: XmlElement | undefined,
  styleId: StyleId,
): Pick<IWorksheetData, 'columnData' | 'defaultColumnWidth'> {
  const isTail = ({ attributes }: XmlElement) => Number(attributes['max']) > LAST_COLUMN;
  const tail = columns.find(isTail);
  const defaultColumnWidth =
    widthIn(tail?.attributes['width']) ??
    widthIn(format?.attributes['defaultColWidth']) ??
    EXCEL_DEFAULT_WIDTH;
  const columnData: Record<number, Partial<IColumnData>> = {};
  let next = 0;
  for (const column of columns) {
    const data = readColumn(column, defaultColumnWidth, styleId);
    if (isTail(column) || Object.keys(data).length === 0) continue;
    const { first, last } = spanOf(column);
    for (let at = Math.max(first, next); at <= last; at += 1) columnData[at] = { ...data };
    next = Math.max(next, last + 1);
  }
  return { columnData, defaultColumnWidth };
}

/**
 * Within the sheet, and nothing where an entry says no numbers. Entries stand in order and apart; where they do not, the
 * first one counts, so that no column is gone through twice.
 */
function spanOf({ attributes }: XmlElement): { readonly first: number; readonly last: number } {
  const first = Math.trunc(numberIn(attributes['min']) ?? LAST_COLUMN + 2) - 1;
  const last = Math.trunc(numberIn(attributes['max']) ?? 0) - 1;
  return { first, last: Math.min(last, LAST_COLUMN) };
}

function readColumn(
  { attributes }: XmlElement,
  defaultWidth: number,
  styleId: StyleId,
): Partial<IColumnData> {
  const w = widthIn(attributes['width']);
  const outline = numberIn(attributes['outlineLevel']) ?? 0;
  const s = styleId(attributes['style']);
  return {
    ...(w !== undefined && w !== defaultWidth && { w }),
    ...(isOn(attributes['hidden']) && { hd: YES }),
    ...(outline > 0 && { custom: { outline } }),
    ...(s !== undefined && { s }),
  };
}

function widthIn(characters: string | undefined): number | undefined {
  const width = numberIn(characters);
  return width === undefined ? undefined : Math.round(width * PIXELS_PER_CHARACTER);
}
