/** `CCHC_RANKING`: the table as published: rank, unit, points, index, grade, best first, tied units in their given order. */
import { competitionRanks } from '../../core/rank';
import { column, isNumber, optionalMatrix, requireSameRows, textOf } from './arguments';
import { createGrader } from './grade-values';
import { compareKeys, keyNumber } from './rank-values';

const UNRANKED = Number.POSITIVE_INFINITY;

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
  const grade = createGrader(bandsGiven);
  const keys = indexes.value.map((index, row) =>
    isNumber(index) ? [index, ...(tieBreakers?.value[row] ?? [])].map(keyNumber) : undefined,
  );
  const ranks = competitionRanks(keys, compareKeys);
  const rows = units.value
    .map((unit, i) => ({
      name: textOf(unit),
      rank: ranks[i],
      total: totals.value[i],
      index: indexes.value[i],
    }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => (a.rank ?? UNRANKED) - (b.rank ?? UNRANKED) || 0);
  const table = rows.map(({ name, rank, total, index }) => [
    rank ?? '',
    name,
    numberOrBlank(total),
    numberOrBlank(index),
    grade(index),
  ]);
  return table.length === 0 ? [['', '', '', '', '']] : table;
}

function numberOrBlank(cell: unknown): number | string {
  return isNumber(cell) ? cell : '';
}
