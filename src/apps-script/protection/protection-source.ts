/**
 * What protections follow from: the stage, e-mails, where each group's blocks, each reporter's column and the inspections are.
 * Nobody is shut out of, or let into, a column that may be another's.
 */
import type { ProtectionProblem } from '../../contract/calls/apply-protections';
import { inspections } from '../../tabs/inspections';
import { period } from '../../tabs/period';
import { areaOf, type Area } from '../../tabs/plan/a1';
import type { ProtectedTab, ProtectionSource } from '../../tabs/plan/protection-plan';
import { cellText } from '../../text/cell-text';
import { PROTECTION_NAME } from '../../text/protection';
import { stageNamed } from '../../text/stage';
import type { Role } from '../../tabs';
import type { Reporter } from '../monitoring/period-cells';
import { columnDoubt, readPeriodHead } from '../monitoring/period-head';
import { isDamaged, openTab } from '../workbook/open-tab';
import { readRound } from '../workbook/round';
import { furtherReporters } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';

export interface ReadSource extends ProtectionSource {
  readonly problems: readonly ProtectionProblem[];
}

/** Or the sentence that says why the round cannot be read. Two reads for each period that is open. */
export function readProtectionSource(tabs: Tabs): ReadSource | string {
  const round = readRound(tabs, 'inputs');
  if (!round.ok) return round.message;
  const { settings, list, groups } = round;
  // A name that is a unit's already is the unit's: openPeriod refuses it.
  const known = [...furtherReporters(settings, list.units), ...list.units];
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const roles = tabs.roles.filter((role) => role.startsWith(period.role));
  const periods = roles.map((role) => periodTab(tabs, role, names));
  const [first] = groups;
  return {
    stage: stageNamed(settings.values.stage),
    groups: groups.map(({ code, layout, units }) => ({ groupCode: code, layout, units })),
    others: [...periods.map(({ tab }) => tab), ...inspectionsTab(tabs, first?.code ?? '')],
    otherRoles: tabs.roles,
    unitEmails: new Map(known.map(({ name, email }) => [name, email])),
    appraisers: joined(settings.appraisers),
    problems: periods.flatMap(({ problems }) => problems),
  };
}

/** Each reporter has a column as long as figures are taken. What a source states for the whole is the owner's. */
function periodTab(tabs: Tabs, role: string, names: ReadonlyMap<string, string>) {
  const head = readPeriodHead(tabs, role.slice(period.role.length));
  const reporters = head.ok
    ? head.reporters.map((each) => ({ ...each, name: names.get(each.id) ?? each.name }))
    : [];
  const isClear =
    head.ok &&
    columnDoubt(head, names) === undefined &&
    new Set(reporters.map(({ name }) => name)).size === reporters.length;
  if (!isClear) {
    const name = tabs.get(role as Role)?.getName() ?? '';
    const problem = { kind: 'unreadable', whose: 'tab', name, email: '' } as const;
    return { tab: { role, open: [], blocks: [] }, problems: [problem] };
  }
  const { headerRow, state } = head;
  const lastRow = head.sheet.getMaxRows();
  const below = (column: number, count = 1) =>
    areaOf(headerRow + 1, column, lastRow - headerRow, count);
  const tab: ProtectedTab = {
    role,
    open: state.isClosed ? [] : runsOf(reporters, below),
    blocks: reporters.map(({ name, column }) => ({
      ...{ whose: 'unit', subject: name, name: PROTECTION_NAME.reporter(name) },
      area: below(column),
    })),
  };
  return { tab, problems: [] };
}

/** Columns beside each other as one area: somebody's own may stand between them. */
function runsOf(
  reporters: readonly Reporter[],
  below: (column: number, count: number) => Area,
): readonly Area[] {
  const columns = reporters.map(({ column }) => column);
  const first = columns.filter((column) => !columns.includes(column - 1));
  return first.map((column) => {
    let count = 1;
    while (columns.includes(column + count)) count += 1;
    return below(column, count);
  });
}

/** The rows of Kiểm tra, for the appraisers of the first group. */
function inspectionsTab(tabs: Tabs, groupCode: string): readonly ProtectedTab[] {
  const opened = openTab(tabs, inspections);
  if (isDamaged(opened)) return [];
  const { sheet, headerRow, keys } = opened;
  const area = areaOf(headerRow + 1, 1, sheet.getMaxRows() - headerRow, keys.length);
  const name = PROTECTION_NAME.group(groupCode);
  const block = { whose: 'group', subject: groupCode, name, area } as const;
  return [{ role: inspections.role, open: [area], blocks: [block] }];
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
