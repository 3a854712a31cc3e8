// Reads the styles of a workbook into Univer's: one style for each cell format, and the styles of highlighting rules.
// What equals the file's default font is left out, as Univer leaves out its own. Colours: colors-from-xlsx.ts.
// Source: ECMA-376 part 1, 18.8 (styles).
import type {
  BorderStyleTypes,
  HorizontalAlign,
  IBorderData,
  IBorderStyleData,
  IStyleData,
  VerticalAlign,
} from '@univerjs/core';
import type { ColorReader } from './colors-from-xlsx';
import { BUILT_IN_FORMATS } from './number-formats';
import type { XmlElement } from './package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, visitElements } from './package/xml-element';
import { BORDER_STYLES, HORIZONTAL, ROTATION, VERTICAL } from './style-names';
import { enumMember, WRAP, YES } from './univer-values';

export interface StyleSheet {
  /** By the index that cells carry; an empty style where the format says nothing. */
  readonly cells: readonly IStyleData[];
  /** By the index that highlighting rules carry. */
  readonly highlights: readonly IStyleData[];
}

export function readStyles(xml: string | undefined, color: ColorReader): StyleSheet {
  if (xml === undefined) return { cells: [], highlights: [] };
  const lists = new Map<string, readonly XmlElement[]>();
  const names = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
  visitElements(xml, names, ({ name, children }) => lists.set(name, children));
  const list = (name: string) => lists.get(name) ?? [];
  const patterns = readPatterns(list('numFmts'));
  const defaultFont = list('fonts')[0];
  const fonts = list('fonts').map((font) => fontStyle(font, defaultFont, color));
  const fills = list('fills').map((fill) => fillStyle(fill, color, ['fgColor', 'bgColor']));
  const borders = list('borders').map((border) => borderStyle(border, color));
  const part = (styles: readonly IStyleData[], index: string | undefined) =>
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
export function readHighlight(dxf: XmlElement, color: ColorReader): IStyleData {
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
    if (code !== undefined) patterns.set(Number(attributes['numFmtId']), code);
  }
  return patterns;
}

function patternStyle(pattern: string | undefined): IStyleData {
  return pattern === undefined || /^general$/i.test(pattern) ? {} : { n: { pattern } };
}

function fontStyle(
  font: XmlElement,
  usual: XmlElement | undefined,
  color: ColorReader,
): IStyleData {
  const value = (from: XmlElement | undefined, name: string) =>
    from && childNamed(from, name)?.attributes['val'];
  const family = value(font, 'name');
  const size = numberIn(value(font, 'sz'));
  const rgb = color(childNamed(font, 'color'));
  const usualColor = usual && (color(childNamed(usual, 'color')) ?? BLACK);
  return {
    ...(family !== undefined && family !== value(usual, 'name') && { ff: family }),
    ...(size !== undefined && size !== numberIn(value(usual, 'sz')) && { fs: size }),
    ...(rgb !== undefined && rgb !== usualColor && { cl: { rgb } }),
    ...fontFlags(font),
  };
}

function fontFlags(font: XmlElement): IStyleData {
  return {
    ...(hasFlag(font, 'b') && { bl: YES }),
    ...(hasFlag(font, 'i') && { it: YES }),
    ...(hasFlag(font, 'u') && { ul: { s: YES } }),
    ...(hasFlag(font, 'strike') && { st: { s: YES } }),
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
function fillStyle(fill: XmlElement, color: ColorReader, order: readonly string[]): IStyleData {
  const pattern = childNamed(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!pattern || type === 'none' || type === 'gray125') return {};
  const rgb = order.map((name) => color(childNamed(pattern, name))).find((found) => found);
  return rgb === undefined ? {} : { bg: { rgb } };
}

const SIDES = [
  ['t', ['top']],
  ['b', ['bottom']],
  ['l', ['left', 'start']],
  ['r', ['right', 'end']],
] as const;

function borderStyle(border: XmlElement, color: ColorReader): IStyleData {
  const bd: IBorderData = {};
  for (const [key, names] of SIDES) {
    const side = names.map((name) => childNamed(border, name)).find((found) => found);
    const line = side && borderLine(side, color);
    if (line) bd[key] = line;
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function borderLine(side: XmlElement, color: ColorReader): IBorderStyleData | undefined {
  const style = BORDER_STYLES.indexOf(side.attributes['style'] ?? 'none');
  if (style <= 0) return undefined;
  return {
    s: enumMember<BorderStyleTypes>(style),
    cl: { rgb: color(childrenNamed(side, 'color')[0]) ?? BLACK },
  };
}

function alignmentStyle(alignment: XmlElement | undefined): IStyleData {
  if (!alignment) return {};
  const { horizontal = '', vertical = '', wrapText, textRotation } = alignment.attributes;
  const ht = HORIZONTAL.indexOf(horizontal);
  const vt = VERTICAL.indexOf(vertical);
  const rotation = numberIn(textRotation) ?? 0;
  return {
    ...(ht > 0 && { ht: enumMember<HorizontalAlign>(ht) }),
    ...(vt > 0 && { vt: enumMember<VerticalAlign>(vt) }),
    ...(isOn(wrapText) && { tb: WRAP }),
    ...(rotation !== 0 && { tr: ROTATION.read(rotation) }),
  };
}
