/** Grades (xếp loại): the band with the highest cut that the index reaches; bands are the locality's, not ours. */
import { compareFractions, type Fraction } from './fraction';

export interface GradeBand {
  readonly name: string;
  /** The lowest index of the band, in percent. */
  readonly from: Fraction;
}

/** Undefined where the index lies below every band. */
export function gradeOf(index: Fraction, bands: readonly GradeBand[]): string | undefined {
  let reached: GradeBand | undefined;
  for (const band of bands) {
    const isReached = compareFractions(index, band.from) >= 0;
    if (isReached && (reached === undefined || compareFractions(band.from, reached.from) > 0)) {
      reached = band;
    }
  }
  return reached?.name;
}
