/**
 * Command: make the workbook of a round, or complete and repair one. Idempotent; writes new tabs and generated formulas,
 * never a cell that people type into. Finds its tabs by their marks and keys, so renamed tabs are no new ones.
 */
import {
  setupRound as declaration,
  type SetupOutcome,
  type SetupRequest,
} from '../../contract/calls/setup-round';
import { LOG_DETAIL } from '../../text/log';
import { SETUP } from '../../text/setup-message';
import { command, type Workbook } from '../door';
import { migrate } from '../migrations/migrate';
import { claimHome } from '../copy/home';
import { adoptCriteria, offerTemplate } from '../setup/find-criteria';
import { columnProblems, takenNames, unitProblems } from '../setup/problems';
import { readRoundTabs, type SetupSource } from '../setup/read-round-tabs';
import { createTabs, healTabs, missingPlans } from '../setup/round-tabs';
import { showStage, tellVersion } from '../setup/show-stage';
import { openStory, type Story } from '../workbook/log-book';
import { clearUnfinished, removeBlankDefault } from '../new-tab/new-tab';
import { CURRENT_SCHEMA, writeSchema, findTabs, type Tabs } from '../workbook/tabs';
import { writeIds, writeUnits } from '../workbook/units';

type Spreadsheet = Workbook['spreadsheet'];

export const setupRound = command(declaration)((request, { spreadsheet }) =>
  // Without a request it arrives as undefined from the editor, as null from a client.
  setup(spreadsheet, request ?? {}, (tabs, unitCount, missing) => {
    const story = openStory(tabs, 'setup');
    // There is no Nhật ký while units are waited for; of what was missing, a press that was stopped knew all.
    if (unitCount > 0 && missing.length > 0) {
      story.begin(story.detail || LOG_DETAIL.setup(unitCount, missing));
    }
    return story;
  }),
);

/** Called before anything but a migration is written; what it gives is told when all is done. */
type Begin = (tabs: Tabs, unitCount: number, missing: readonly string[]) => Story;

/** Of the six minutes that Google gives a run, so that what follows has its time even where Google is slow. */
const CREATING_MS = 4 * 60_000;

/** For commands that hold the lock. */
export function setup(spreadsheet: Spreadsheet, request: SetupRequest, begin: Begin): SetupOutcome {
  const began = Date.now();
  clearUnfinished(spreadsheet);
  const before = findTabs(spreadsheet);
  const { schema } = before;
  const isNew = before.roles.length === 0;
  // The tabs can only be read with their keys; no typed cell changes.
  if (!isNew && schema < CURRENT_SCHEMA) migrate(spreadsheet, before, schema);
  const source = readRoundTabs(spreadsheet, before, request);
  if (!source.ok) {
    if (source.needsTable !== true) return failure(source.reason, source.problems);
    offerTemplate(spreadsheet, before);
    return { ok: false, reason: 'criteria', message: source.problems.join(' '), problems: [] };
  }
  const { round, groups } = source;
  const plans = missingPlans(before, round);
  const problems = [
    ...unitProblems(round),
    ...columnProblems(round, groups),
    ...takenNames(spreadsheet, plans),
  ];
  if (problems.length > 0) return failure('workbook', problems);

  const story = begin(
    before,
    round.units.length,
    plans.map(({ name }) => name),
  );
  // First of all: a new workbook whose setup is cut short is none of an older form.
  if (isNew) writeSchema(spreadsheet, CURRENT_SCHEMA);
  adoptCriteria(spreadsheet, before, source.settings, round.set, request);
  enterUnits(source);
  const created = createTabs(spreadsheet, before, plans, began + CREATING_MS);
  if (created.length < plans.length) {
    const message = SETUP.unfinished(created.length, plans.length);
    return { ok: false, reason: 'unfinished', message, problems: [] };
  }
  if (round.units.length === 0) {
    return { ok: false, reason: 'needsUnits', message: SETUP.enterUnits(), problems: [] };
  }
  tellVersion(source.settings);
  healTabs(before, round, groups);
  return finish(spreadsheet, source, created, story);
}

/** Ids, and names that came with the call, on a list that is there already. */
function enterUnits({ list, round, groups }: SetupSource): void {
  if (list === undefined || groups.length > 0) return;
  if (list.units.length === 0) writeUnits(list, round.units);
  else writeIds(list, round.units);
}

function finish(
  spreadsheet: Spreadsheet,
  { round, warnings }: SetupSource,
  created: readonly string[],
  story: Story,
): SetupOutcome {
  removeBlankDefault(spreadsheet);
  const present: Tabs = findTabs(spreadsheet);
  claimHome(spreadsheet, present);
  showStage(present, round.settingsLayout);
  story.done(present);
  const leafCount = round.set.nodes.filter(({ method }) => method !== '').length;
  return {
    ok: true,
    message: SETUP.done(round.units.length, leafCount),
    created,
    unitCount: round.units.length,
    leafCount,
    warnings,
  };
}

function failure(reason: 'criteria' | 'workbook', problems: readonly string[]): SetupOutcome {
  const message =
    reason === 'criteria' ? SETUP.criteriaFaults(problems.length) : SETUP.cannotContinue();
  return { ok: false, reason, message, problems };
}
