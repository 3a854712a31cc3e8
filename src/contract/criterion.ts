/** One criterion of one unit, as several calls name it, and what people type for it. */
import type { Refusal } from './call';
import { text, type ObjectOf } from './schema';

export const PLACE = { unit: text, code: text };
export type CriterionRequest = ObjectOf<typeof PLACE>;

/** As the core's: whether a row's points lie outside the maximum, and which way. */
export type Sign = 'none' | 'bonus' | 'penalty';

/** What a group tab says of a criterion of any level besides its maximum; `method` is '' where it is no leaf. */
export type DescribedCriterion = Readonly<
  Record<
    'code' | 'name' | 'method' | 'scale' | 'notApplicable' | 'hint' | 'evidence' | 'officer',
    string
  >
>;

/** What people type for a leaf: two cells, and the note of the second one, why the appraisers differ. */
export const ENTERED = ['self', 'appraised', 'reason'] as const;
export type EnteredResult = Readonly<Record<(typeof ENTERED)[number], string>>;

/** A number, blank, `KPS` or `⚠ …`, as the score cell shows it. */
export type ShownScore = number | string;

export type CriterionFailure = Refusal<'notFound'>;

/** A criterion's rule in words, as its row has it; '' for the method of a heading. */
export type WrittenRule = Readonly<
  Record<'code' | 'name' | 'maximum' | 'method' | 'scale' | 'notApplicable', string>
>;
