/** Where a tab is put that has to be made while others stand: before those of the workbook that belong behind it. */
import { publicationNumbers } from '../publication/snapshots';
import type { AnchoredTabs } from '../workbook/anchors';

/** The tabs behind the groups, in their order. */
export const RESULT_ROLES = ['ranking', 'deductions', 'evidence', 'remediation', 'log'] as const;
type ResultRole = (typeof RESULT_ROLES)[number];

/** How many of the tabs that belong behind this one are there; publications stand behind all others. */
export function countTabsAfter(role: ResultRole | 'group', tabs: AnchoredTabs): number {
  const behind =
    role === 'group' ? RESULT_ROLES : RESULT_ROLES.slice(RESULT_ROLES.indexOf(role) + 1);
  return behind.filter((name) => tabs.has(name)).length + publicationNumbers(tabs).length;
}
