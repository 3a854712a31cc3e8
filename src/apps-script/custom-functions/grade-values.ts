/** `CCHC_GRADE`: the grade of each index value; bands are names and lowest indexes, our default where none are given. */
import { gradeOf } from '../../core/grade';
import { readBands } from '../../rules/round-figures';
import { fractionOfDouble } from '../../core/read-number';
import { DEFAULT_GRADES } from '../../text/default-grades';
import { USAGE } from '../../text/usage-message';
import { UsageError, isNumber, matrix, optionalMatrix, type Cell } from './arguments';

export function gradeValues(valuesGiven: unknown, bandsGiven?: unknown): string[][] {
  const grade = createGrader(bandsGiven);
  return matrix('values', valuesGiven).value.map((cells) => cells.map(grade));
}

/** A function from an index cell to its grade's name, '' where there is none. */
export function createGrader(bandsGiven: unknown): (cell: Cell) => string {
  const bands = readBands(optionalMatrix('bands', bandsGiven)?.value ?? DEFAULT_GRADES);
  if (typeof bands === 'number') throw new UsageError(USAGE.bands(bands));
  return (cell) => (isAmount(cell) ? (gradeOf(fractionOfDouble(cell), bands) ?? '') : '');
}

function isAmount(cell: Cell): cell is number {
  return isNumber(cell) && cell >= 0;
}
