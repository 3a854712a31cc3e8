/** What a case shows against what it must show, as lines a reader can act on; none where all is well. */
import { SUM_NAMES, type ScoringCase, type SumName } from './scoring-case';

/** The cells of CCHC_SCORE and CCHC_WHY, criteria by units. */
export interface Shown {
  readonly points: readonly (readonly unknown[])[];
  readonly whys: readonly (readonly unknown[])[];
  /** Of CCHC_SUMMARY, a row for each unit. */
  readonly sums: readonly (readonly unknown[])[];
}

export function caseMismatches({ name, rows, sums }: ScoringCase, shown: Shown): string[] {
  const told = sums === undefined ? [] : SUM_NAMES;
  return [
    ...rowMismatches(name, rows, shown),
    ...told.flatMap((sum) =>
      compare(
        `${name} (${sum})`,
        sums?.[sum] ?? [],
        shown.sums.map((row) => shownSum(sum, row[COLUMN[sum]])),
      ),
    ),
  ];
}

/** On the row that CCHC_SUMMARY gives for a unit. */
const COLUMN: Readonly<Record<SumName, number>> = { total: 0, index: 4, bonus: 8, penalty: 9 };

const shownSum = (sum: SumName, value: unknown) =>
  sum === 'index' && typeof value === 'number' ? Number(value.toFixed(2)) : value;

function rowMismatches(name: string, rows: ScoringCase['rows'], shown: Shown): string[] {
  return rows.flatMap(({ code, points, whys }, row) => {
    const place = code === '' ? name : `${name} (${code})`;
    return [
      ...compare(place, points, shown.points[row] ?? []),
      ...compare(place, whys ?? [], shown.whys[row] ?? []),
    ];
  });
}

function compare(place: string, expected: readonly unknown[], shown: readonly unknown[]): string[] {
  return expected.flatMap((value, unit) =>
    Object.is(value, shown[unit])
      ? []
      : [`${place} [${unit + 1}]: ${JSON.stringify(shown[unit])}, not ${JSON.stringify(value)}`],
  );
}
