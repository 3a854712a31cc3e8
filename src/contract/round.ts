/** The call `readRound`: the round as the sheet shows it, read from the results of its formulas. */
export interface RoundDeduction {
  readonly code: string;
  readonly name: string;
  readonly maximum: number;
  readonly score: number;
  readonly deduction: number;
  readonly why: string;
}

export interface RoundUnit {
  readonly name: string;
  readonly total: number;
  readonly applicableMaximum: number;
  /** Percent, rounded half up to the round's decimals; null where nothing applies to the unit. */
  readonly index: number | null;
  readonly rank: number | null;
  /** How many units are ranked. */
  readonly of: number;
  readonly grade: string;
  readonly provisional: boolean;
  readonly selfTotal: number;
  readonly deductions: readonly RoundDeduction[];
}

export type RoundOutcome =
  | {
      readonly ok: true;
      readonly year: number;
      readonly decimals: number;
      readonly units: readonly RoundUnit[];
    }
  | {
      readonly ok: false;
      /** `formulas`: the tabs are there, but their formulas show errors or nothing. */
      readonly reason: 'notSetUp' | 'formulas';
      readonly message: string;
    };
