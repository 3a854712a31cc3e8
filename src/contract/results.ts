/** The call `enterResults`: types results and reasons, only where there are none or they already say the same. */
export type ResultsByUnit = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface EnterResultsRequest {
  /** Unit name → criterion code → result as an official would type it. */
  readonly selfAssessed?: ResultsByUnit;
  readonly appraised?: ResultsByUnit;
  /** Why the appraisers decided so: the notes of their cells. */
  readonly reasons?: ResultsByUnit;
}

export interface EnterResultsOutcome {
  readonly entered: number;
  /** One sentence for each result that was not entered. */
  readonly problems: readonly string[];
}
