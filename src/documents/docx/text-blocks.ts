/**
 * The blocks of a document that are no tables of figures: letterhead, titles, headings, paragraphs, closing, seal. Letterhead and
 * closing are two columns side by side that the end of a page never cuts. Widths are millimetres.
 */
import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TableBorders,
  TableRow,
  type Table,
} from 'docx';
import { qrCode } from '../../reports/qr-code';
import type {
  AnnexTitle,
  Closing,
  Heading,
  Letterhead,
  Paragraph as ParagraphBlock,
  SealMark,
  Title,
} from '../../reports/report-document';
import {
  CLOSING_LEFT,
  LETTERHEAD_LEFT,
  QR_SIDE,
  RULE_SHARE,
  SIGNATURE_ROOM,
  SIZE,
} from '../format/page-format';
import { boldTextWidth } from '../format/text-width';
import { fixedCell, fixedTable } from './fixed-table';
import { pngOf } from './png';
import type { StyleName } from './styles';
import { paragraph, textRuns } from './text-runs';
import { pixels, twips, twipsOfPoints } from './units';

export function letterhead(block: Letterhead, width: number): Table {
  const leftWidth = width * LETTERHEAD_LEFT;
  const issuerWidth = Math.min(boldTextWidth(block.issuingBody, SIZE.body), leftWidth);
  const left = [
    ...(block.superiorBody === '' ? [] : [paragraph('Superior', block.superiorBody)]),
    paragraph('Issuer', block.issuingBody),
    rule(issuerWidth * RULE_SHARE, leftWidth),
    paragraph('Number', block.number),
    ...(block.about === undefined ? [] : [paragraph('About', block.about)]),
  ];
  const right = [
    paragraph('Nation', block.nation),
    paragraph('Motto', block.motto),
    rule(boldTextWidth(block.motto, SIZE.motto), width - leftWidth),
    paragraph('PlaceDate', block.placeAndDate),
  ];
  return twoColumns(width, LETTERHEAD_LEFT, left, right);
}

/** Type and subject, with the rule below. */
export function title({ type, subject }: Title, width: number): Paragraph[] {
  const subjectWidth = Math.min(boldTextWidth(subject, SIZE.title), width);
  return [
    paragraph('DocumentType', type),
    paragraph('Subject', subject),
    rule(subjectWidth * RULE_SHARE, width),
  ];
}

export function annexTitle({ label, title: text, belongsTo }: AnnexTitle): Paragraph[] {
  return [
    paragraph('AnnexTitle', label),
    paragraph('AnnexTitle', text),
    paragraph('AnnexBelongsTo', belongsTo),
  ];
}

/** Word also lists it in its navigation pane. */
export function heading({ text }: Heading): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, children: textRuns(text) });
}

const STYLE: Readonly<Record<ParagraphBlock['style'], StyleName>> = {
  body: 'Text',
  basis: 'Basis',
  note: 'Note',
  address: 'Address',
};

export function bodyParagraph({ style, runs }: ParagraphBlock, keepNext: boolean): Paragraph {
  return new Paragraph({
    style: STYLE[style],
    ...(keepNext && { keepNext }),
    children: runs.flatMap(({ text, bold, italic }) =>
      textRuns(text, { ...(bold && { bold }), ...(italic && { italics: italic }) }),
    ),
  });
}

/** Nơi nhận left, signature right, with room for the hand and the seal. */
export function closing({ recipients, signature }: Closing, width: number): Table {
  const left = [
    paragraph('RecipientsLabel', recipients.label),
    ...recipients.lines.map((line) => paragraph('Recipients', line)),
  ];
  const right = [
    ...signature.lines.map((line) => paragraph('Signature', line)),
    paragraph('Signature', signature.name, { spacing: { before: twips(SIGNATURE_ROOM) } }),
  ];
  return twoColumns(width, CLOSING_LEFT, left, right);
}

/** Of the picture; so many for a module that none is blurred on paper. */
const PIXELS_A_MODULE = 8;

/** The sentence left, the QR right. */
export function sealMark({ text, qr, alt }: SealMark, width: number): Table {
  const side = pixels(QR_SIDE);
  const picture = new ImageRun({
    type: 'png',
    data: pngOf(qrCode(qr), PIXELS_A_MODULE),
    transformation: { width: side, height: side },
    altText: { name: alt, title: alt, description: alt },
  });
  const right = new Paragraph({ style: 'Thin', children: [picture] });
  return twoColumns(width, 1 - QR_SIDE / width, [paragraph('Note', text)], [right]);
}

function twoColumns(
  width: number,
  leftShare: number,
  left: readonly Paragraph[],
  right: readonly Paragraph[],
): Table {
  const widths = [twips(width * leftShare), twips(width * (1 - leftShare))];
  const children = [left, right].map((column, i) =>
    fixedCell(widths[i] ?? 0, { children: column }),
  );
  return fixedTable(widths, {
    rows: [new TableRow({ children, cantSplit: true })],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
  });
}

const EIGHTHS_OF_A_POINT = 6;

/** In points: the border is drawn at the very top of its paragraph. */
const SPACE_ABOVE = 2;

/** A solid rule, centred: the border of a thin paragraph, drawn in by equal indents. */
function rule(length: number, roomFor: number): Paragraph {
  const indent = twips(Math.max(0, (roomFor - length) / 2));
  const line = { style: BorderStyle.SINGLE, size: EIGHTHS_OF_A_POINT, space: 1, color: '000000' };
  return new Paragraph({
    style: 'Thin',
    spacing: { before: twipsOfPoints(SPACE_ABOVE) },
    indent: { left: indent, right: indent },
    border: { top: line },
  });
}
