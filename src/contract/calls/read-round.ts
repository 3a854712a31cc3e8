/** The whole round, for the command line: standings and every deduction. */
import { declareCall } from '../call';
import type { RoundFailure, RoundFrame, RoundUnit } from '../round';
import { nothing } from '../schema';

export type RoundOutcome =
  ({ readonly ok: true; readonly units: readonly RoundUnit[] } & RoundFrame) | RoundFailure;

export const readRound = declareCall<RoundOutcome>()({
  name: 'readRound',
  request: nothing,
  description: 'Call: the round as the sheet shows it.',
});
