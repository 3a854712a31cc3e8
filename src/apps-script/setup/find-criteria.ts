/**
 * The criteria set of a round: the table given with the call, else the tab Bộ tiêu chí, else the sample set. A table
 * with faults is refused whole, with every fault named.
 */
import type { CriteriaSet } from '../../catalogue/criteria-set';
import type { SetupRequest } from '../../contract/calls/setup-round';
import { codeKey, sameName } from '../../core/identity';
import { criteriaPlan } from '../../tabs/criteria';
import { cellText } from '../../text/cell-text';
import { sampleSetOf } from '../../text/criteria-sets';
import { CRITERIA_TABLE, TAB_NAME } from '../../text/labels';
import { SETUP } from '../../text/setup-message';
import {
  criteriaIn,
  criteriaTemplate,
  sampleCriteria,
  type FoundCriteria,
} from '../workbook/expected-criteria';
import { describingCell, type Group } from '../workbook/group';
import type { SettingsTab } from '../workbook/settings';
import { markTab, type Tabs } from '../workbook/tabs';
import { writeTexts } from '../workbook/cell-values';
import { createTabs } from './round-tabs';

export function findCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  { settings, groups }: Present,
  request: SetupRequest,
): FoundCriteria {
  const found = namedCriteria(spreadsheet, tabs, settings, request);
  if (!found.ok && found.needsTable === true && groups.length > 0) {
    return { ok: false, problems: [SETUP.criteriaTabMissing()] };
  }
  const isOther = found.ok && isOtherSet(groups, found.set);
  return isOther ? { ok: false, problems: [SETUP.otherSet(found.set.title)] } : found;
}

/** What is there already. */
interface Present {
  readonly settings: SettingsTab | undefined;
  readonly groups: readonly Group[];
}

/** Whether most rows of the group tabs are none of the set's: its own tabs would stand among those of another. */
function isOtherSet(groups: readonly Group[], { nodes }: CriteriaSet): boolean {
  const names = new Map(nodes.map(({ code, name }) => [code, name]));
  const rows = groups.flatMap((group) =>
    group.codes.map((code, row) => [code, cellText(describingCell(group, row, 'name'))] as const),
  );
  const own = rows.filter(([code, name]) => sameName(names.get(codeKey(code)) ?? '', name));
  return rows.length > 0 && 2 * own.length < rows.length;
}

function namedCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  settings: SettingsTab | undefined,
  request: SetupRequest,
): FoundCriteria {
  const grid = request.criteria ?? gridOnTab(spreadsheet, tabs);
  if (grid === undefined) {
    const title = settings?.values.criteriaTitle;
    // Falling back to the sample would put its groups beside those of the locality's own set.
    if (title === CRITERIA_TABLE.title) {
      return { ok: false, problems: [SETUP.templateMade()], needsTable: true };
    }
    const set = sampleCriteria(request.sampleSet ?? sampleSetOf(title) ?? 'reform');
    return { ok: true, set, warnings: [] };
  }
  return criteriaIn(grid, settings?.values.decimals);
}

function gridOnTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
): readonly (readonly unknown[])[] | undefined {
  const sheet = tabs.get('criteria') ?? spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (sheet === null || sheet.getLastRow() === 0) return undefined;
  return sheet.getDataRange().getValues();
}

/** A table to begin with, which does not count while its first row says so. */
export function offerTemplate(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
): void {
  createTabs(spreadsheet, tabs, [criteriaPlan(criteriaTemplate(), [CRITERIA_TABLE.template])]);
}

/**
 * Makes the round remember that it is scored by the locality's own set: the table that somebody pasted becomes one of
 * our tabs, found again under any name, and Cấu hình names it where it still names the sample.
 */
export function adoptCriteria(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: Tabs,
  settings: SettingsTab | undefined,
  { title, status }: CriteriaSet,
  request: SetupRequest,
): void {
  if (settings !== undefined && namesNoOther(settings.values)) {
    const { rows, valueColumn } = settings.layout;
    const { criteriaTitle, criteriaStatus } = settings.values;
    if (criteriaTitle !== title) {
      writeTexts(settings.sheet.getRange(rows.criteriaTitle, valueColumn), [[title]]);
    }
    if (criteriaStatus !== status) {
      settings.sheet.getRange(rows.criteriaStatus, valueColumn).setValue(status);
    }
  }
  if (sampleSetOf(title) !== undefined) return;
  if (request.criteria !== undefined || tabs.get('criteria') !== undefined) return;
  const pasted = spreadsheet.getSheetByName(TAB_NAME.criteria);
  if (pasted !== null) markTab(pasted, 'criteria');
}

/** What Cấu hình says is ours to correct: nobody has given the set a name of his own. */
function namesNoOther({ criteriaTitle: title }: SettingsTab['values']): boolean {
  return title === CRITERIA_TABLE.title || sampleSetOf(title) !== undefined;
}
