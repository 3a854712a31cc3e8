/** The calls of the self-check's dialog: `prepareSelfCheck` once, then `readSelfCheck` until something else than waiting comes. */
export interface SelfCheckRequest {
  /** The dialog has waited long enough: what is not computed by now is told as it is. */
  readonly last: boolean;
}

export interface ContractResult {
  /** A key of the questions in text/self-check.ts. */
  readonly question: string;
  /** What the local host does; null where it does not try. */
  readonly expected: string | null;
  readonly seen: string;
}

export type SelfCheckOutcome =
  /** `missing`: the scratch tab is gone. */
  | { readonly state: 'waiting' | 'busy' | 'missing' }
  | { readonly state: 'done'; readonly results: readonly ContractResult[] };

/** By name, so that a test can ask Code.js for them. */
export const SELF_CHECK_CALLS = ['prepareSelfCheck', 'readSelfCheck'] as const;
