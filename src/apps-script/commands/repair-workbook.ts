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
import { logAction } from '../workbook/log-book';
import { showStage } from '../setup/show-stage';
import { isDamaged } from '../workbook/open-tab';
import { readSettingsTab } from '../workbook/settings';
import { findTabs } from '../workbook/tabs';
import { refusalOf } from './check-workbook';
import { setup } from './setup-round';

type Spreadsheet = Workbook['spreadsheet'];

export const repairWorkbook = command(declaration, repair);

function repair(_: unknown, workbook: Workbook): RepairWorkbookOutcome {
  const { spreadsheet } = workbook;
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const lost = repairKeys(spreadsheet);
  const faults = findFaults(
    spreadsheet,
    lost.some((finding) => finding.repair === undefined),
  );
  repairEach(faults);
  const needsSetup = faults.some((finding) => finding.repair === 'setup');
  const refused = needsSetup ? setupRefusals(spreadsheet) : tellStage(spreadsheet);
  const isDone = (finding: Finding) =>
    finding.repair !== undefined && (finding.repair !== 'setup' || refused.length === 0);
  const all = [...lost, ...faults];
  const done = all.filter(isDone);
  const known = new Set(all.map(({ text }) => text));
  if (done.length > 0) {
    logAction(findTabs(spreadsheet), 'repair', done.map(findingLine).join(' '));
  }
  return {
    ok: true,
    done: done.map(toContract),
    remaining: [
      ...all.filter((finding) => !isDone(finding)),
      ...refused.filter(({ text }) => !known.has(text)),
    ].map(toContract),
  };
}

/** Cấu hình and Đơn vị have to be found before what depends on them can be. */
const ROUNDS = 3;

function repairKeys(spreadsheet: Spreadsheet): readonly Finding[] {
  const repaired: Finding[] = [];
  for (let round = 1; ; round++) {
    const lost = findKeyFaults(spreadsheet);
    const open = lost.filter((finding) => typeof finding.repair === 'function');
    if (open.length === 0 || round > ROUNDS) return [...repaired, ...lost];
    repairEach(open);
    repaired.push(...open);
  }
}

function repairEach(findings: readonly Finding[]): void {
  for (const finding of findings) if (typeof finding.repair === 'function') finding.repair();
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
function setupRefusals(spreadsheet: Spreadsheet): readonly Finding[] {
  const outcome = setup(spreadsheet, {});
  if (outcome.ok) return [];
  const { problems = [], message } = outcome;
  const texts = problems.length > 0 ? problems : [message];
  return texts.map((text) => leftToPeople(text));
}
