/** Command: what is wrong with the workbook, in words. Writes nothing. */
import { checkWorkbook as declaration } from '../../contract/calls/check-workbook';
import { ROUND, SETUP } from '../../text/setup-message';
import { findFaults, findKeyFaults } from '../checks/check-all';
import { toContract } from '../checks/finding';
import { command, type Workbook } from '../door';
import { CURRENT_SCHEMA } from '../workbook/schema';

export const checkWorkbook = command(declaration)((_, workbook) => {
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const { spreadsheet, tabs } = workbook;
  const lost = findKeyFaults(spreadsheet, tabs);
  // What stands on a tab that was not found looks missing everywhere else: it is told after the keys are back.
  const isHidden = lost.some(({ repair }) => repair !== undefined);
  const faults = isHidden ? [] : findFaults(spreadsheet, tabs, lost.length > 0);
  return { ok: true, findings: [...lost, ...faults].map(toContract) };
});

/** Why this workbook is none to check or repair; undefined where it is one. */
export function refusalOf({ tabs }: Workbook): string | undefined {
  const { schema } = tabs;
  if (schema > CURRENT_SCHEMA) return SETUP.newerWorkbook(schema, CURRENT_SCHEMA);
  if (tabs.roles.length + tabs.doubled.length === 0) return ROUND.notSetUp();
  return schema < CURRENT_SCHEMA ? SETUP.olderWorkbook() : undefined;
}
