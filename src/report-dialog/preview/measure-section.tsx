/**
 * Lays a section out as one endless page, out of sight, and measures its pieces: each block is one, but of tables and bars each
 * row. The page is there only while its measures are used.
 */
import { render } from 'preact';
import { textWidth } from '../../documents/format/page-format';
import { isShortRow } from '../../documents/format/short-row';
import type { ReportBlock, ReportSection, ReportTable } from '../../reports/report-document';
import type { Piece, Slice } from './break-pages';
import { keepsWithNext, type PiecePlace, type PlacedSlice } from './cut-blocks';
import { PageSheet } from './page-sheet';
import { pageRoom } from './page-style';
import { allowedCuts, charactersAbove, lineBottoms } from './text-lines';

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
