/**
 * What would stop setup halfway, found before anything is written: damaged group tabs, columns of other units, tabs of
 * somebody else's that have our names, tie-breakers that are no group. Fault by fault, so that one run names them all.
 */
import { groupsOf } from '../../catalogue/groups-of';
import { tabNameOf } from '../../catalogue/tab-name';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import { blockHeader } from '../../tabs/plan/group-layout';
import type { RoundSetup } from '../../tabs/plan/round-setup';
import type { AnchoredTabs } from '../workbook/anchors';
import type { GroupTab, GroupTabReading } from '../workbook/group-tabs';
import { isNameTaken } from '../workbook/new-tab';
import { rangeOf } from '../workbook/range-of';
import { RESULT_ROLES } from './tab-order';

export function tabProblems(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: AnchoredTabs,
  existing: readonly GroupTabReading[],
  round: RoundSetup,
  request: SetupRequest,
): string[] {
  const taken = plannedTabs(round, request).filter(
    ({ role, name }) => !tabs.has(role) && isNameTaken(spreadsheet, name),
  );
  return [
    ...existing.flatMap((reading) => groupTabProblems(reading, round.units)),
    ...taken.map(({ name }) => SETUP.nameTaken(name)),
    ...tieBreakerProblems(round),
  ];
}

export function plannedTabs({ set }: RoundSetup, request: SetupRequest) {
  const always = (['guide', 'settings', 'units', ...RESULT_ROLES] as const).map((role) => ({
    role,
    name: TAB_NAME[role],
  }));
  const groups = groupsOf(set).map(({ group }) => ({
    role: `group:${group.code}`,
    name: group.tab ?? tabNameOf(group),
  }));
  const given =
    request.criteria === undefined ? [] : [{ role: 'criteria', name: TAB_NAME.criteria }];
  return [...always, ...given, ...groups];
}

function groupTabProblems(reading: GroupTabReading, units: readonly string[]): string[] {
  if (!reading.ok) {
    return [SETUP.damagedTab(reading.sheetName, reading.missing)];
  }
  const { tab } = reading;
  const matches = isSame(tab.units, units) && isSame(namesAboveScores(tab), units);
  return matches ? [] : [SETUP.unitsDiffer(tab.layout.sheetName)];
}

/** Read apart: what stands right of the input blocks is not read with them. */
function namesAboveScores({ sheet, layout }: GroupTab): unknown[] {
  const [names = []] = rangeOf(sheet, blockHeader(layout, 'score')).getValues() as unknown[][];
  return names;
}

function isSame(some: readonly unknown[], units: readonly string[]): boolean {
  return some.length === units.length && units.every((name, i) => name === String(some[i]).trim());
}

function tieBreakerProblems({ set, settings }: RoundSetup): string[] {
  const codes = new Set(groupsOf(set).map(({ group }) => group.code));
  return settings.tieBreakers.filter((code) => !codes.has(code)).map(SETUP.tieBreakerUnknown);
}
