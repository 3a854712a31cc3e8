/**
 * Command of the sidebar: everything that stands on Hồ sơ, and who claims points for a component without the evidence it
 * asks for. One read per tab, however many units there are. Problems are the client's to find.
 */
import { listEvidence as declaration } from '../../contract/calls/list-evidence';
import { claimsWithoutEvidence, type ClaimRow } from '../../rules/evidence/claims-without-evidence';
import { evidence } from '../../tabs/evidence';
import { cellText } from '../../text/cell-text';
import { NOT_CONCERNED_MARK } from '../../text/vocabulary';
import { command } from '../door';
import { blockCells, describingCell, signAt, type Group } from '../workbook/group';
import { whole } from '../workbook/open-tab';
import { readRound } from '../workbook/round';
import { readTable } from '../tables/table';

export const listEvidence = command(declaration)((_, { tabs }) => {
  const table = whole(readTable(tabs, evidence));
  const round = readRound(tabs);
  if (!round.ok) return round;
  const records = table.rows.filter(({ unit, code }) => unit !== '' && code !== '');
  const missing = round.groups.flatMap((group) =>
    claimsWithoutEvidence(group.units, claimRows(group), records),
  );
  return { ok: true, records, missing };
});

/** Nothing is claimed where the row does not concern the unit, whatever is typed there. */
function countedClaims(group: Group, row: number): readonly unknown[] {
  const scores = blockCells(group, row, 'score');
  return blockCells(group, row, 'self').map((claim, unit) =>
    scores[unit] === NOT_CONCERNED_MARK ? '' : claim,
  );
}

function claimRows(group: Group): ClaimRow[] {
  return group.codes.map((code, row) => ({
    code,
    evidence: cellText(describingCell(group, row, 'evidence')),
    isPenalty: signAt(group, row) === 'penalty',
    selfAssessed: countedClaims(group, row),
  }));
}
