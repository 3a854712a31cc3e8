/**
 * `CCHC_RANK`: competition ranks of numbers, same shape as given. `CCHC_RANKING`: the table as published: rank, unit, points,
 * index, grade, best first, tied units in their given order. `CCHC_GRADE`: the grade of each index value; bands are names and
 * lowest indexes, our default where none are given. Numbers are compared at 13 significant digits: more than any two
 * different indexes of a round need, fewer than the drift of a native `SUM` reaches.
 */
import { codeText } from '../../core/reading';
import { compareDescending, competitionRanks } from '../../core/rank';
import {
  column,
  isNumber,
  matrix,
  optionalMatrix,
  requireSameColumns,
  requireSameRows,
  UsageError,
  widthOf,
  type Cell,
  type Matrix,
} from './arguments';
import { unitsByRank } from '../../reports/units-by-rank';
import { gradeOf, type GradeBand } from '../../core/grade';
import { readGrades, type GradeTable } from '../../rules/grade-table';
import { fractionOfDouble } from '../../core/read-number';
import { DEFAULT_GRADES } from '../../text/default-grades';
import { USAGE } from '../../text/usage-message';

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
function compareKeys(a: readonly number[], b: readonly number[]): number {
  return compareDescending(a, b, (left, right) => left - right);
}

/** One ranking key; text and blanks among tie-breakers count as nothing. */
function keyNumber(cell: Cell): number {
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

export function ranking(
  unitsGiven: unknown,
  indexesGiven: unknown,
  totalsGiven: unknown,
  bandsGiven?: unknown,
  tieBreakersGiven?: unknown,
): (string | number)[][] {
  const units = column('units', unitsGiven);
  const indexes = column('indexes', indexesGiven);
  const totals = column('totals', totalsGiven);
  const tieBreakers = optionalMatrix('tieBreakers', tieBreakersGiven);
  requireSameRows(units, indexes, totals, tieBreakers);
  const { bands, fault } = plainGrades(bandsGiven);
  const grade = createGrader(bands);
  const keys = indexes.value.map((index, row) =>
    isNumber(index) ? [index, ...(tieBreakers?.value[row] ?? [])].map(keyNumber) : undefined,
  );
  const ranks = competitionRanks(keys, compareKeys);
  const rows = units.value.map((unit, i) => ({
    ...{ name: codeText(unit), kind: '', rank: ranks[i] ?? null },
    ...{ total: totals.value[i], index: indexes.value[i] },
  }));
  // What is wrong with the grades stands where the first of them would; the ranks do not depend on them.
  const doubt = fault && `⚠ ${USAGE.bands(fault)}`;
  const table = unitsByRank(rows.filter(({ name }) => name !== '')).map(
    ({ name, rank, total, index }, place) => [
      ...[rank ?? '', name, numberOrBlank(total), numberOrBlank(index)],
      (place === 0 ? doubt : undefined) ?? grade(index),
    ],
  );
  return table.length === 0 ? [['', '', '', '', '']] : table;
}

function numberOrBlank(cell: unknown): number | string {
  return isNumber(cell) ? cell : '';
}

export function gradeValues(valuesGiven: unknown, bandsGiven?: unknown): string[][] {
  const { bands, fault } = plainGrades(bandsGiven);
  if (fault !== undefined) throw new UsageError(USAGE.bands(fault));
  const grade = createGrader(bands);
  return matrix('values', valuesGiven).value.map((cells) => cells.map(grade));
}

/** Our default where none are given. */
export function gradesOf(given: unknown, codes?: readonly string[]): GradeTable {
  return readGrades(optionalMatrix('bands', given)?.value ?? DEFAULT_GRADES, codes);
}

/** Of indexes alone: conditions and caps ask for the whole round. */
function plainGrades(given: unknown): GradeTable {
  const table = gradesOf(given);
  if (table.caps.length > 0 || table.bands.some(({ conditions }) => conditions !== undefined)) {
    throw new UsageError(USAGE.gradesNeedRound());
  }
  return table;
}

/** A function from an index cell to its grade's name, '' where there is none. */
function createGrader(bands: readonly GradeBand[]): (cell: Cell) => string {
  return (cell) => (isAmount(cell) ? (gradeOf(fractionOfDouble(cell), bands) ?? '') : '');
}

function isAmount(cell: Cell): cell is number {
  return isNumber(cell) && cell >= 0;
}
