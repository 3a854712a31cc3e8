// Writes the styles part. A cell that changes anything about its font gets a whole font, since a file cannot say "as
// usual but bold"; what is not said falls back to the default font, Calibri 11. A highlighting rule says only what it changes.
// Source: ECMA-376 part 1, 18.8 (styles; order of elements as in its schema, sml.xsd).
import { BUILT_IN_FORMATS } from '../number-formats';
import { countedList, element } from '../package/write-xml';
import type { BorderLine, CellStyle } from '../workbook';
import { createDistinctList } from './distinct-list';

export interface StyleTable {
  /** The number that a cell, column or row carries. */
  readonly cell: (style: CellStyle | undefined) => number;
  /** The number that a highlighting rule carries. */
  readonly highlight: (style: CellStyle) => number;
  readonly xml: () => string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const USUAL = { font: 'Calibri', fontSize: 11 };
const XF = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const NO_FILL = element('fill', {}, element('patternFill', { patternType: 'none' }));
/** Every file has it as its second fill, used or not. */
const GREY_FILL = element('fill', {}, element('patternFill', { patternType: 'gray125' }));
const USUAL_STYLE = element('cellStyle', { name: 'Normal', xfId: 0, builtinId: '0' });
const FIRST_OWN_FORMAT = 164;

export function createStyleTable(): StyleTable {
  const formats = createDistinctList();
  const fonts = createDistinctList([fontXml(USUAL)]);
  const fills = createDistinctList([NO_FILL, GREY_FILL]);
  const borders = createDistinctList([borderXml({}, 'diagonal')]);
  const cells = createDistinctList([element('xf', { ...XF, xfId: 0 })]);
  const highlights = createDistinctList();
  const known = new Map<CellStyle, number>();

  const formatId = (format: string | undefined) =>
    format === undefined
      ? 0
      : (builtInFormat(format) ?? FIRST_OWN_FORMAT + formats.indexOf(format));
  const cellXml = (style: CellStyle): string => {
    const numFmtId = formatId(style.format);
    const fontId = fontXml(style) === '' ? 0 : fonts.indexOf(fontXml({ ...USUAL, ...style }));
    const fillId = style.fill === undefined ? 0 : fills.indexOf(fillXml('fgColor', style.fill));
    const borderId = style.borders ? borders.indexOf(borderXml(style.borders, 'diagonal')) : 0;
    const alignment = alignmentXml(style);
    const applied = {
      applyNumberFormat: numFmtId > 0,
      applyFont: fontId > 0,
      applyFill: fillId > 0,
      applyBorder: borderId > 0,
      applyAlignment: alignment !== '',
    };
    return element('xf', { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, alignment);
  };
  return {
    cell(style) {
      if (!style) return 0;
      const index = known.get(style) ?? cells.indexOf(cellXml(style));
      known.set(style, index);
      return index;
    },
    highlight: (style) => highlights.indexOf(highlightXml(style)),
    xml: () =>
      element('styleSheet', { xmlns: MAIN }, [
        countedList('numFmts', formats.items.map(formatXml)),
        countedList('fonts', fonts.items),
        countedList('fills', fills.items),
        countedList('borders', borders.items),
        countedList('cellStyleXfs', [element('xf', XF)]),
        countedList('cellXfs', cells.items),
        countedList('cellStyles', [USUAL_STYLE]),
        countedList('dxfs', highlights.items),
      ]),
  };
}

function formatXml(formatCode: string, at: number): string {
  return element('numFmt', { numFmtId: FIRST_OWN_FORMAT + at, formatCode });
}

/** Those that mean the same in every country. */
function builtInFormat(format: string): number | undefined {
  return [1, 2, 3, 4, 9, 10, 49].find((id) => BUILT_IN_FORMATS[id] === format);
}

function highlightXml(style: CellStyle): string {
  return element('dxf', {}, [
    fontXml(style),
    style.fill === undefined ? '' : fillXml('bgColor', style.fill),
    style.borders ? borderXml(style.borders) : '',
  ]);
}

function fontXml(style: CellStyle): string {
  const flag = (name: string, isOn = false) => (isOn ? element(name, {}) : '');
  const value = (name: string, val: string | number | undefined) =>
    val === undefined ? '' : element(name, { val });
  const parts = [
    flag('b', style.isBold),
    flag('i', style.isItalic),
    flag('strike', style.isStruck),
    flag('u', style.isUnderlined),
    value('sz', style.fontSize),
    style.color === undefined ? '' : colorXml('color', style.color),
    value('name', style.font),
  ].join('');
  return parts === '' ? '' : element('font', {}, parts);
}

/** Cells keep the colour of a solid fill in front, highlighting rules behind. */
function fillXml(place: 'fgColor' | 'bgColor', color: string): string {
  return element(
    'fill',
    {},
    element('patternFill', { patternType: 'solid' }, colorXml(place, color)),
  );
}

function borderXml(borders: NonNullable<CellStyle['borders']>, ...more: readonly string[]): string {
  const side = (name: string, line: BorderLine | undefined) =>
    line ? element(name, { style: line.style }, colorXml('color', line.color)) : element(name, {});
  const { left, right, top, bottom } = borders;
  return element('border', {}, [
    side('left', left),
    side('right', right),
    side('top', top),
    side('bottom', bottom),
    ...more.map((name) => element(name, {})),
  ]);
}

function alignmentXml({ horizontal, vertical, wraps, turn }: CellStyle): string {
  const attributes = {
    horizontal,
    vertical,
    wrapText: wraps,
    textRotation: turn === undefined ? undefined : storedTurn(turn),
  };
  const isUsual = Object.values(attributes).every((value) => value === undefined);
  return isUsual ? '' : element('alignment', attributes);
}

/** A file stores 1…90 for turns to the left, 91…180 for turns to the right. */
function storedTurn(turn: number | 'stacked'): number {
  if (turn === 'stacked') return 255;
  return turn >= 0 ? turn : 90 - turn;
}

export function colorXml(name: string, color: string): string {
  return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
}
