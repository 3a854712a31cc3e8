/** The sealed publication of a round, as several calls and documents know it. */

/**
 * A round as rows of texts (text/publication-format.ts), without blank rows and without blank cells behind the last one
 * that says something; `#` stands before what is no text in the sheet.
 */
export type SealedRows = readonly (readonly string[])[];

export interface Publication {
  readonly number: number;
  readonly code: string;
  /** The whole SHA-256, in hex. */
  readonly hash: string;
  /** When, by whom, with which version of what: rows of the kind `head`. */
  readonly head: SealedRows;
}

/** On documents; whether the sheet still says what was published under the code. */
export interface Seal {
  readonly code: string;
  readonly matches: boolean;
}
