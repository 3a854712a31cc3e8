// How a formula is given back: as it was typed, or as a spreadsheet gives it whose locale separates by commas.
// Source: https://stackoverflow.com/questions/73767719
import { fromEngineFormula } from '../univer/formula-language';
import type { Temper } from './platform-context';

export function formulaReader(temper: Temper | undefined): (formula: string) => string {
  return temper === 'commas' ? (formula) => formula : fromEngineFormula;
}
