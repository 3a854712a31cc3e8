/** Command: makes one of the tabs that are made on request, in its place, with its line of the stage. May be pressed again. */
import { addTab as declaration } from '../../contract/calls/add-tab';
import { tabOf, type Role } from '../../tabs';
import { LOG_DETAIL } from '../../text/log';
import { ROUND } from '../../text/setup-message';
import { command } from '../door';
import { clearUnfinished } from '../new-tab/new-tab';
import { takenNames } from '../setup/problems';
import { readRoundTabs } from '../setup/read-round-tabs';
import { createTabs } from '../setup/round-tabs';
import { showStage } from '../setup/show-stage';
import { openStory } from '../workbook/log-book';
import { findTabs } from '../workbook/tabs';

export const addTab = command(declaration)(({ role }, { spreadsheet }) => {
  clearUnfinished(spreadsheet);
  const tabs = findTabs(spreadsheet);
  const source = readRoundTabs(spreadsheet, tabs, {});
  if (tabs.get('settings') === undefined) {
    return { ok: false, reason: 'notSetUp', message: ROUND.notSetUp() };
  }
  if (!source.ok) return { ok: false, reason: 'damaged', message: source.problems.join(' ') };
  const { round } = source;
  const present = tabs.get(role as Role);
  const plans = present === undefined ? (tabOf(role)?.plans(round) ?? []) : [];
  const [taken] = takenNames(spreadsheet, plans);
  if (taken !== undefined) return { ok: false, reason: 'nameTaken', message: taken };
  const story = openStory(tabs, 'setup', role);
  const names = plans.map(({ name }) => name);
  if (names.length > 0) story.begin(LOG_DETAIL.setup(round.units.length, names));
  createTabs(spreadsheet, tabs, plans);
  const made = findTabs(spreadsheet);
  showStage(made, round.settingsLayout);
  story.done(made);
  return { ok: true, name: made.get(role as Role)?.getName() ?? '' };
});
