/** The call `setupRound`: makes, completes or repairs the workbook of a round. JSON both ways; sentences are Vietnamese. */
export interface SetupRequest {
  /** Unit names; absent to take those on the tab Đơn vị. */
  readonly units?: readonly string[];
  /** A criteria table, columns A to I; absent to take the tab Bộ tiêu chí, or the sample set where there is none. */
  readonly criteria?: readonly (readonly (string | number | boolean)[])[];
  readonly year?: number;
  readonly locality?: string;
  readonly superiorBody?: string;
  readonly issuingBody?: string;
}

export type SetupOutcome =
  | {
      readonly ok: true;
      readonly message: string;
      readonly created: readonly string[];
      readonly unitCount: number;
      readonly leafCount: number;
    }
  | {
      readonly ok: false;
      /** `needsUnits`: the first tabs are there and wait for the names of the units. */
      readonly reason: 'needsUnits' | 'busy' | 'criteria' | 'workbook';
      readonly message: string;
      /** One sentence for each fault; nothing was written unless `needsUnits`. */
      readonly problems: readonly string[];
    };
