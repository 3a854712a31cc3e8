/** What came of the contracts of the self-check; asked until something else than waiting comes. */
import { declareCall } from '../call';
import { flag, object } from '../schema';

export interface ContractResult {
  /** A key of the questions in text/self-check.ts. */
  readonly question: string;
  /** What the local host does; null where it does not try. */
  readonly expected: string | null;
  readonly seen: string;
}

export type SelfCheckOutcome =
  /** `missing`: the scratch tab is gone. */
  | { readonly state: 'waiting' | 'missing' }
  | { readonly state: 'done'; readonly results: readonly ContractResult[] };

export const readSelfCheck = declareCall<SelfCheckOutcome>()({
  name: 'readSelfCheck',
  request: object({
    /** The dialog has waited long enough: what is not computed by now is told as it is. */
    last: flag,
  }),
  description: 'Self-check: reads what came of them and removes the tab.',
});
