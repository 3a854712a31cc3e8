// How Google writes into an .xlsx what Excel has no function for: `IFERROR(__xludf.DUMMYFUNCTION("…"),value)`, the formula as
// text and its result at that time; the cells that such a formula spilled into say COMPUTED_VALUE instead.
// Source: files saved by Google Sheets, as quoted in many public issues (openpyxl, SheetJS, LibreOffice).

const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,.*\)$/is;
const COMPUTED_VALUE = '"COMPUTED_VALUE"';

function wrappedIn(formula: string): string | undefined {
  return WRAPPED.exec(formula)?.[1]?.replace(/""/g, '"');
}

/** The formula itself where it calls a function of ours; anything else stays as it was written. */
export function unwrapGoogle(formula: string): string {
  const inner = wrappedIn(formula)?.replace(/^=/, '');
  return inner !== undefined && /\bCCHC_[A-Z0-9_]+\(/.test(inner) ? inner : formula;
}

/** Whether the cell holds a result of a formula that stands in another cell. */
export function isComputedElsewhere(formula: string): boolean {
  return wrappedIn(formula) === COMPUTED_VALUE;
}

export function isWrapped(formula: string): boolean {
  return formula.includes('__xludf.DUMMYFUNCTION');
}
