// Formulas between Univer's form and the one of a plain workbook, which has no `=`. Univer may name the workbook
// (`'[id]Tab'!A1`); a tab may be called otherwise in the file (xlsx/sheet-names.ts).
import { joinFormula, splitFormula } from '../../xlsx/formulas/formula-parts';

const BOOK = /("(?:[^"]|"")*")|(?<=^|[^\p{L}\p{N}])('?)\[([^[\]]*)\]/gu;

/** From one form to the other; takes formulas with or without `=` and gives them without. */
export type FormulaTranslation = (formula: string) => string;

/** `id`: of the workbook itself. */
export function createFormulaWriter(
  fileNames: ReadonlyMap<string, string>,
  id: string,
): FormulaTranslation {
  return (formula) => renameSheets(withoutBook(formula.replace(/^=/, ''), id), fileNames);
}

export function createFormulaReader(tabNames: ReadonlyMap<string, string>): FormulaTranslation {
  return (formula) => renameSheets(formula, tabNames);
}

/** Only the workbook itself is left out: a reference into another one must not become one into ours. */
export function withoutBook(formula: string, id: string): string {
  if (!formula.includes('[')) return formula;
  return formula.replace(BOOK, (whole, _, quote: string | undefined, book: string | undefined) =>
    book === id || book?.startsWith(`${id}~`) ? (quote ?? '') : whole,
  );
}

function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  const parts = splitFormula(formula).map((part) => {
    if (typeof part === 'string' || part.book !== undefined) return part;
    const sheetName = names.get(part.sheetName ?? '');
    return sheetName === undefined ? part : { ...part, sheetName };
  });
  return joinFormula(parts);
}
