/** What protections follow from, read from the workbook as it stands: stage, e-mails, where each group's blocks are. */
import type { ProtectionSource } from '../../tabs/plan/protection-plan';
import { cellText } from '../../text/cell-text';
import { stageNamed } from '../../text/stage';
import { readRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';

/** Or the sentence that says why the round cannot be read: nobody is shut out of, or let into, a column that may be another's. */
export function readProtectionSource(tabs: Tabs): ProtectionSource | string {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return round.message;
  const { settings, list, groups } = round;
  return {
    stage: stageNamed(settings.values.stage),
    groups: groups.map(({ code, layout, units }) => ({ groupCode: code, layout, units })),
    otherRoles: tabs.roles,
    unitEmails: new Map(list.units.map(({ name, email }) => [name, email])),
    appraisers: joined(settings.appraisers),
  };
}

/** Several lines of one group are taken together. */
function joined(lines: readonly (readonly unknown[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [code, emails] of lines) {
    const name = cellText(code);
    if (name !== '') found.set(name, `${found.get(name) ?? ''} ${cellText(emails)}`);
  }
  return found;
}
