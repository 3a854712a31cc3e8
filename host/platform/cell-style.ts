// Google's words for a look -> the style Univer stores in a cell. null always means "back to the default".
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range, border-style, wrap-strategy
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellRange } from '../univer/a1-notation';

export const WRAPPED = WrapStrategy.WRAP;

/** "In CSS notation (such as '#ffffff' or 'white')"; what is read back is of the first kind. */
export function hexColor(color: string): string {
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  const kit = new ColorKit(color);
  if (!kit.isValid) throw new Error(`Invalid argument: ${color}`);
  return kit.toHexString();
}

const colorOf = (color: string | null): { rgb: string } | null =>
  color === null || color === '' ? null : { rgb: hexColor(color) };

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const numberFormat = (pattern: string): IStyleData => ({ n: { pattern } });

export const background = (color: string | null): IStyleData => ({ bg: colorOf(color) });

export const fontColor = (color: string | null): IStyleData => ({ cl: colorOf(color) });

export const fontWeight = (weight: string | null): IStyleData => ({ bl: flag(weight === 'bold') });

export const fontStyle = (style: string | null): IStyleData => ({ it: flag(style === 'italic') });

export const fontLine = (line: string | null): IStyleData => ({
  ul: { s: flag(line === 'underline') },
  st: { s: flag(line === 'line-through') },
});

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  normal: HorizontalAlign.UNSPECIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const WRAP: Readonly<Record<string, WrapStrategy>> = {
  WRAP: WrapStrategy.WRAP,
  CLIP: WrapStrategy.CLIP,
  OVERFLOW: WrapStrategy.OVERFLOW,
};

export const horizontalAlignment = (alignment: string | null): IStyleData => ({
  ht: oneOf(HORIZONTAL, alignment, HorizontalAlign.UNSPECIFIED),
});

export const verticalAlignment = (alignment: string | null): IStyleData => ({
  vt: oneOf(VERTICAL, alignment, VerticalAlign.UNSPECIFIED),
});

export const wrapStrategy = (strategy: string): IStyleData => ({
  tb: oneOf(WRAP, strategy, WrapStrategy.UNSPECIFIED),
});

/** Google turns counter-clockwise, Univer clockwise. */
export const textRotation = (degrees: number): IStyleData => ({ tr: { a: -degrees } });

function oneOf<T>(table: Readonly<Record<string, T>>, word: string | null, none: T): T {
  if (word === null) return none;
  const value = table[word];
  if (value === undefined) throw new Error(`Invalid argument: ${word}`);
  return value;
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DASHED: BorderStyleTypes.DASHED,
  DOTTED: BorderStyleTypes.DOTTED,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

export interface BorderSides {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

export function borderLine(color: string, style: string): IBorderStyleData {
  return { s: oneOf(LINES, style, BorderStyleTypes.THIN), cl: { rgb: hexColor(color) } };
}

/** The border of one cell of an area: outer sides at its edges, inner ones between its cells. */
export function border(
  sides: BorderSides,
  line: IBorderStyleData,
  area: CellRange,
  row: number,
  column: number,
): IStyleData {
  const wanted = {
    t: row === area.startRow ? sides.top : sides.horizontal,
    b: row === area.endRow ? sides.bottom : sides.horizontal,
    l: column === area.startColumn ? sides.left : sides.vertical,
    r: column === area.endColumn ? sides.right : sides.vertical,
  };
  const bd: IBorderData = {};
  for (const side of ['t', 'b', 'l', 'r'] as const) {
    if (wanted[side] !== null) bd[side] = wanted[side] ? line : null;
  }
  return { bd };
}
