/** Grades (xếp loại): the band with the highest cut that the index reaches; bands are the locality's, not ours. */
import { compareFractions, type Fraction } from './fraction';
import type { GradeCondition } from './grade-units';

export interface GradeBand {
  readonly name: string;
  /** The lowest index of the band, in percent. */
  readonly from: Fraction;
  /** The index must be more than that. */
  readonly isAbove?: boolean;
  /** What else a unit needs for it (grade-units.ts). */
  readonly conditions?: readonly GradeCondition[];
}

/** By the index alone; undefined where it lies below every band. */
export function gradeOf(index: Fraction, bands: readonly GradeBand[]): string | undefined {
  let reached: GradeBand | undefined;
  for (const band of bands) {
    const isHigher = reached === undefined || compareBands(band, reached) > 0;
    if (isHigher && isReached(index, band)) reached = band;
  }
  return reached?.name;
}

export function isReached(index: Fraction, { from, isAbove }: GradeBand): boolean {
  const order = compareFractions(index, from);
  return isAbove === true ? order > 0 : order >= 0;
}

/** The lower band first. */
export function compareBands(a: GradeBand, b: GradeBand): number {
  return (
    compareFractions(a.from, b.from) || Number(a.isAbove === true) - Number(b.isAbove === true)
  );
}
