/** The sealed publication of a round, as several calls and documents know it. */

/**
 * A round as rows of texts (text/publication-format.ts), without blank rows and without blank cells behind the last one
 * that says something; `#` stands before what is no text in the sheet.
 */
export type SealedRows = readonly (readonly string[])[];

/** How a round was written down (docs/publication.md); the first form printed 40 bits of the hash. */
export type SealFormat = 1 | 2;

export interface Publication {
  readonly number: number;
  readonly format: SealFormat;
  /** As printed: the first digits of the hash, in groups. */
  readonly code: string;
  /** The whole SHA-256, in hex. */
  readonly hash: string;
  /** When, by whom, with which version of what: rows of the kind `head`. */
  readonly head: SealedRows;
}

/** On documents; whether the sheet still says what was published under the code. */
export interface Seal extends Pick<Publication, 'format' | 'code' | 'hash'> {
  readonly matches: boolean;
}
