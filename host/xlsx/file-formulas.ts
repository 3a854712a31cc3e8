// Formulas between Univer's form and the one of a plain workbook, which has no `=`. Univer may name the workbook
// (`'[id]Tab'!A1`); a tab may be called otherwise in the file (xlsx/sheet-names.ts).
import { joinFormula, splitFormula } from '../../xlsx/formulas/formula-parts';

const BOOK = /("(?:[^"]|"")*")|(?<=^|[^\p{L}\p{N}])('?)\[[^[\]]*\]/gu;

/** From one form to the other; takes formulas with or without `=` and gives them without. */
export type FormulaTranslation = (formula: string) => string;

export function createFormulaWriter(fileNames: ReadonlyMap<string, string>): FormulaTranslation {
  return (formula) => renameSheets(withoutBook(formula.replace(/^=/, '')), fileNames);
}

export function createFormulaReader(tabNames: ReadonlyMap<string, string>): FormulaTranslation {
  return (formula) => renameSheets(formula, tabNames);
}

export function withoutBook(formula: string): string {
  return formula.includes('[') ? formula.replace(BOOK, '$1$2') : formula;
}

function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  const parts = splitFormula(formula).map((part) => {
    const sheetName = typeof part === 'string' ? undefined : names.get(part.sheetName ?? '');
    return typeof part === 'string' || sheetName === undefined ? part : { ...part, sheetName };
  });
  return joinFormula(parts);
}
