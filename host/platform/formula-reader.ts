// How a formula is given back and taken again: as it was typed, or as a spreadsheet does it whose locale separates by commas.
// Source: https://stackoverflow.com/questions/73767719
import { fromEngineFormula, toEngineFormula } from '../univer/formula-language';
import { formulaTokens } from '../univer/formula-tokens';
import type { Temper } from './platform-context';

const hasCommas = (temper: Temper | undefined) => temper === 'commas' || temper === 'no semicolons';

/** A mistake where only commas separate. */
export function isMistaken(temper: Temper | undefined, formula: string): boolean {
  const isSemicolon = ({ kind, text }: { readonly kind: string; readonly text: string }) =>
    kind === 'separator' && text === ';';
  return temper === 'no semicolons' && formulaTokens(formula, '.').some(isSemicolon);
}

export function formulaReader(temper: Temper | undefined): (formula: string) => string {
  return hasCommas(temper) ? (formula) => formula : fromEngineFormula;
}

/** Where the locale separates by commas, both are taken. */
export function formulaWriter(temper: Temper | undefined): (formula: string) => string {
  if (!hasCommas(temper)) return toEngineFormula;
  return (formula) => {
    try {
      return toEngineFormula(formula);
    } catch {
      return formula;
    }
  };
}
