/**
 * Everything the checks look at, read once: per group tab what people typed, its formats and rules.
 * The number of calls depends on the number of tabs, never on that of units.
 */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { groupsOf } from '../../catalogue/groups-of';
import { areaOf } from '../../tabs/plan/a1';
import { isCopy } from '../copy/home';
import { columnProblems } from '../setup/problems';
import { readRoundTabs, type SetupSource } from '../setup/read-round-tabs';
import type { Group } from '../workbook/group';
import { rangeOf } from '../workbook/range-of';
import { criteriaOrDoubt } from '../workbook/round';
import { gradesOf } from '../workbook/settings';
import { SETUP } from '../../text/setup-message';
import type { Tabs } from '../workbook/tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GroupReading {
  readonly group: Group;
  /** What the criteria set says of the group. */
  readonly nodes: readonly CriteriaNode[];
  /** Of everything left of the scores, from the group's own row. */
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
}

export interface WorkbookReading extends Omit<SetupSource, 'ok' | 'groups'> {
  readonly spreadsheet: Spreadsheet;
  readonly tabs: Tabs;
  /** None where `doubts` says why. */
  readonly groups: readonly GroupReading[];
  /** Why it is not certain whose column is whose. */
  readonly doubts: readonly string[];
  /** The file is a copy that nobody has answered for. */
  readonly isAway: boolean;
  /** Why documents and cards would give no figure; undefined where they would, or `doubts` says it. */
  readonly refusal: string | undefined;
}

export type ReadWorkbook =
  | { readonly ok: true; readonly workbook: WorkbookReading }
  | { readonly ok: false; readonly problems: readonly string[] };

export function readWorkbook(spreadsheet: Spreadsheet, tabs: Tabs): ReadWorkbook {
  const source = readRoundTabs(spreadsheet, tabs, {});
  if (!source.ok) return source;
  const doubts = columnProblems(source.round, source.groups);
  const nodesOf = new Map(
    groupsOf(source.round.set).map(({ group, nodes }) => [group.code, nodes]),
  );
  // Where the columns are in doubt a block may reach beyond its tab.
  const sure = doubts.length > 0 ? [] : source.groups;
  const groups = sure.map((group) => readParts(group, nodesOf.get(group.code) ?? []));
  const refusal = doubts.length > 0 ? undefined : refusalIn(tabs, source);
  const isAway = isCopy(spreadsheet, source.settings?.home ?? '');
  return { ok: true, workbook: { ...source, spreadsheet, tabs, groups, doubts, refusal, isAway } };
}

function refusalIn(tabs: Tabs, { settings, list, groups }: SetupSource): string | undefined {
  if (settings === undefined || list === undefined || groups.length === 0) return undefined;
  const expected = criteriaOrDoubt(tabs, settings, list, groups);
  if (typeof expected === 'string') return expected;
  const codes = groups.flatMap((group) => group.codes);
  const { fault } = gradesOf(settings, codes);
  return fault && SETUP.gradesUnreadable(fault);
}

function readParts(group: Group, nodes: readonly CriteriaNode[]): GroupReading {
  const { sheet, layout } = group;
  // None where somebody has moved the scores to the front.
  const width = layout.blocks.score - 1;
  const inputs = areaOf(layout.firstRow, 1, layout.rowCount, width);
  return {
    group,
    nodes,
    formats: width > 0 ? rangeOf(sheet, inputs).getNumberFormats() : [],
    rules: sheet.getConditionalFormatRules(),
  };
}
