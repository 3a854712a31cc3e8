// Univer's styles as ExcelJS takes them. A cell that changes anything about its font gets a whole font, since a file
// cannot say "as usual but bold"; what is not said falls back to the default font that ExcelJS writes (Calibri 11).
// Source: ExcelJS README, "Styles"; @univerjs/core 0.25.1, IStyleData.
import type {
  IBorderData,
  IBorderStyleData,
  IStyleData,
  ITextRotation,
  Nullable,
} from '@univerjs/core';
import type { Alignment, Borders, BorderStyle, CellStyle, Font } from './exceljs';
import { BORDER_STYLES, HORIZONTAL, ROTATION } from './style-names';
import { WRAP, YES } from './univer-values';

const DEFAULT_FONT = { name: 'Calibri', size: 11 };

export function styleToXlsx(style: IStyleData): CellStyle {
  const font = fontToXlsx(style);
  const fill = argb(style.bg?.rgb);
  const alignment = alignmentToXlsx(style);
  return {
    ...(font && { font: { ...DEFAULT_FONT, ...font } }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    ...(style.bd && { border: bordersToXlsx(style.bd) }),
    ...(alignment && { alignment }),
    ...(style.n && { numFmt: style.n.pattern }),
  };
}

/** The style of a highlighting rule: only what it changes, and its fill behind the pattern. */
export function highlightToXlsx(style: IStyleData): CellStyle {
  const font = fontToXlsx(style);
  const fill = argb(style.bg?.rgb);
  return {
    ...(font && { font }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } }),
    ...(style.bd && { border: bordersToXlsx(style.bd) }),
  };
}

function fontToXlsx(style: IStyleData): Font | undefined {
  const color = argb(style.cl?.rgb);
  const font: Font = {
    ...(style.ff && { name: style.ff }),
    ...(style.fs !== undefined && { size: style.fs }),
    ...flags(style),
    ...(color && { color: { argb: color } }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}

function flags({ bl, it, ul, st }: IStyleData): Font {
  return {
    ...(bl === YES && { bold: true }),
    ...(it === YES && { italic: true }),
    ...(ul?.s === YES && { underline: true }),
    ...(st?.s === YES && { strike: true }),
  };
}

function bordersToXlsx(bd: IBorderData): Borders {
  const line = (border: Nullable<IBorderStyleData>) => {
    const style = border ? BORDER_STYLES[border.s] : undefined;
    if (!border || !style || style === 'none') return undefined;
    return { style: style as BorderStyle, color: { argb: argb(border.cl.rgb) ?? 'FF000000' } };
  };
  const sides = { top: line(bd.t), bottom: line(bd.b), left: line(bd.l), right: line(bd.r) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side));
}

function alignmentToXlsx({ ht, vt, tb, tr }: IStyleData): Alignment | undefined {
  const horizontal = HORIZONTAL_OUT[ht ?? 0];
  const vertical = VERTICAL_OUT[vt ?? 0];
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(tb === WRAP && { wrapText: true }),
    ...(isTurned(tr) && { textRotation: ROTATION.write(tr) }),
  };
  return Object.keys(alignment).length > 0 ? (alignment as Alignment) : undefined;
}

/** As ExcelJS calls them; Univer has two names for justified text and one for "as usual". */
const HORIZONTAL_OUT = HORIZONTAL.map((name) =>
  name === 'general' ? undefined : name === 'both' ? 'justify' : name,
);
const VERTICAL_OUT = [undefined, 'top', 'middle', 'bottom'];

function isTurned(rotation: Nullable<ITextRotation>): rotation is ITextRotation {
  return !!rotation && (rotation.a !== 0 || rotation.v === YES);
}

/** `#rgb`, `#rrggbb` or `rgb(r, g, b)` as `FFRRGGBB`. */
export function argb(color: Nullable<string>): string | undefined {
  const long = (color ?? '').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (/^#[0-9a-f]{6}$/i.test(long)) return `FF${long.slice(1).toUpperCase()}`;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(long)?.slice(1);
  const hex = parts?.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return hex?.length === 6 ? `FF${hex.toUpperCase()}` : undefined;
}
