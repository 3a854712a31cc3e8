/**
 * Page and type of an official document, for both renderers. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II (the
 * ranges in the comments); what it leaves open is our choice. Lengths are millimetres, sizes of type are points.
 */

export const MM_PER_POINT = 25.4 / 72;

/** A4; top and bottom 20–25, left 30–35, right 15–20. The page number stands in the top margin. */
export const PAGE = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  header: 9,
};

export const FONT = 'Times New Roman';

export const SIZE = {
  /** Issuing bodies and the name of the state, 12–13. */
  body: 12,
  /** What a letter is about, 12–13. */
  about: 12,
  /** Motto, 13–14; number, 13; place and date, 13–14. */
  motto: 13,
  number: 13,
  date: 13,
  /** Type, subject, text and signature, page number, 13–14; label of an annex, 14. */
  title: 14,
  text: 14,
  page: 14,
  /** Recipients: their label 12, their lines 11. */
  recipientsLabel: 12,
  recipients: 11,
  /** Open: 11–13 is common practice. */
  table: 12,
  wideTable: 11,
  note: 12,
} as const;

/** First line of a paragraph, 10 or 12.7. */
export const FIRST_LINE_INDENT = 12.7;

/** Between paragraphs at least 6; lines from single to 1.5. */
export const PARAGRAPH_SPACE = 6;
export const LINE_HEIGHT = 1.15;

/** Share of the letterhead's width that the issuing bodies take: Quốc hiệu at 12 points needs 88.4 of the 165 mm. */
export const LETTERHEAD_LEFT = 0.45;

/** Nơi nhận beside the signature. */
export const CLOSING_LEFT = 0.45;

/** A rule below the issuing body or the subject is from 1/3 to 1/2 of its text. */
export const RULE_SHARE = 0.4;

/** Room for signature and seal. */
export const SIGNATURE_ROOM = 25;

/** Of the QR, its quiet zone included: each of its 41 modules is half a millimetre wide. */
export const QR_SIDE = 20;

/** Inside the cells of a table. */
export const CELL_PADDING = { x: 1.2, y: 0.6 };

export const BAR = { labelShare: 0.3, valueShare: 0.12, rowHeight: 6, gap: 1 };

export const COLOR = { bar: '7F7F7F', head: 'F2F2F2' };

export type Orientation = 'portrait' | 'landscape';

/** Width of the text between the margins, which turn with the page. */
export function textWidth(orientation: Orientation): number {
  const width = orientation === 'portrait' ? PAGE.width : PAGE.height;
  return width - PAGE.left - PAGE.right;
}

/** Tables of many columns take the smaller type. */
export function tableSize(columnCount: number): number {
  return columnCount > WIDE_TABLE ? SIZE.wideTable : SIZE.table;
}

const WIDE_TABLE = 9;
