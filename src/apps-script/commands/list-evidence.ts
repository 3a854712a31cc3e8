/**
 * Command of the sidebar: everything that stands on Hồ sơ, and who claims points for a component without the evidence it
 * asks for. One read of Hồ sơ and those of the group tabs, however many units there are. Problems are the client's to find.
 */
import type { CriterionRequest } from '../../contract/criterion';
import {
  listEvidence as declaration,
  type ListEvidenceOutcome,
} from '../../contract/calls/list-evidence';
import { SETUP } from '../../text/setup-message';
import { claimsWithoutEvidence, type ClaimRow } from '../../rules/evidence/claims-without-evidence';
import { command, type Workbook } from '../door';
import { readEvidence } from '../workbook/evidence-table';
import { describingCell, typedCells } from '../workbook/group-tab-cells';
import { readGroupTabs, type GroupTab } from '../workbook/group-tabs';
import { cellText } from '../../text/cell-text';

export const listEvidence = command(declaration, list);

function list(_request: unknown, { tabs }: Workbook): ListEvidenceOutcome {
  const table = readEvidence(tabs);
  if (!table.ok) return table;
  const records = table.records.filter(({ unit, code }) => unit !== '' && code !== '');
  const missing: CriterionRequest[] = [];
  for (const reading of readGroupTabs(tabs)) {
    if (!reading.ok) {
      const message = SETUP.damagedTab(reading.sheetName, reading.missing);
      return { ok: false, reason: 'formulas', message };
    }
    missing.push(...claimsWithoutEvidence(reading.tab.units, claimRows(reading.tab), records));
  }
  return { ok: true, records, missing };
}

function claimRows(tab: GroupTab): ClaimRow[] {
  return tab.codes.map((code, row) => ({
    code,
    evidence: cellText(describingCell(tab, row, 'evidence')),
    selfAssessed: typedCells(tab, row, 'self'),
  }));
}
