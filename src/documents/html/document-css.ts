/**
 * The style sheet of documents, as text: for a <style> of the dialog and of the page that Node writes. All its selectors begin
 * below `.document`, so that it can share a page. Figures are format/page-format.ts's.
 */
import {
  BAR,
  CELL_PADDING,
  CLOSING_LEFT,
  COLOR,
  FIRST_LINE_INDENT,
  FONT,
  LETTERHEAD_LEFT,
  LINE_HEIGHT,
  PAGE,
  PARAGRAPH_SPACE,
  QR_SIDE,
  RULE_SHARE,
  SIGNATURE_ROOM,
  SIZE,
  type Orientation,
} from '../format/page-format';

/** A single line of Times New Roman, of which Word and LibreOffice take multiples; CSS takes multiples of the size. */
const NATURAL_LINE = 1.15;

const margins = `${PAGE.top}mm ${PAGE.right}mm ${PAGE.bottom}mm ${PAGE.left}mm`;

/** Liberation Serif and Tinos have the metrics of Times New Roman and all Vietnamese letters. */
function fontStack(): string {
  return `'${FONT}', Tinos, 'Liberation Serif', serif`;
}

/**
 * Every section is numbered anew, without a number on its first page. Chromium knows neither a page counter that elements
 * reset nor the first page of a section, but counters of named pages: sections take two names by turns, each counting its own
 * pages and putting the other back to 0. See docs/documents.md.
 */
function pageRule(orientation: Orientation, turn: number): string {
  const counter = COUNTERS[turn % 2] ?? '';
  const other = COUNTERS[(turn + 1) % 2] ?? '';
  return `
@page ${orientation}-${turn} {
  size: A4 ${orientation};
  margin: ${margins};
  counter-increment: ${counter};
  counter-set: ${other} 0;
  @top-center { content: counter(${counter}, from-second); font: ${SIZE.page}pt ${fontStack()}; }
}
@media print { .document .${orientation}.turn-${turn} { page: ${orientation}-${turn}; } }`;
}

const COUNTERS = ['page-of-section', 'page-of-next-section'];

const PRINT = `
@counter-style from-second { system: fixed; symbols: ''; fallback: decimal; }
${(['portrait', 'landscape'] as const).flatMap((each) => [0, 1].map((turn) => pageRule(each, turn))).join('')}`;

const TEXT = `
.document { font: ${SIZE.text}pt/${LINE_HEIGHT * NATURAL_LINE} ${fontStack()}; color: #000; }
.document * { box-sizing: border-box; margin: 0; padding: 0; }
.document p, .document h1, .document h2, .document td, .document th { white-space: pre-wrap; overflow-wrap: anywhere; }
.document h1, .document h2 { font-size: ${SIZE.title}pt; font-weight: bold; break-after: avoid; }
.document h2, .document .body, .document .basis { text-align: justify; text-indent: ${FIRST_LINE_INDENT}mm; margin-top: ${PARAGRAPH_SPACE}pt; }
.document .body, .document .note { orphans: 2; widows: 2; }
.document .basis, .document .italic { font-style: italic; }
.document .bold { font-weight: bold; }
.document .address { text-align: center; margin: ${PARAGRAPH_SPACE * 2}pt 0 ${PARAGRAPH_SPACE}pt; }
.document .note { font-size: ${SIZE.note}pt; text-align: justify; margin-top: ${PARAGRAPH_SPACE}pt; }
.document p:has(+ .closing), .document table:has(+ .closing) { break-after: avoid; }`;

const HEADS = `
.document .letterhead { display: flex; text-align: center; font-size: ${SIZE.body}pt; line-height: ${NATURAL_LINE}; break-after: avoid; }
.document .letterhead > div:first-child { width: ${LETTERHEAD_LEFT * 100}%; }
.document .letterhead > div:last-child { width: ${(1 - LETTERHEAD_LEFT) * 100}%; }
.document .issuer, .document .nation, .document .motto { font-weight: bold; }
.document .issuer::after { content: ''; display: block; width: ${RULE_SHARE * 100}%; margin: 1pt auto 0; border-bottom: 0.75pt solid; }
.document .issuer { width: fit-content; margin: 0 auto; }
.document .motto { font-size: ${SIZE.motto}pt; width: fit-content; margin: 0 auto; border-bottom: 0.75pt solid; padding-bottom: 1pt; }
.document .number { font-size: ${SIZE.number}pt; margin-top: ${PARAGRAPH_SPACE}pt; }
.document .about { font-size: ${SIZE.about}pt; margin-top: ${PARAGRAPH_SPACE}pt; }
.document .place-date { font-size: ${SIZE.date}pt; font-style: italic; margin-top: ${PARAGRAPH_SPACE}pt; }
.document .title, .document .annex-title { text-align: center; break-after: avoid; break-inside: avoid; }
.document .title { margin: ${PARAGRAPH_SPACE * 3}pt 0 ${PARAGRAPH_SPACE}pt; }
.document .subject { font-weight: bold; width: fit-content; margin: 0 auto; }
.document .subject::after { content: ''; display: block; width: ${RULE_SHARE * 100}%; margin: 2pt auto 0; border-bottom: 0.75pt solid; }
.document .annex-title { font-weight: bold; margin-bottom: ${PARAGRAPH_SPACE * 2}pt; }
.document .belongs-to { font-weight: normal; font-style: italic; }`;

const TABLES = `
.document table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-top: ${PARAGRAPH_SPACE}pt; line-height: ${NATURAL_LINE}; font-size: ${SIZE.table}pt; }
/* The outer half of its border would lie beyond the page and be cut off. */
.document table.figures { width: calc(100% - 1pt); margin-left: 0.5pt; }
.document table.wide { font-size: ${SIZE.wideTable}pt; }
.document .figures th, .document .figures td { border: 0.5pt solid; padding: ${CELL_PADDING.y}mm ${CELL_PADDING.x}mm; vertical-align: middle; }
.document thead { display: table-header-group; }
.document th { text-align: center; background: #${COLOR.head}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.document thead, .document .short, .document .bars tr { break-inside: avoid; }
.document .figures .tall td { vertical-align: top; }
.document tr.group, .document tr:nth-last-child(2) { break-after: avoid; }
.document .group, .document .total { font-weight: bold; }
.document .left { text-align: left; }
.document .center { text-align: center; }
.document .right { text-align: right; }
.document .bars td { height: ${BAR.rowHeight}mm; padding: 0 1mm; }
.document .bars .label { width: ${BAR.labelShare * 100}%; }
.document .bars .value { width: ${BAR.valueShare * 100}%; text-align: right; }
.document .bar { height: ${BAR.rowHeight - BAR.gap * 2}mm; background: #${COLOR.bar}; print-color-adjust: exact; -webkit-print-color-adjust: exact; }`;

const CLOSING = `
.document .closing { display: flex; margin-top: ${PARAGRAPH_SPACE * 2}pt; break-inside: avoid; }
.document .recipients { width: ${CLOSING_LEFT * 100}%; font-size: ${SIZE.recipients}pt; }
.document .recipients .label { font-size: ${SIZE.recipientsLabel}pt; font-weight: bold; font-style: italic; }
.document .signature { width: ${(1 - CLOSING_LEFT) * 100}%; text-align: center; font-size: ${SIZE.title}pt; font-weight: bold; }
.document .signature .name { margin-top: ${SIGNATURE_ROOM}mm; }
.document .seal { display: flex; align-items: center; gap: ${PARAGRAPH_SPACE}pt; break-inside: avoid; }
.document .seal .note { flex: 1; }
.document .seal svg { width: ${QR_SIDE}mm; height: ${QR_SIDE}mm; flex: none; background: #fff; shape-rendering: crispEdges; }`;

export const DOCUMENT_CSS = [PRINT, TEXT, HEADS, TABLES, CLOSING].join('');
