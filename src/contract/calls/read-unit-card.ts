/** Where one unit stands, with every deduction and its why. */
import { declareCall, type Refusal } from '../call';
import type { RoundFailure, RoundFrame, RoundUnit } from '../round';
import { object, text } from '../schema';

interface UnitCard extends RoundFrame {
  readonly unit: RoundUnit;
}

export type UnitCardOutcome =
  { readonly ok: true; readonly card: UnitCard } | RoundFailure | Refusal<'unknownUnit'>;

export const readUnitCard = declareCall<UnitCardOutcome>()({
  name: 'readUnitCard',
  request: object({ unit: text }),
  description: 'Sidebar: where one unit stands.',
});
