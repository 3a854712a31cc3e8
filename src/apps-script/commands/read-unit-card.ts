/** Command of the sidebar: where one unit stands, from the same tables as everything else. */
import type { UnitCardOutcome, UnitCardRequest } from '../../contract/unit-card';
import { ROUND } from '../../text/setup-message';
import { requireRequest } from '../request/require-request';
import { readRound } from './read-round';

export function readUnitCard(request: UnitCardRequest): UnitCardOutcome {
  requireRequest('readUnitCard', request);
  const { unit: name } = request;
  const round = readRound();
  if (!round.ok) return round;
  const { year, decimals, stage, groups } = round;
  const unit = round.units.find((candidate) => candidate.name === name);
  return unit === undefined
    ? { ok: false, reason: 'unknownUnit', message: ROUND.unknownUnit(name) }
    : { ok: true, card: { year, decimals, stage, groups, unit } };
}
