/**
 * Command: opens a period. Chỉ tiêu and Theo dõi are made with the first one, Theo dõi is turned to each that follows, also to
 * one that is there: of that nothing is made again, since its figures may be somebody's. Days are proposed from the kind and may be given.
 */
import { openPeriod as declaration } from '../../contract/calls/open-period';
import { BOARD_KEYS, boardFormulas, boardWidth, type BoardSource } from '../../tabs/monitoring';
import { KEY_ROW, keysIn } from '../../tabs/plan/keys';
import { LOG_DETAIL } from '../../text/log';
import { ROUND } from '../../text/setup-message';
import { command } from '../door';
import { periodPlans, refused } from '../monitoring/period-plans';
import { clearUnfinished } from '../new-tab/new-tab';
import { writeFormulas } from '../new-tab/write-tab';
import { takenNames } from '../setup/problems';
import { readRoundTabs } from '../setup/read-round-tabs';
import { createTabs } from '../setup/round-tabs';
import { openStory } from '../workbook/log-book';
import { rowsOf } from '../workbook/open-tab';
import { findTabs, type Tabs } from '../workbook/tabs';

export const openPeriod = command(declaration)((request, { spreadsheet }) => {
  clearUnfinished(spreadsheet);
  const tabs = findTabs(spreadsheet);
  if (tabs.get('settings') === undefined) return refused('notSetUp', ROUND.notSetUp());
  const source = readRoundTabs(spreadsheet, tabs, {});
  if (!source.ok) return refused('damaged', source.problems.join(' '));
  const { round } = source;
  const planned = periodPlans(tabs, source, request);
  const story = openStory(tabs, 'setup', request);
  if (!planned.ok) {
    // Of a press that was cut short after its last tab only the telling is left.
    if (planned.reason === 'exists') story.done(tabs);
    return planned;
  }
  const [taken] = takenNames(spreadsheet, planned.plans);
  if (taken !== undefined) return refused('nameTaken', taken);
  const created = planned.plans.map(({ name }) => name);
  if (story.detail === '') story.begin(LOG_DETAIL.setup(round.units.length, created));
  createTabs(spreadsheet, tabs, planned.plans);
  turnBoard(tabs, planned.board);
  story.done(findTabs(spreadsheet));
  return { ok: true, name: planned.name, created };
});

/** Nothing where there is no such tab, or people have taken it apart: setup makes it again once it is deleted. */
function turnBoard(tabs: Tabs, source: BoardSource): void {
  const sheet = tabs.get('monitoring');
  if (sheet === undefined) return;
  const keys = keysIn(rowsOf(sheet, KEY_ROW, KEY_ROW)[0] ?? [], 'monitoring');
  const audit = keys.indexOf(BOARD_KEYS.audit) + 1;
  if (keys[0] !== BOARD_KEYS.board || audit === 0) return;
  const missing = boardWidth(source) + 1 - audit;
  if (missing > 0) sheet.insertColumnsBefore(audit, missing);
  writeFormulas(sheet, boardFormulas(source, audit + Math.max(0, missing)));
  // Last: it says that the board shows this period.
  sheet.getRange(1, 1).setValue(source.title);
}
