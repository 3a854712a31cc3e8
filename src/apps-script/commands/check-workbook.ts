/** Command: what is wrong with the workbook, in words. Writes nothing. */
import {
  checkWorkbook as declaration,
  type CheckWorkbookOutcome,
} from '../../contract/calls/check-workbook';
import { ROUND, SETUP } from '../../text/setup-message';
import { findAnchorFaults, findFaults } from '../checks/check-all';
import { toContract } from '../checks/finding';
import { command, type Workbook } from '../door';
import { CURRENT_SCHEMA, readSchema } from '../workbook/schema';

export const checkWorkbook = command(declaration, check);

function check(_request: unknown, workbook: Workbook): CheckWorkbookOutcome {
  const { spreadsheet } = workbook;
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const lost = findAnchorFaults(spreadsheet);
  // What stands on a tab that was not found looks missing everywhere else: it is told after the anchors are back.
  const isHidden = lost.some(({ repair }) => repair !== undefined);
  const faults = isHidden ? [] : findFaults(spreadsheet, lost.length > 0);
  return { ok: true, findings: [...lost, ...faults].map(toContract) };
}

/** Why this workbook is none to check or repair; undefined where it is one. */
export function refusalOf({ spreadsheet, tabs }: Workbook): string | undefined {
  const schema = readSchema(spreadsheet);
  if (schema > CURRENT_SCHEMA) return SETUP.newerWorkbook(schema, CURRENT_SCHEMA);
  return tabs.size === 0 ? ROUND.notSetUp() : undefined;
}
