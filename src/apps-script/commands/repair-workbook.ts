/**
 * Command: repairs what is ours to repair, and says what it did and what is left to people. Keys first, as often as that
 * brings more to light, then what single checks repair, then setup, which writes formulas and missing tabs again.
 */
import {
  repairWorkbook as declaration,
  type RepairWorkbookOutcome,
} from '../../contract/calls/repair-workbook';
import { findingLine } from '../../text/check-workbook';
import { findFaults, findKeyFaults } from '../checks/check-all';
import { leftToPeople, toContract, type Finding } from '../checks/finding';
import { command, type Workbook } from '../door';
import { openStory, type Story } from '../workbook/log-book';
import { showStage } from '../setup/show-stage';
import { isDamaged } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { findTabs } from '../workbook/tabs';
import { refusalOf } from './check-workbook';
import { setup } from './setup-round';

type Spreadsheet = Workbook['spreadsheet'];

export const repairWorkbook = command(declaration)(repair);

function repair(_: unknown, workbook: Workbook): RepairWorkbookOutcome {
  const { spreadsheet } = workbook;
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const story = openStory(workbook.tabs, 'repair');
  const lost = repairKeys(spreadsheet, story);
  const hasLost = lost.some((finding) => finding.repair === undefined);
  const faults = findFaults(spreadsheet, findTabs(spreadsheet), hasLost);
  repairEach(faults, story);
  const needsSetup = faults.some((finding) => finding.repair === 'setup');
  const begin = () => {
    add(story, faults);
    return story;
  };
  const refused = needsSetup ? setupRefusals(spreadsheet, begin) : tellStage(spreadsheet);
  // Where setup was through, it has told.
  if (story.detail !== '') story.done(findTabs(spreadsheet));
  const isDone = (finding: Finding) =>
    finding.repair !== undefined && (finding.repair !== 'setup' || refused.length === 0);
  const all = [...lost, ...faults];
  const known = new Set(all.map(({ text }) => text));
  return {
    ok: true,
    done: all.filter(isDone).map(toContract),
    remaining: [
      ...all.filter((finding) => !isDone(finding)),
      ...refused.filter(({ text }) => !known.has(text)),
    ].map(toContract),
  };
}

/** Cấu hình and Đơn vị have to be found before what depends on them can be. */
const ROUNDS = 3;

function repairKeys(spreadsheet: Spreadsheet, story: Story): readonly Finding[] {
  const repaired: Finding[] = [];
  for (let round = 1; ; round++) {
    const lost = findKeyFaults(spreadsheet, findTabs(spreadsheet));
    const open = lost.filter((finding) => typeof finding.repair === 'function');
    if (open.length === 0 || round > ROUNDS) return [...repaired, ...lost];
    repairEach(open, story);
    repaired.push(...open);
  }
}

function repairEach(findings: readonly Finding[], story: Story): void {
  const open = findings.filter(({ repair }) => typeof repair === 'function');
  add(story, open);
  for (const { repair } of open) if (typeof repair === 'function') repair();
}

/** To what was repaired so far, by an earlier press that was stopped as well. */
function add(story: Story, findings: readonly Finding[]): void {
  const lines = findings.filter(({ repair }) => repair !== undefined).map(findingLine);
  const fresh = lines.filter((line) => !story.detail.includes(line));
  if (fresh.length > 0) story.begin([story.detail, ...fresh].join(' ').trim());
}

/** The line of the stage is no finding; where setup has nothing to do, it is put back by itself. */
function tellStage(spreadsheet: Spreadsheet): readonly Finding[] {
  const tabs = findTabs(spreadsheet);
  const settings = readSettingsTab(tabs);
  if (isDamaged(settings)) return [];
  showStage(tabs, { ...settings.layout, sheetName: settings.sheet.getName() });
  return [];
}

/** Setup writes everything again that is generated; what it refuses is for people. */
function setupRefusals(spreadsheet: Spreadsheet, begin: () => Story): readonly Finding[] {
  const outcome = setup(spreadsheet, {}, begin);
  if (outcome.ok) return [];
  const { problems = [], message } = outcome;
  const texts = problems.length > 0 ? problems : [message];
  return texts.map((text) => leftToPeople(text));
}
