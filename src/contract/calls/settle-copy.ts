/**
 * Says what a file is that was copied from a round: a round of its own, the same round, which goes on here, or the round of the
 * year after it: criteria, units, indicators and what is left to do go along, results stay behind as those of last year.
 */
import { declareCall, type DoorRefusal, type RequestOf } from '../call';
import { integer, object, oneOf, optional } from '../schema';

/** What came of the opening of a year, by its press. */
export interface OpenedYear {
  readonly year: number;
  readonly units: number;
  readonly criteria: number;
  /** Tasks of deductions that had none; all that are still to do; those that were done or called off and are gone. */
  readonly fromDeductions: number;
  readonly openTasks: number;
  readonly closedTasks: number;
  /** What was emptied: typed results, records of Hồ sơ. */
  readonly results: number;
  readonly records: number;
  /** Of last year, closed. */
  readonly periods: number;
}

export type SettleCopyOutcome =
  { readonly ok: true; readonly message: string; readonly opened?: OpenedYear } | DoorRefusal;

export const settleCopy = declareCall<SettleCopyOutcome>()({
  name: 'settleCopy',
  request: object({
    as: oneOf(['new', 'same', 'nextYear'] as const),
    /** Which is opened, so that a press that is repeated opens no other. */
    year: optional(integer(2000, 2999)),
  }),
  lock: true,
  description: 'Sidebar: says whether a copied file is a new round, the same, or the next year.',
});

export type SettleCopyRequest = RequestOf<typeof settleCopy>;
