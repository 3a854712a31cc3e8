/** The calls `publishRound` and `checkPublication`: the sealed publication of a round, and what is another since. */
import type { RoundFailure } from './round';

/**
 * A round as rows of texts (text/publication-format.ts), without blank rows and without blank cells behind the last one
 * that says something; `#` stands before what is no text in the sheet.
 */
export type SealedRows = readonly (readonly string[])[];

export interface PublishRequest {
  /** The stage that the client saw, as Cấu hình names it; refused where it is another by now. */
  readonly expectedStage?: string;
  /** True to publish although results of some units are provisional. */
  readonly acceptProvisional?: boolean;
}

export interface Publication {
  readonly number: number;
  readonly code: string;
  /** The whole SHA-256, in hex. */
  readonly hash: string;
  /** When, by whom, with which version of what: rows of the kind `head`. */
  readonly head: SealedRows;
}

export type PublishOutcome =
  | {
      readonly ok: true;
      /** False where the last publication says the same already. */
      readonly created: boolean;
      readonly publication: Publication;
    }
  | {
      readonly ok: false;
      readonly reason: 'busy' | 'stage' | 'provisional' | 'notAllowed';
      readonly message: string;
    }
  | RoundFailure;

export interface CheckPublicationRequest {
  /** As printed on a document; absent for the latest publication. */
  readonly code?: string;
}

export type CheckPublicationOutcome =
  | { readonly ok: true; readonly state: 'none' }
  | {
      readonly ok: true;
      /** `damaged`: the publication's own tab no longer gives its hash, so nothing can be said. */
      readonly state: 'match' | 'differs' | 'damaged';
      readonly publication: Publication;
      readonly isLatest: boolean;
      /** The rows that only one side has, and the units of both; the client finds the cells (compare-rounds.ts). */
      readonly published: SealedRows;
      readonly present: SealedRows;
    }
  | { readonly ok: false; readonly reason: 'unknownCode'; readonly message: string }
  | RoundFailure;

/** On documents; whether the sheet still says what was published under the code. */
export interface Seal {
  readonly code: string;
  readonly matches: boolean;
}
