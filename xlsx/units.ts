// A workbook here measures in pixels of 1/96 inch; files measure widths in digits of their default font and heights in points.
// Source: ECMA-376 part 1, 18.3.1.13 (col; Calibri 11 has digits of 7 pixels).

export const PIXELS_PER_CHARACTER = 7;
export const POINTS_PER_PIXEL = 0.75;

/** What Excel gives a column of which nothing is said. */
export const USUAL_WIDTH = 64;
