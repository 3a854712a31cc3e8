/**
 * Lays a section out as one endless page, out of sight, and measures its pieces: each block is one, but of tables and bars each
 * row. The page is there only while its measures are used. Of a text, the lines that the browser has made of it are measured.
 */
import { render } from 'preact';
import { textWidth } from '../../documents/format/page-format';
import { isShortRow } from '../../documents/format/short-row';
import type { ReportBlock, ReportSection, ReportTable } from '../../reports/report-document';
import type { Piece, Slice } from './break-pages';
import { keepsWithNext, type PiecePlace, type PlacedSlice } from './cut-blocks';
import { PageSheet } from './page-sheet';
import { pageRoom } from './page-style';

export interface MeasuredSection {
  readonly pieces: readonly Piece[];
  /** Height of a page between its margins. */
  readonly room: number;
  readonly placeOf: (slice: Slice) => PlacedSlice;
}

/** A piece with what it stands for and the elements that hold its texts. */
interface MeasuredPiece extends Piece {
  readonly place: PiecePlace;
  readonly texts: readonly Element[];
}

export function measureSection<Result>(
  section: ReportSection,
  use: (measured: MeasuredSection) => Result,
): Result {
  const { orientation, blocks } = section;
  const holder = document.createElement('div');
  holder.className = 'measure';
  document.body.append(holder);
  try {
    const endless = { orientation, blocks, number: null, goesOn: false, isCut: false };
    render(<PageSheet page={endless} />, holder);
    const pieces = [...holder.querySelectorAll('.document > *')].flatMap((element, block) =>
      piecesOf(section, block, element),
    );
    const placeOf = (slice: Slice) => placedSlice(pieces, slice);
    return use({ pieces, room: pageRoom(orientation), placeOf });
  } finally {
    render(null, holder);
    holder.remove();
  }
}

function piecesOf(
  section: ReportSection,
  index: number,
  element: Element,
): readonly MeasuredPiece[] {
  const { blocks, orientation } = section;
  const block = blocks[index];
  switch (block?.kind) {
    case 'table':
      return rowsOf(block, textWidth(orientation), element).map((row, at) =>
        pieceOf(blocks, { block: index, row: at }, row),
      );
    case 'bars':
      return [...element.querySelectorAll('tr')].map((row, at) =>
        pieceOf(blocks, { block: index, row: at }, { element: row }),
      );
    case 'paragraph':
      return [pieceOf(blocks, { block: index }, { element, texts: [element] })];
    default:
      return [pieceOf(blocks, { block: index }, { element })];
  }
}

interface MeasuredElement {
  readonly element: Element;
  /** Where it begins, if not at its own top. */
  readonly top?: number;
  readonly header?: number;
  readonly isKept?: boolean;
  readonly texts?: readonly Element[];
}

function pieceOf(
  blocks: readonly ReportBlock[],
  place: PiecePlace,
  { element, top, header = 0, isKept = false, texts = [] }: MeasuredElement,
): MeasuredPiece {
  const box = element.getBoundingClientRect();
  return {
    top: top ?? box.top,
    bottom: box.bottom,
    header,
    bringsHeader: top !== undefined,
    keepsWithNext: keepsWithNext(blocks, place),
    cuts: allowedCuts(longest(texts.map(lineBottoms))),
    cutsOnlyIfTaller: isKept,
    place,
    texts,
  };
}

/** The first one begins where the table does, with the header. */
function rowsOf(table: ReportTable, width: number, element: Element): readonly MeasuredElement[] {
  const header = element.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const { top } = element.getBoundingClientRect();
  return [...element.querySelectorAll('tbody > tr')].map((tr, at) => {
    const row = table.rows[at];
    return {
      element: tr,
      header,
      isKept: row === undefined || isShortRow(row, table, width),
      texts: [...tr.children],
      ...(at === 0 ? { top } : {}),
    };
  });
}

function longest(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((most, list) => (list.length > most.length ? list : most), []);
}

function placedSlice(pieces: readonly MeasuredPiece[], { piece, from, to }: Slice): PlacedSlice {
  const measured = pieces[piece];
  if (measured === undefined) return { block: -1 };
  const { top, bottom, place, texts } = measured;
  const above = (end: number) => texts.map((text) => charactersAbove(text, end));
  return {
    ...place,
    ...(from > top ? { from: above(from) } : {}),
    ...(to < bottom ? { to: above(to) } : {}),
  };
}

/** Bottoms of the lines of an element, from top to bottom. */
function lineBottoms(element: Element): readonly number[] {
  const range = document.createRange();
  range.selectNodeContents(element);
  const bottoms = [...range.getClientRects()].map(({ bottom }) => bottom).sort((a, b) => a - b);
  return bottoms.filter((bottom, i) => (bottoms[i + 1] ?? Infinity) - bottom > SAME_LINE);
}

/** Bold and italic letters of one line may end a little lower. */
const SAME_LINE = 4;

/** Not after the first line nor before the last: a line of a paragraph never stands alone on a page. */
function allowedCuts(bottoms: readonly number[]): readonly number[] {
  return bottoms.slice(1, -2);
}

/** How many characters of the element stand above this place; a line break (`br`) is the one that it is in the text. */
function charactersAbove(element: Element, place: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) {
      if (node.getBoundingClientRect().bottom > place + SLACK) return count;
      count += 1;
    } else if (node instanceof Text) {
      const above = charactersOf(node, place);
      count += above;
      if (above < node.length) return count;
    }
  }
  return count;
}

/** Places are rounded; a line is many times higher. */
const SLACK = 1;

function charactersOf(text: Text, place: number): number {
  const range = document.createRange();
  const isAbove = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    // A blank that ends a line may have no box of its own.
    return box.height === 0 || box.bottom <= place + SLACK;
  };
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
