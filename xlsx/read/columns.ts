// Reads the columns of a sheet: widths in pixels, hidden columns, outline levels, styles.
// A last entry that reaches the edge of the sheet says how wide all other columns are.
// Source: ECMA-376 part 1, 18.3.1.13 (col).
import { LAST_COLUMN } from '../cell-range';
import type { XmlElement } from '../package/xml-element';
import { isOn, numberIn } from '../package/xml-element';
import { PIXELS_PER_CHARACTER, USUAL_WIDTH } from '../units';
import type { Line } from '../workbook';
import type { FileContext, StyleReader } from './file-context';

export function readColumns(
  columns: readonly XmlElement[],
  format: XmlElement | undefined,
  { style, meter }: Pick<FileContext, 'style' | 'meter'>,
): { readonly columns: Readonly<Record<number, Line>>; readonly defaultWidth: number } {
  const isTail = ({ attributes }: XmlElement) => Number(attributes['max']) > LAST_COLUMN;
  const tail = columns.find(isTail);
  const defaultWidth =
    widthIn(tail?.attributes['width']) ??
    widthIn(format?.attributes['defaultColWidth']) ??
    USUAL_WIDTH;
  const lines: Record<number, Line> = {};
  let next = 0;
  for (const column of columns) {
    const data = readColumn(column, defaultWidth, style);
    if (isTail(column) || Object.keys(data).length === 0) continue;
    const { first, last } = spanOf(column);
    for (let at = Math.max(first, next); at <= last; at += 1) lines[at] = data;
    meter.spend('lines', Math.max(0, last - Math.max(first, next) + 1));
    next = Math.max(next, last + 1);
  }
  return { columns: lines, defaultWidth };
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

function readColumn({ attributes }: XmlElement, defaultWidth: number, styleOf: StyleReader): Line {
  const size = widthIn(attributes['width']);
  const outline = numberIn(attributes['outlineLevel']) ?? 0;
  const style = styleOf(attributes['style']);
  return {
    ...(size !== undefined && size !== defaultWidth && { size }),
    ...(isOn(attributes['hidden']) && { isHidden: true }),
    ...(outline > 0 && { outline }),
    ...(style && { style }),
  };
}

function widthIn(characters: string | undefined): number | undefined {
  const width = numberIn(characters);
  return width === undefined ? undefined : Math.round(width * PIXELS_PER_CHARACTER);
}
