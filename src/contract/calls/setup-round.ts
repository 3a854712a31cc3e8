/** Makes, completes or repairs the workbook of a round. */
import { declareCall, type DoorRefusal, type RequestOf } from '../call';
import { cell, integer, list, object, oneOf, optional, text } from '../schema';

/** Administrative reform, and service to people and businesses (766). */
const SAMPLE_SET_IDS = ['reform', 'service'] as const;

/** The largest province has 168 units. */
export const MOST_UNITS = 1_000;

export type SetupOutcome =
  | {
      readonly ok: true;
      readonly message: string;
      readonly created: readonly string[];
      readonly unitCount: number;
      readonly leafCount: number;
      /** One sentence for each row that is odd. */
      readonly warnings: readonly string[];
    }
  | {
      readonly ok: false;
      /**
       * `needsUnits`: the first tabs are there and wait for the names of the units. `unfinished`: Google was slow; the next
       * call makes the tabs that are missing.
       */
      readonly reason:
        'needsUnits' | 'unfinished' | 'criteria' | 'workbook' | DoorRefusal['reason'];
      readonly message: string;
      /** One sentence for each fault; nothing was written unless `needsUnits` or `unfinished`. */
      readonly problems?: readonly string[];
    };

export const setupRound = declareCall<SetupOutcome>()({
  name: 'setupRound',
  request: optional(
    object({
      /** Unit names; absent to take those on the tab of units. */
      units: optional(list(text, MOST_UNITS)),
      /** One of the sets that come with the project; absent to keep the one that the settings name. */
      sampleSet: optional(oneOf(SAMPLE_SET_IDS)),
      /** A criteria table, columns A to I; absent to take the criteria tab, or the sample set where there is none. */
      criteria: optional(list(list(cell))),
      year: optional(integer(1901, 2999)),
      locality: optional(text),
      superiorBody: optional(text),
      issuingBody: optional(text),
    }),
  ),
  lock: true,
  who: 'keeper',
  description: 'Call: makes, completes or repairs the workbook with units and criteria given.',
});

export type SetupRequest = NonNullable<RequestOf<typeof setupRound>>;
