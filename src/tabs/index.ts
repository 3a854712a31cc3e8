/** The tabs of a workbook in their order: the one list. What is true of all tabs is derived from it. */
import { criteria } from './criteria';
import { deductions } from './deductions';
import { evidence } from './evidence';
import { group } from './group';
import { guide } from './guide';
import { indicators } from './indicators';
import { inspections } from './inspections';
import { lastYear } from './last-year';
import { log } from './log';
import type { RoundTabs, Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { monitoring } from './monitoring';
import { period } from './period';
import { publication } from './publication';
import { ranking } from './ranking';
import { remediation } from './remediation';
import { ruleBook } from './rule-book';
import { settings } from './settings';
import { units } from './units';

export const TABS = [
  guide,
  settings,
  units,
  criteria,
  group,
  ranking,
  deductions,
  lastYear,
  evidence,
  remediation,
  indicators,
  monitoring,
  period,
  inspections,
  ruleBook,
  log,
  publication,
] as const;

type FamilyRole<Role extends string> = Role extends `${string}:` ? `${Role}${string}` : Role;
/** What a tab is, whatever people rename it to. */
export type Role = FamilyRole<(typeof TABS)[number]['role']>;

/** The declaration that a role belongs to; undefined for tabs of no round, such as a full page of the log. */
export function tabOf(role: string): Tab | undefined {
  return TABS.find((tab) =>
    tab.role.endsWith(':') ? role.startsWith(tab.role) : role === tab.role,
  );
}

/** How many of these tabs belong behind the one of this role. */
export function countAfter(role: string, others: readonly string[]): number {
  const placeOf = (name: string) => TABS.findIndex((tab) => tab === tabOf(name));
  return others.filter((other) => placeOf(other) > placeOf(role)).length;
}

/** All tabs that a round should have, as they are made afresh. */
export function plansOf(round: RoundTabs): readonly TabPlan[] {
  return TABS.flatMap((tab) => tab.plans(round));
}
