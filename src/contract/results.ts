/** The call `enterResults`: types results into the input blocks, only where a cell is blank or already says the same. */
export type ResultsByUnit = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface EnterResultsRequest {
  /** Unit name → criterion code → result as an official would type it. */
  readonly selfAssessed?: ResultsByUnit;
  readonly appraised?: ResultsByUnit;
}

export interface EnterResultsOutcome {
  readonly entered: number;
  /** One sentence for each result that was not entered. */
  readonly problems: readonly string[];
}
