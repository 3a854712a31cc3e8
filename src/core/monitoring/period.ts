/**
 * The periods of a year: which days each kind covers and by when it is sent, as proposed, and whether one period continues
 * another. Days are numbers that compare as days do, 20230314. Names are others'.
 */
export type PeriodKind =
  'firstQuarter' | 'halfYear' | 'thirdQuarter' | 'nineMonths' | 'year' | 'other';

export interface Period {
  readonly year: number;
  readonly from: number;
  readonly to: number;
  /** Counted from the beginning of the year, not of the period. */
  readonly isCumulative: boolean;
}

export interface PeriodProposal extends Period {
  readonly deadline: number;
}

/** Month and day of beginning, end and deadline; a year begins in the December before. */
const WINDOWS = {
  firstQuarter: [-1215, 314, 320],
  halfYear: [-1215, 614, 620],
  thirdQuarter: [615, 914, 920],
  nineMonths: [-1215, 914, 920],
  year: [-1215, 1214, 1220],
} as const;

/** Undefined for a period of another kind: people say what it covers. */
export function proposedPeriod(kind: PeriodKind, year: number): PeriodProposal | undefined {
  if (kind === 'other') return undefined;
  const [from, to, deadline] = WINDOWS[kind];
  const day = (monthAndDay: number) =>
    monthAndDay < 0 ? (year - 1) * 10_000 - monthAndDay : year * 10_000 + monthAndDay;
  const isCumulative = kind !== 'thirdQuarter';
  return { year, from: day(from), to: day(to), deadline: day(deadline), isCumulative };
}

/** Whether what is cumulative may not have fallen since the earlier one, and what was carried over is the same. */
export function continues(period: Period, earlier: Period): boolean {
  const areCumulative = period.isCumulative && earlier.isCumulative;
  const isSameStart = period.year === earlier.year && period.from === earlier.from;
  return areCumulative && isSameStart && earlier.to < period.to;
}

/** With the ids of those who report. */
export interface ReportedPeriod extends Period {
  readonly ids: readonly string[];
}

/** The latest of these that a period continues with the same reporters, in any order: they are compared by name. */
export function continuedBy<Earlier extends ReportedPeriod>(
  now: ReportedPeriod,
  periods: readonly Earlier[],
): Earlier | undefined {
  const areSame = ({ ids }: Earlier) =>
    ids.length === now.ids.length && ids.every((id) => now.ids.includes(id));
  const earlier = periods.filter((period) => continues(now, period) && areSame(period));
  return earlier.sort((a, b) => b.to - a.to)[0];
}

/** What a row of the catalogue says of its periods: `Quý` means every kind that ends a quarter and is no half-year or year. */
export type PeriodGroup = 'quarter' | 'halfYear' | 'year';

export function groupOfKind(kind: Exclude<PeriodKind, 'other'>): PeriodGroup {
  return kind === 'halfYear' || kind === 'year' ? kind : 'quarter';
}
