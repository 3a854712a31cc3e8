/**
 * Where the pages of a document begin, from the measured places of its pieces (paragraphs, rows of tables) in one endless
 * column. Pure; measure-section.ts measures. A page keeps the rules of typesetters: a heading stays with what it heads, a
 * table begins each page with its header, and a piece is cut only at the places that it offers.
 */
export interface Piece {
  /** Places in the column. The first row of a table begins where its header does. */
  readonly top: number;
  readonly bottom: number;
  /** Height of what stands above it again where it begins a page: the header of its table. */
  readonly header: number;
  /** The first row of a table: its header is part of it already, unless it goes on from the page before. */
  readonly bringsHeader: boolean;
  readonly keepsWithNext: boolean;
  /** Ends of lines where it may be cut. */
  readonly cuts: readonly number[];
  /** Rows of a table are cut only where no page could hold them. */
  readonly cutsOnlyIfTaller: boolean;
}

/** What stands on a page of one piece; all of it from its top to its bottom. */
export interface Slice {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
}

export function breakPages(
  pieces: readonly Piece[],
  height: number,
): readonly (readonly Slice[])[] {
  const pages: Slice[][] = [];
  let page: Slice[] = [];
  const turnPage = (carried: readonly Slice[]) => {
    pages.push(page);
    page = [...carried];
  };
  pieces.forEach((piece, index) => {
    let from = piece.top;
    for (;;) {
      const first = page[0] ?? { piece: index, from };
      const end = first.from + height - headerAt(pieces, first);
      if (piece.bottom <= end) break;
      const cut = lastCut(piece, from, end, height);
      if (cut !== undefined) {
        page.push({ piece: index, from, to: cut });
        from = cut;
        turnPage([]);
      } else if (page.length > 0) turnPage(takeKept(page, pieces));
      // Nothing helps: it stands alone and hangs over.
      else break;
    }
    page.push({ piece: index, from, to: piece.bottom });
  });
  return page.length > 0 ? [...pages, page] : pages;
}

function headerAt(pieces: readonly Piece[], slice: Pick<Slice, 'piece' | 'from'>): number {
  const first = pieces[slice.piece];
  if (first === undefined || (first.bringsHeader && slice.from === first.top)) return 0;
  return first.header;
}

function lastCut(piece: Piece, from: number, end: number, height: number): number | undefined {
  const isTaller = piece.bottom - from > height - piece.header;
  if (piece.cutsOnlyIfTaller && !isTaller) return undefined;
  return piece.cuts.filter((cut) => cut > from && cut <= end).pop();
}

/** Takes away what must not end a page, unless that is all there is. */
function takeKept(page: Slice[], pieces: readonly Piece[]): readonly Slice[] {
  let at = page.length;
  while (at > 0 && pieces[page[at - 1]?.piece ?? -1]?.keepsWithNext === true) at -= 1;
  return at === 0 ? [] : page.splice(at);
}
