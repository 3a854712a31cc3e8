/** Command of the sidebar: where one unit stands, from the same tables as everything else. */
import {
  readUnitCard as declaration,
  type UnitCardOutcome,
  type UnitCardRequest,
} from '../../contract/calls/read-unit-card';
import { ROUND } from '../../text/setup-message';
import { command, type Workbook } from '../door';
import { roundOf } from './read-round';

export const readUnitCard = command(declaration, read);

function read({ unit: name }: UnitCardRequest, workbook: Workbook): UnitCardOutcome {
  const round = roundOf({}, workbook);
  if (!round.ok) return round;
  const { year, decimals, stage, groups } = round;
  const unit = round.units.find((candidate) => candidate.name === name);
  return unit === undefined
    ? { ok: false, reason: 'unknownUnit', message: ROUND.unknownUnit(name) }
    : { ok: true, card: { year, decimals, stage, groups, unit } };
}
