// What a workbook of Excel can hold of a text and of a list. Longer texts end in an ellipsis in the file; longer lists
// must stand in cells, and the rule names the cells.
// Source: Microsoft, "Excel specifications and limits" (32,767 characters in a cell; 255 in a list of a rule).

export const LONGEST_TEXT = 32_767;
const LONGEST_LIST = 255;
const CUT_MARK = '…';

export function cutText(text: string, longest = LONGEST_TEXT): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest - CUT_MARK.length).replace(/[\uD800-\uDBFF]$/, '') + CUT_MARK;
}

/** Whether a validation rule can hold the values itself: it separates them with commas and trims them. */
export function fitsInRule(values: readonly string[]): boolean {
  const isPlain = !values.some((value) => /[,"]|^\s|\s$/.test(value));
  return isPlain && values.join(',').length <= LONGEST_LIST;
}
