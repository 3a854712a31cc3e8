import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  breakPages,
  type Piece,
  type Slice,
} from '../../../../src/report-dialog/preview/break-pages';

const HEIGHT = 100;

/** Pieces one below the other, each 10 after the one before. */
function column(...given: readonly (Partial<Piece> & { readonly height: number })[]): Piece[] {
  let at = 0;
  return given.map(({ height, ...rest }) => {
    const top = at;
    at += height + 10;
    const plain = {
      header: 0,
      bringsHeader: false,
      keepsWithNext: false,
      cuts: [],
      cutsOnlyIfTaller: false,
    };
    return { ...plain, ...rest, top, bottom: top + height };
  });
}

const lines = (top: number, count: number) =>
  Array.from({ length: count }, (_, i) => top + 10 * (i + 1));
const shown = (pages: readonly (readonly Slice[])[], pieces: readonly Piece[]) =>
  pages.map((page) =>
    page.map(({ piece, from, to }) => {
      const { top, bottom } = pieces[piece] ?? {};
      return from === top && to === bottom ? `${piece}` : `${piece}: ${from}-${to}`;
    }),
  );
const broken = (pieces: readonly Piece[]) => shown(breakPages(pieces, HEIGHT), pieces);

describe('breakPages', () => {
  it('puts on a page what fits; the space before its first piece does not count', () => {
    expect(broken(column({ height: 40 }, { height: 50 }, { height: 90 }, { height: 5 }))).toEqual([
      ['0', '1'],
      ['2'],
      ['3'],
    ]);
  });

  it('makes no page of nothing', () => {
    expect(broken([])).toEqual([]);
  });

  it('takes a heading along to what it heads', () => {
    const heading = { height: 10, keepsWithNext: true };
    expect(broken(column({ height: 50 }, heading, heading, { height: 20 }))).toEqual([
      ['0'],
      ['1', '2', '3'],
    ]);
  });

  it('does not carry headings round and round where nothing else is on the page', () => {
    const heading = { height: 60, keepsWithNext: true };
    expect(broken(column(heading, { height: 60 }))).toEqual([['0'], ['1']]);
  });

  it.each([
    [30, [['0', '1'], ['2', '3'], ['4']]],
    [31, [['0', '1'], ['2'], ['3'], ['4']]],
  ])('leaves room for a header of %d that is repeated', (header, pages) => {
    const row = { height: 30, header };
    const first = { height: 55, header, bringsHeader: true };
    expect(broken(column(first, row, row, row, row))).toEqual(pages);
  });

  it('cuts a paragraph at a line that fits', () => {
    const pieces = column({ height: 60 }, { height: 80, cuts: lines(70, 7) });
    expect(broken(pieces)).toEqual([['0', '1: 70-100'], ['1: 100-150']]);
  });

  it('cuts over as many pages as it takes', () => {
    expect(broken(column({ height: 250, cuts: lines(0, 24) }))).toEqual([
      ['0: 0-100'],
      ['0: 100-200'],
      ['0: 200-250'],
    ]);
  });

  it('moves a row to the next page whole, and cuts it only where no page could hold it', () => {
    const row = { header: 20, cutsOnlyIfTaller: true };
    const fits = column({ height: 50 }, { ...row, height: 70, cuts: lines(60, 6) });
    expect(broken(fits)).toEqual([['0'], ['1']]);
    const tall = column({ height: 50 }, { ...row, height: 170, cuts: lines(60, 16) });
    expect(broken(tall)).toEqual([['0', '1: 60-100'], ['1: 100-180'], ['1: 180-230']]);
  });

  it('lets hang over what is too tall and cannot be cut', () => {
    expect(broken(column({ height: 10 }, { height: 150 }, { height: 10 }))).toEqual([
      ['0'],
      ['1'],
      ['2'],
    ]);
  });

  it('prints everything once, in order, within the page, whatever comes', () => {
    const piece = fc.record({
      height: fc.integer({ min: 1, max: 95 }),
      header: fc.constant(0),
      keepsWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (given) => {
        const pieces = column(...given);
        const pages = breakPages(pieces, HEIGHT);
        expect(pages.flat().map(({ piece: index }) => index)).toEqual(pieces.map((_, i) => i));
        for (const page of pages) {
          const [first] = page;
          const last = page[page.length - 1];
          expect((last?.to ?? 0) - (first?.from ?? 0)).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });
});
