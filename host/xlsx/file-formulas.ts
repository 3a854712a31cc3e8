// Formulas as a file stores them, to and from Univer's form. Functions younger than the file format carry a prefix
// (`_xlfn.XLOOKUP`) that nobody sees; Univer may name the workbook (`'[id]Tab'!A1`); a tab may be called otherwise in
// the file (sheet-names.ts). Formulas whose variables would need prefixes too (LET, LAMBDA) never get here.
// Source: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula"; [MS-XLSX] 2.2.2 (future functions).
import { joinFormula, splitFormula } from './formula-parts';

const PLAIN = `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FORMULATEXT HSTACK IFNA IFS ISFORMULA MAXIFS
  MINIFS NUMBERVALUE RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER
  TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS
  XLOOKUP XMATCH XOR PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC MODE.SNGL CEILING.MATH FLOOR.MATH`;
const WITH_WORKSHEET_PREFIX = 'FILTER SORT';

const PREFIXES = new Map<string, string>([
  ...words(PLAIN).map((name) => [name, '_xlfn.'] as const),
  ...words(WITH_WORKSHEET_PREFIX).map((name) => [name, '_xlfn._xlws.'] as const),
]);

function words(text: string): string[] {
  return text.split(/\s+/);
}

const STRING_OR_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![A-Z0-9.])([A-Z][A-Z0-9.]*)(?=\()/gi;
const STRING_OR_PREFIX = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/g;

const BOOK = /("(?:[^"]|"")*")|(?<=^|[^\p{L}\p{N}])('?)\[[^[\]]*\]/gu;

/** From one form to the other; takes formulas with or without `=` and gives them without. */
export type FormulaTranslation = (formula: string) => string;

export function createFormulaWriter(fileNames: ReadonlyMap<string, string>): FormulaTranslation {
  return (formula) =>
    renameSheets(withoutBook(formula.replace(/^=/, '')), fileNames).replace(
      STRING_OR_FUNCTION,
      (whole, name: string | undefined) =>
        name === undefined ? whole : (PREFIXES.get(name.toUpperCase()) ?? '') + whole,
    );
}

export function createFormulaReader(tabNames: ReadonlyMap<string, string>): FormulaTranslation {
  return (formula) =>
    renameSheets(
      formula
        .replace(STRING_OR_PREFIX, (_, quoted: string | undefined) => quoted ?? '')
        .replace(STRING_OR_FUNCTION, knownInCapitals),
      tabNames,
    );
}

/** LibreOffice saves functions that it does not know in small letters. */
function knownInCapitals(whole: string, name: string | undefined): string {
  const capitals = name?.toUpperCase() ?? '';
  return PREFIXES.has(capitals) ? capitals : whole;
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
