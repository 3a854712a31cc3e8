/** Command: what is wrong with the workbook, in words. Writes nothing. */
import { checkWorkbook as declaration } from '../../contract/calls/check-workbook';
import { ROUND, SETUP } from '../../text/setup-message';
import { findFaults, findKeyFaults } from '../checks/check-all';
import { leftToPeople, toContract } from '../checks/finding';
import { command, type Workbook } from '../door';
import { localeDoubt } from '../setup/locale';
import { CURRENT_SCHEMA } from '../workbook/tabs';

export const checkWorkbook = command(declaration)((_, workbook) => {
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const { spreadsheet, tabs } = workbook;
  const lost = findKeyFaults(spreadsheet, tabs);
  // What stands on a tab that was not found, or that two claim, looks missing everywhere else: it is told afterwards.
  const isHidden = tabs.doubled.length > 0 || lost.some(({ repair }) => repair !== undefined);
  const faults = isHidden ? [] : findFaults(spreadsheet, tabs, lost.length > 0);
  const doubt = localeDoubt(spreadsheet);
  const settings = doubt === undefined ? [] : [leftToPeople(doubt)];
  return { ok: true, findings: [...lost, ...faults, ...settings].map(toContract) };
});

/** Why this workbook is none to check or repair; undefined where it is one. */
export function refusalOf({ tabs }: Workbook): string | undefined {
  const { schema } = tabs;
  if (schema > CURRENT_SCHEMA) return SETUP.newerWorkbook(schema, CURRENT_SCHEMA);
  if (tabs.roles.length + tabs.doubled.length === 0) return ROUND.notSetUp();
  return schema < CURRENT_SCHEMA ? SETUP.olderWorkbook() : undefined;
}
