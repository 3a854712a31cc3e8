/**
 * Types what the machine has counted or computed into blank cells, each with a note that says from what. A proposal: whatever
 * somebody has typed stays, and is answered beside it.
 */
import { declareCall, type RequestOf } from '../call';
import { list, object, oneOf, text } from '../schema';
import type { EnterStatisticsOutcome } from './enter-statistics';
import { MOST_UNITS } from './setup-round';

/** Of every unit more than any catalogue counts. */
const MOST_ITEMS = 50 * MOST_UNITS;

export type EnterProposalsOutcome = EnterStatisticsOutcome;

export const enterProposals = declareCall<EnterProposalsOutcome>()({
  name: 'enterProposals',
  request: object({
    /** Into the period itself, or into the self-assessment of the round. */
    to: oneOf<'period' | 'round'>(['period', 'round']),
    /** Of figures that go into the round: where they come from. What stands behind the role of its tab: `2023-Q1`. */
    period: text,
    items: list(object({ unit: text, code: text, text, note: text }), MOST_ITEMS),
  }),
  lock: true,
  description:
    'Sidebar: types counted figures, or results of the year, into blank cells, each with its origin.',
});

export type EnterProposalsRequest = RequestOf<typeof enterProposals>;
