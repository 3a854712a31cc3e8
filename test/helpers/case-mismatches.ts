/** What a case shows against what it must show, as lines a reader can act on; none where all is well. */
import type { ScoringCase } from './scoring-case';

/** The cells of CCHC_SCORE and CCHC_WHY, criteria by units. */
export interface Shown {
  readonly points: readonly (readonly unknown[])[];
  readonly whys: readonly (readonly unknown[])[];
}

export function caseMismatches({ name, rows }: ScoringCase, shown: Shown): string[] {
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
