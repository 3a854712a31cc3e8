/** The whole round, for the command line: standings and every deduction. */
import { declareCall } from '../call';
import type { RoundFailure, RoundFrame, RoundUnit, UnreadableResult } from '../round';
import { nothing } from '../schema';

export type RoundOutcome =
  | ({
      readonly ok: true;
      readonly units: readonly RoundUnit[];
      readonly unreadable: readonly UnreadableResult[];
      /** Why no document of it may be issued, in sentences; empty where one may. */
      readonly doubts: readonly string[];
    } & RoundFrame)
  | RoundFailure;

export const readRound = declareCall<RoundOutcome>()({
  name: 'readRound',
  request: nothing,
  description: 'Call: the round as the sheet shows it.',
});
