// Reads the styles of a workbook: one for each cell format, and those of highlighting rules.
// What equals the file's default font is left out. Colours: colors.ts.
// Source: ECMA-376 part 1, 18.8 (styles).
import { BUILT_IN_FORMATS } from '../number-formats';
import type { XmlElement } from '../package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, visitElements } from '../package/xml-element';
import type { WorkMeter } from '../work-meter';
import { elementCounter } from '../work-meter';
import type { BorderLine, BorderSide, CellStyle } from '../workbook';
import type { ColorReader } from './colors';

export interface StyleSheet {
  /** By the index that cells carry; an empty style where the format says nothing. */
  readonly cells: readonly CellStyle[];
  /** By the index that highlighting rules carry. */
  readonly highlights: readonly CellStyle[];
}

export function readStyles(
  xml: string | undefined,
  color: ColorReader,
  meter: WorkMeter,
): StyleSheet {
  if (xml === undefined) return { cells: [], highlights: [] };
  const lists = new Map<string, readonly XmlElement[]>();
  const names = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
  const keep = ({ name, children }: XmlElement) => {
    meter.spend('styles', children.length);
    lists.set(name, children);
  };
  visitElements(xml, names, keep, elementCounter(meter));
  const list = (name: string) => lists.get(name) ?? [];
  const patterns = readPatterns(list('numFmts'));
  const defaultFont = list('fonts')[0];
  const fonts = list('fonts').map((font) => fontStyle(font, defaultFont, color));
  const fills = list('fills').map((fill) => fillStyle(fill, color, ['fgColor', 'bgColor']));
  const borders = list('borders').map((border) => borderStyle(border, color));
  const part = (styles: readonly CellStyle[], index: string | undefined) =>
    styles[numberIn(index) ?? 0];
  const cells = list('cellXfs').map((xf) => ({
    ...part(fonts, xf.attributes['fontId']),
    ...part(fills, xf.attributes['fillId']),
    ...part(borders, xf.attributes['borderId']),
    ...patternStyle(patterns.get(numberIn(xf.attributes['numFmtId']) ?? 0)),
    ...alignmentStyle(childNamed(xf, 'alignment')),
  }));
  return { cells, highlights: list('dxfs').map((dxf) => readHighlight(dxf, color)) };
}

/** The style of a highlighting rule; also stands inside rules of Excel's extension list. */
export function readHighlight(dxf: XmlElement, color: ColorReader): CellStyle {
  const font = childNamed(dxf, 'font');
  const fill = childNamed(dxf, 'fill');
  const border = childNamed(dxf, 'border');
  return {
    ...(font && fontStyle(font, undefined, color)),
    ...(fill && fillStyle(fill, color, ['bgColor', 'fgColor'])),
    ...(border && borderStyle(border, color)),
  };
}

function readPatterns(formats: readonly XmlElement[]): ReadonlyMap<number, string> {
  const patterns = new Map(
    Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]),
  );
  for (const { attributes } of formats) {
    const code = attributes['formatCode'];
    if (isWithin(LONGEST_FORMAT, code)) patterns.set(Number(attributes['numFmtId']), code);
  }
  return patterns;
}

/** Excel itself takes no longer ones; every style that refers to one would carry it along. */
const LONGEST_FORMAT = 255;
const LONGEST_FONT = 255;

function isWithin(longest: number, text: string | undefined): text is string {
  return text !== undefined && text.length <= longest;
}

function patternStyle(pattern: string | undefined): CellStyle {
  return pattern === undefined || /^general$/i.test(pattern) ? {} : { format: pattern };
}

function fontStyle(font: XmlElement, usual: XmlElement | undefined, color: ColorReader): CellStyle {
  const value = (from: XmlElement | undefined, name: string) =>
    from && childNamed(from, name)?.attributes['val'];
  const family = value(font, 'name');
  const size = numberIn(value(font, 'sz'));
  const rgb = color(childNamed(font, 'color'));
  const usualColor = usual && (color(childNamed(usual, 'color')) ?? BLACK);
  return {
    ...(isWithin(LONGEST_FONT, family) && family !== value(usual, 'name') && { font: family }),
    ...(size !== undefined && size !== numberIn(value(usual, 'sz')) && { fontSize: size }),
    ...(rgb !== undefined && rgb !== usualColor && { color: rgb }),
    ...fontFlags(font),
  };
}

function fontFlags(font: XmlElement): CellStyle {
  return {
    ...(hasFlag(font, 'b') && { isBold: true }),
    ...(hasFlag(font, 'i') && { isItalic: true }),
    ...(hasFlag(font, 'u') && { isUnderlined: true }),
    ...(hasFlag(font, 'strike') && { isStruck: true }),
  };
}

const BLACK = '#000000';

function hasFlag(font: XmlElement, name: string): boolean {
  const flag = childNamed(font, name);
  const value = flag?.attributes['val'];
  return (
    flag !== undefined && value !== 'none' && (value === undefined || !/^(0|false)$/.test(value))
  );
}

/** Cells keep a solid fill's colour in front; highlighting rules keep it behind. */
function fillStyle(fill: XmlElement, color: ColorReader, order: readonly string[]): CellStyle {
  const pattern = childNamed(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!pattern || type === 'none' || type === 'gray125') return {};
  const rgb = order.map((name) => color(childNamed(pattern, name))).find((found) => found);
  return rgb === undefined ? {} : { fill: rgb };
}

/** A file may call the sides by the direction of writing. */
const SIDES: readonly (readonly [BorderSide, readonly string[]])[] = [
  ['top', ['top']],
  ['bottom', ['bottom']],
  ['left', ['left', 'start']],
  ['right', ['right', 'end']],
];

function borderStyle(border: XmlElement, color: ColorReader): CellStyle {
  const lines = SIDES.flatMap(([side, names]) => {
    const element = names.map((name) => childNamed(border, name)).find((found) => found);
    const line = element && borderLine(element, color);
    return line ? [[side, line] as const] : [];
  });
  return lines.length > 0 ? { borders: Object.fromEntries(lines) } : {};
}

function borderLine(side: XmlElement, color: ColorReader): BorderLine | undefined {
  const { style = 'none' } = side.attributes;
  if (style === 'none') return undefined;
  return { style, color: color(childrenNamed(side, 'color')[0]) ?? BLACK };
}

const STACKED = 255;

/** Bottom is how text stands unless something else is said; LibreOffice says it for every cell. */
function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  if (!alignment) return {};
  const { horizontal = 'general', vertical = 'bottom', wrapText } = alignment.attributes;
  const turn = numberIn(alignment.attributes['textRotation']) ?? 0;
  return {
    ...(horizontal !== 'general' && { horizontal }),
    ...(vertical !== 'bottom' && { vertical }),
    ...(isOn(wrapText) && { wraps: true }),
    ...(turn !== 0 && { turn: turn === STACKED ? 'stacked' : leftTurn(turn) }),
  };
}

/** A file stores 1…90 for turns to the left, 91…180 for turns to the right. */
function leftTurn(stored: number): number {
  return stored <= 90 ? stored : 90 - stored;
}
