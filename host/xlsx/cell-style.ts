// Univer's styles to and from those of a plain workbook, each reference looked up once.
// Source: @univerjs/core 0.25.1, IStyleData and its enums (test/host/xlsx/univer-values.test.ts compares them).
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  ITextRotation,
  IWorkbookData,
  Nullable,
  VerticalAlign,
} from '@univerjs/core';
import type { BorderLine, BorderSide, CellStyle } from '../../xlsx/workbook';
import { enumMember, WRAP, YES } from './univer-values';

/** The names of Univer's numbered lines and alignments in a file; index = Univer's number. */
export const BORDER_STYLES = (
  'none thin hair dotted dashed dashDot dashDotDot double medium ' +
  'mediumDashed mediumDashDot mediumDashDotDot slantDashDot thick'
).split(' ');
export const HORIZONTAL = ['general', 'left', 'center', 'right', 'justify', 'both', 'distributed'];
export const VERTICAL = ['bottom', 'top', 'center'];

const SIDES: readonly (readonly [keyof IBorderData & ('t' | 'b' | 'l' | 'r'), BorderSide])[] = [
  ['t', 'top'],
  ['b', 'bottom'],
  ['l', 'left'],
  ['r', 'right'],
];
const BLACK = '#000000';

export type StyleBook = (reference: Nullable<IStyleData | string>) => CellStyle | undefined;

/** Equal references give the very same style, which a file then stores once. */
export function createStyleBook(styles: IWorkbookData['styles']): StyleBook {
  const known = new Map<IStyleData | string, CellStyle>();
  return (reference) => {
    if (!reference) return undefined;
    const style = typeof reference === 'string' ? styles[reference] : reference;
    const result = known.get(reference) ?? (style ? toCellStyle(style) : undefined);
    if (result) known.set(reference, result);
    return result;
  };
}

export interface StyleIds {
  readonly idOf: (style: CellStyle | undefined) => string | undefined;
  /** Those that were asked for, by id. */
  readonly styles: Readonly<Record<string, IStyleData>>;
}

export function createStyleIds(): StyleIds {
  const ids = new Map<CellStyle, string>();
  const styles: Record<string, IStyleData> = {};
  const add = (style: CellStyle): string => {
    const id = `s${ids.size + 1}`;
    ids.set(style, id);
    styles[id] = toUniverStyle(style);
    return id;
  };
  return { idOf: (style) => style && (ids.get(style) ?? add(style)), styles };
}

export function toCellStyle(style: IStyleData): CellStyle {
  return said({
    ...fontToFile(style),
    fill: hexColor(style.bg?.rgb),
    borders: style.bd ? bordersToFile(style.bd) : undefined,
    horizontal: HORIZONTAL_OUT[style.ht ?? 0],
    vertical: VERTICAL_OUT[style.vt ?? 0],
    wraps: style.tb === WRAP,
    turn: style.tr ? turnToFile(style.tr) : undefined,
    format: style.n?.pattern,
  });
}

function fontToFile({ ff, fs, bl, it, ul, st, cl }: IStyleData) {
  return {
    font: ff ?? '',
    fontSize: fs,
    isBold: bl === YES,
    isItalic: it === YES,
    isUnderlined: ul?.s === YES,
    isStruck: st?.s === YES,
    color: hexColor(cl?.rgb),
  };
}

/** Univer has two names for justified text and one for "as usual". */
const HORIZONTAL_OUT = HORIZONTAL.map((name) =>
  name === 'general' ? undefined : name === 'both' ? 'justify' : name,
);
const VERTICAL_OUT = [undefined, ...VERTICAL.slice(1)];

export function toUniverStyle(style: CellStyle): IStyleData {
  const rgb = (color: string | undefined) => color !== undefined && { rgb: color };
  const line = (isOn: boolean | undefined) => isOn && { s: YES };
  return said({
    ff: style.font,
    fs: style.fontSize,
    bl: style.isBold && YES,
    it: style.isItalic && YES,
    ul: line(style.isUnderlined),
    st: line(style.isStruck),
    cl: rgb(style.color),
    bg: rgb(style.fill),
    bd: style.borders && bordersFromFile(style.borders),
    n: style.format !== undefined && { pattern: style.format },
    ...alignmentFromFile(style),
  });
}

function alignmentFromFile({ horizontal = '', vertical = '', wraps, turn }: CellStyle) {
  const ht = HORIZONTAL.indexOf(horizontal);
  const vt = VERTICAL.indexOf(vertical);
  return {
    ht: ht > 0 && enumMember<HorizontalAlign>(ht),
    vt: vt > 0 && enumMember<VerticalAlign>(vt),
    tb: wraps && WRAP,
    tr: turn !== undefined && turnFromFile(turn),
  };
}

type Said<T> = { [K in keyof T]: Exclude<T[K], false | '' | null | undefined> };

/** Only what is said: an absent field means "as usual", which a blank one would not. */
function said<T extends object>(fields: T): Partial<Said<T>> {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && value !== false && value !== '',
  );
  return Object.fromEntries(entries) as Partial<Said<T>>;
}

/** Those that there are, or undefined where there is none. */
function someOf<T>(
  entries: readonly (readonly [string, T | undefined])[],
): Readonly<Record<string, T>> | undefined {
  const found = entries.filter((entry): entry is [string, T] => entry[1] !== undefined);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function bordersToFile(bd: IBorderData): CellStyle['borders'] {
  const line = (border: Nullable<IBorderStyleData>): BorderLine | undefined => {
    const style = border ? BORDER_STYLES[border.s] : undefined;
    if (!border || !style || style === 'none') return undefined;
    return { style, color: hexColor(border.cl.rgb) ?? BLACK };
  };
  return someOf(SIDES.map(([own, side]) => [side, line(bd[own])]));
}

function bordersFromFile(borders: NonNullable<CellStyle['borders']>): IBorderData | undefined {
  return someOf(
    SIDES.map(([own, side]) => {
      const line = borders[side];
      const s = BORDER_STYLES.indexOf(line?.style ?? '');
      return [own, line && s > 0 ? lineFromFile(s, line.color) : undefined];
    }),
  );
}

function lineFromFile(s: number, rgb: string): IBorderStyleData {
  return { s: enumMember<BorderStyleTypes>(s), cl: { rgb } };
}

/** Univer turns clockwise. */
function turnToFile({ a, v }: ITextRotation): CellStyle['turn'] | false {
  if (v === YES) return 'stacked';
  return a !== 0 && -a;
}

function turnFromFile(turn: number | 'stacked'): ITextRotation {
  return turn === 'stacked' ? { a: 0, v: YES } : { a: -turn };
}

/** `#rgb`, `#rrggbb` or `rgb(r, g, b)` as `#rrggbb`. */
export function hexColor(color: Nullable<string>): string | undefined {
  const long = (color ?? '').replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (/^#[0-9a-f]{6}$/i.test(long)) return long;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(long)?.slice(1);
  const hex = parts?.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return hex?.length === 6 ? `#${hex}` : undefined;
}
