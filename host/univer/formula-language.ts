// Formulas as people in Vietnam write them (`;`, decimal comma, `\` between the columns of an array literal)
// <-> the form Univer computes (`,`, decimal point). Strings and quoted sheet names are never touched.
// Source: Google Sheets help, locale settings; PLATFORM notes §0.9.
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

/** @example toEngineFormula('=IF(A1>0,5;"a;b";{1\\2;3\\4})') // '=IF(A1>0.5,"a;b",{1,2;3,4})' */
export function toEngineFormula(formula: string): string {
  return rewrite(formulaTokens(formula, ','), (separator, inBraces) => {
    if (separator === ',')
      throw new Error(`Formula parse error: "," separates nothing: ${formula}`);
    if (separator === '\\') return ',';
    return inBraces ? ';' : ',';
  });
}

export function fromEngineFormula(formula: string): string {
  return rewrite(formulaTokens(formula, '.'), (separator, inBraces) => {
    if (separator === ',') return inBraces ? '\\' : ';';
    return separator;
  });
}

type Separator = (separator: string, inBraces: boolean) => string;

function rewrite(tokens: readonly FormulaToken[], separator: Separator): string {
  const open: string[] = [];
  return tokens
    .map((token) => {
      if (token.kind === 'open') open.push(token.text);
      if (token.kind === 'close') open.pop();
      if (token.kind === 'number') return swapDecimal(token.text);
      return token.kind === 'separator' ? separator(token.text, open.at(-1) === '{') : token.text;
    })
    .join('');
}

function swapDecimal(number: string): string {
  return number.replace(/[.,]/, (sign) => (sign === ',' ? '.' : ','));
}
