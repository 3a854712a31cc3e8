// How a formula is given back and taken again: as it was typed, or as a spreadsheet does it whose locale separates by commas.
// Source: https://stackoverflow.com/questions/73767719
import { fromEngineFormula, toEngineFormula } from '../univer/formula-language';
import type { Temper } from './platform-context';

export function formulaReader(temper: Temper | undefined): (formula: string) => string {
  return temper === 'commas' ? (formula) => formula : fromEngineFormula;
}

/** Where the locale separates by commas, both are taken. */
export function formulaWriter(temper: Temper | undefined): (formula: string) => string {
  if (temper !== 'commas') return toEngineFormula;
  return (formula) => {
    try {
      return toEngineFormula(formula);
    } catch {
      return formula;
    }
  };
}
