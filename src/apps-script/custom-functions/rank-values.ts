/**
 * `CCHC_RANK`: competition ranks of numbers, same shape as given. Numbers are compared at 13 significant digits: more
 * than any two different indexes of a round need, fewer than the drift of a native `SUM` reaches.
 */
import { compareDescending, competitionRanks } from '../../core/rank';
import {
  isNumber,
  matrix,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  widthOf,
  type Cell,
  type Matrix,
} from './arguments';

const SIGNIFICANT_DIGITS = 13;

export function rankValues(
  valuesGiven: unknown,
  ...tieBreakersGiven: readonly unknown[]
): (number | string)[][] {
  const values = matrix('values', valuesGiven);
  const keys = [values.value];
  for (const given of tieBreakersGiven) {
    const tieBreaker = optionalMatrix('tieBreakers', given);
    if (tieBreaker === undefined) continue;
    requireSameRows(values, tieBreaker);
    requireSameColumns(values, tieBreaker);
    keys.push(tieBreaker.value);
  }
  const ranks = competitionRanks(flatKeys(keys), compareKeys);
  const width = widthOf(values.value);
  return values.value.map((cells, row) => cells.map((_, i) => ranks[row * width + i] ?? ''));
}

/** Lists of numbers, larger first; for `competitionRanks`. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  return compareDescending(a, b, (left, right) => left - right);
}

/** One ranking key; text and blanks among tie-breakers count as nothing. */
export function keyNumber(cell: Cell): number {
  return isNumber(cell) ? Number(cell.toPrecision(SIGNIFICANT_DIGITS)) : 0;
}

/** Cell by cell, row after row; a cell without a number cannot be ranked. */
function flatKeys([values, ...tieBreakers]: readonly Matrix[]): (readonly number[] | undefined)[] {
  return (values ?? []).flatMap((cells, row) =>
    cells.map((cell, i) =>
      isNumber(cell)
        ? [cell, ...tieBreakers.map((tie) => tie[row]?.[i])].map(keyNumber)
        : undefined,
    ),
  );
}
