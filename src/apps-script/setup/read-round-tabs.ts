/**
 * What the tabs of a round are made from, as the workbook and the request say it: settings, criteria set, units, and where
 * the tabs that are there stand. Shared by setup and by the check; writes nothing.
 */
import { groupsOf } from '../../catalogue/groups-of';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { newUnits } from '../../rules/units';
import { groupTabName } from '../../tabs/group';
import { freshGroupLayout } from '../../tabs/plan/group-layout';
import { freshSettingsLayout } from '../../tabs/plan/settings-layout';
import type { Guide, RoundTabs, RuleBook, SampleIndicators } from '../../tabs/plan/tab';
import { TAB_NAME } from '../../text/labels';
import { groupCodesIn, readGroup, type Group } from '../workbook/group';
import { isDamaged } from '../workbook/open-tab';
import { readSettingsTab, type SettingsTab } from '../workbook/settings';
import type { Tabs } from '../workbook/tabs';
import { readUnits, unitsLayoutOf, type UnitList } from '../workbook/units';
import { findCriteria } from './find-criteria';
import { readSettings } from './read-settings';

export interface SetupSource {
  readonly ok: true;
  readonly round: RoundTabs;
  /** One sentence for each row of the criteria that is odd. */
  readonly warnings: readonly string[];
  readonly groups: readonly Group[];
  /** As they are there; undefined where their tab is yet to be made. */
  readonly settings: SettingsTab | undefined;
  readonly list: UnitList | undefined;
}

interface Refused {
  readonly ok: false;
  readonly reason: 'criteria' | 'workbook';
  readonly problems: readonly string[];
  readonly needsTable?: boolean;
}

export function readRoundTabs(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  request: SetupRequest,
): SetupSource | Refused {
  const settings = tabs.get('settings') && readSettingsTab(tabs);
  const list = tabs.get('units') && readUnits(tabs);
  const groups = groupCodesIn(tabs).map((code) => readGroup(tabs, code, 'inputs'));
  const damages = [settings, list, ...groups].flatMap((read) =>
    read !== undefined && isDamaged(read) ? [read.damage] : [],
  );
  if (damages.length > 0) return workbookFault(damages);
  // Told apart above; the compiler cannot follow a loop.
  return sourceOf(spreadsheet, tabs, request, {
    settings: settings as SettingsTab | undefined,
    list: list as UnitList | undefined,
    groups: groups as readonly Group[],
  });
}

function workbookFault(problems: readonly string[]): Refused {
  return { ok: false, reason: 'workbook', problems };
}

function sourceOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  request: SetupRequest,
  read: Pick<SetupSource, 'settings' | 'list' | 'groups'>,
): SetupSource | Refused {
  const settings = readSettings(read.settings, request);
  if (!settings.ok) return workbookFault(settings.problems);
  const criteria = findCriteria(spreadsheet, tabs, read, request);
  if (!criteria.ok) return { ...criteria, reason: 'criteria' };
  const units = chooseUnits(read, request);
  const layouts = new Map(read.groups.map(({ code, layout }) => [code, layout]));
  const round: RoundTabs = {
    set: criteria.set,
    units,
    settings: settings.value,
    settingsLayout:
      read.settings === undefined
        ? freshSettingsLayout(TAB_NAME.settings)
        : { ...read.settings.layout, sheetName: read.settings.sheet.getName() },
    unitsLayout: unitsLayoutOf(read.list),
    layouts: groupsOf(criteria.set).map(
      (group) =>
        layouts.get(group.group.code) ??
        freshGroupLayout(groupTabName(group), group.nodes.length, units.length),
    ),
    guide: () => readPage('guide') as Guide,
    ruleBook: () => readPage('rule-book') as RuleBook,
    indicators: () => readPage('sample-indicators') as SampleIndicators,
    keepsCriteria: request.criteria !== undefined,
  };
  return { ok: true, round, warnings: criteria.warnings, ...read };
}

/** Ids are given once, before the group tabs are made; after that a unit without one is somebody's addition. */
function chooseUnits(
  { list, groups }: Pick<SetupSource, 'list' | 'groups'>,
  request: SetupRequest,
) {
  const typed = list?.units ?? [];
  if (typed.length === 0) {
    return newUnits((request.units ?? []).map((name) => name.trim()).filter((name) => name !== ''));
  }
  if (groups.length > 0) return typed;
  const ids = newUnits(typed.map(({ name }) => name));
  return typed.map((unit, i) => ({ ...unit, id: ids[i]?.id ?? '' }));
}

/**
 * Read from the page that carries it: as part of the script every execution would load it, custom functions included.
 * Source: developers.google.com/apps-script/reference/html/html-service
 */
function readPage(name: string): unknown {
  return JSON.parse(HtmlService.createHtmlOutputFromFile(name).getContent());
}
