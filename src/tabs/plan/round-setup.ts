/** What the tabs of a round are made from: the criteria set, the units, the settings. */
import type { CriteriaSet } from '../../catalogue/criteria-set';

export interface RoundSettings {
  readonly year: number;
  readonly locality: string;
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly decimals: number;
  readonly grades: readonly (readonly [name: string, from: number])[];
  /** Group codes in the order in which they decide between equal indexes. */
  readonly tieBreakers: readonly string[];
}

export interface RoundSetup {
  readonly set: CriteriaSet;
  readonly units: readonly string[];
  readonly settings: RoundSettings;
}
