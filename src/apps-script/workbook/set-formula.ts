/**
 * The one place where formulas are written. Ours separate by `;`, which reports call right in every locale when it is typed;
 * where the sheet takes it for a mistake (an exception, or `#ERROR!` after `flush`) the formula is written once more with
 * commas, and all that follow in this run are written so. Only the first formula with separators is looked at.
 * Source: developers.google.com/apps-script/reference/spreadsheet/range (setFormula), docs/live-check.md (21, 26)
 */
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a cell shows whose formula cannot be read; one that only has an error shows another word, or answers later. */
const UNREADABLE = '#ERROR!';

/** Of this run; Google begins each with a fresh script. */
let hasCommas: boolean | undefined;

export function setFormula(cell: Range, formula: string): void {
  const other = withCommas(formula);
  if (other === formula || hasCommas === false) cell.setFormula(formula);
  else if (hasCommas === true) cell.setFormula(other);
  else if (isTaken(cell, formula)) hasCommas = false;
  else if (isTaken(cell, other)) hasCommas = true;
  else {
    hasCommas = false;
    cell.setFormula(formula);
  }
}

function isTaken(cell: Range, formula: string): boolean {
  try {
    cell.setFormula(formula);
    SpreadsheetApp.flush();
  } catch {
    return false;
  }
  try {
    return cell.getDisplayValue() !== UNREADABLE;
  } catch {
    // It is being computed, so it was read.
    return true;
  }
}

/** Texts, names of tabs, and what stands alone between separators; the two kinds of an array's are told apart by brackets. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|[{}();\\]/g;

/** @example withCommas('=IF(A1>0,5;"a;b";{1\\2;3\\4})') // '=IF(A1>0.5,"a;b",{1,2;3,4})' */
export function withCommas(formula: string): string {
  const open: string[] = [];
  return formula.replace(TOKEN, (token) => {
    if (token === '{' || token === '(') open.push(token);
    if (token === '}' || token === ')') open.pop();
    if (token === '\\') return ',';
    if (token === ';') return open[open.length - 1] === '{' ? ';' : ',';
    return /^\d/.test(token) ? token.replace(',', '.') : token;
  });
}
