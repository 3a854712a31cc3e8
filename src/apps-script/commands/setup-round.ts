/**
 * Command: make the workbook of a round, or complete and repair one. Idempotent; writes new tabs and generated formulas,
 * never a cell that people type into. Finds its tabs by anchors, so renamed tabs are no new ones.
 */
import {
  setupRound as declaration,
  type SetupOutcome,
  type SetupRequest,
} from '../../contract/calls/setup-round';
import { LOG_DETAIL } from '../../text/log';
import { SETUP } from '../../text/setup-message';
import { command, type Workbook } from '../door';
import { findAnchoredTabs, type AnchoredTabs } from '../workbook/anchors';
import { readGroupTabs } from '../workbook/group-tabs';
import { CURRENT_SCHEMA, readSchema, writeSchema } from '../workbook/schema';
import { migrate } from '../migrations/migrate';
import { logAction } from '../workbook/log-book';
import { readUnitNames } from '../workbook/settings';
import { adoptCriteria } from '../setup/adopt-criteria';
import { prepareBaseTabs } from '../setup/base-tabs';
import { findCriteria } from '../setup/find-criteria';
import { prepareGroupTabs } from '../setup/group-tabs';
import { prepareResultTabs } from '../setup/result-tabs';
import { readSettings } from '../setup/read-settings';
import { showStage } from '../setup/show-stage';
import { tabProblems } from '../setup/tab-problems';
import { clearUnfinished, removeBlankDefault } from '../workbook/new-tab';
import { unitProblems } from '../setup/unit-problems';

export const setupRound = command(declaration, (request, { spreadsheet }) =>
  // Without a request it arrives as undefined from the editor, as null from a client.
  setup(spreadsheet, request ?? {}),
);

/** For commands that hold the lock. */
export function setup(spreadsheet: Workbook['spreadsheet'], request: SetupRequest): SetupOutcome {
  const schema = readSchema(spreadsheet);
  if (schema > CURRENT_SCHEMA) {
    return failure('workbook', [SETUP.newerWorkbook(schema, CURRENT_SCHEMA)]);
  }
  clearUnfinished(spreadsheet);
  const tabs = findAnchoredTabs(spreadsheet);
  const settings = readSettings(tabs, request);
  if (!settings.ok) return failure('workbook', settings.problems);
  const criteria = findCriteria(spreadsheet, tabs, request, settings.value.decimals);
  if (!criteria.ok) return failure('criteria', criteria.problems);
  const units = chooseUnits(tabs, request);
  const round = { set: criteria.set, units, settings: settings.value };
  const groupTabs = readGroupTabs(tabs);
  const problems = [
    ...unitProblems(units),
    ...tabProblems(spreadsheet, tabs, groupTabs, round, request),
  ];
  if (problems.length > 0) return failure('workbook', problems);

  migrate(spreadsheet, tabs, schema);
  adoptCriteria(spreadsheet, tabs, criteria.set, request);
  const created = prepareBaseTabs(spreadsheet, tabs, round, request);
  if (units.length === 0) {
    return { ok: false, reason: 'needsUnits', message: SETUP.enterUnits(), problems: [] };
  }
  const existing = groupTabs.flatMap((reading) => (reading.ok ? [reading.tab] : []));
  const groups = prepareGroupTabs(spreadsheet, round, existing);
  const results = prepareResultTabs(spreadsheet, round, groups);
  removeBlankDefault(spreadsheet);
  const made = [...created, ...groups.created, ...results];
  const present = findAnchoredTabs(spreadsheet);
  if (tabs.size === 0) writeSchema(spreadsheet, CURRENT_SCHEMA);
  showStage(present, groups.settingsLayout);
  logAction(present, 'setup', LOG_DETAIL.setup(units.length, made));
  const leafCount = criteria.set.nodes.filter(({ method }) => method !== '').length;
  return {
    ok: true,
    message: SETUP.done(units.length, leafCount),
    created: made,
    unitCount: units.length,
    leafCount,
  };
}

function chooseUnits(tabs: AnchoredTabs, request: SetupRequest): readonly string[] {
  const tab = tabs.get('units');
  const typed = tab === undefined ? [] : (readUnitNames(tab) ?? []);
  if (typed.length > 0) return typed;
  return (request.units ?? []).map((name) => name.trim()).filter((name) => name !== '');
}

function failure(reason: 'criteria' | 'workbook', problems: readonly string[]): SetupOutcome {
  const message =
    reason === 'criteria' ? SETUP.criteriaFaults(problems.length) : SETUP.cannotContinue();
  return { ok: false, reason, message, problems };
}
