/** The call `readUnitCard`: where one unit stands, with every deduction and its why. */
import type { RoundFailure, RoundFrame, RoundUnit } from './round';

export interface UnitCardRequest {
  readonly unit: string;
}

interface UnitCard extends RoundFrame {
  readonly unit: RoundUnit;
}

export type UnitCardOutcome =
  | { readonly ok: true; readonly card: UnitCard }
  | RoundFailure
  | { readonly ok: false; readonly reason: 'unknownUnit'; readonly message: string };
