/**
 * Command: repairs what is ours to repair, under the document lock, and says what it did and what is left to people.
 * Anchors first, then what single checks repair, then setup, which writes formulas and missing tabs again.
 */
import {
  repairWorkbook as declaration,
  type RepairWorkbookOutcome,
} from '../../contract/calls/repair-workbook';
import { findingLine } from '../../text/check-workbook';
import { findAnchorFaults, findFaults } from '../checks/check-all';
import { toContract, type Finding } from '../checks/finding';
import { command, type Workbook } from '../door';
import { findAnchoredTabs } from '../workbook/anchors';
import { logAction } from '../workbook/log-book';
import { refusalOf } from './check-workbook';
import { setup } from './setup-round';

export const repairWorkbook = command(declaration, repair);

function repair(_request: unknown, workbook: Workbook): RepairWorkbookOutcome {
  const { spreadsheet } = workbook;
  const refusal = refusalOf(workbook);
  if (refusal !== undefined) return { ok: false, message: refusal };
  const lost = findAnchorFaults(spreadsheet);
  repairEach(lost);
  const faults = findFaults(
    spreadsheet,
    lost.some(({ repair }) => repair === undefined),
  );
  repairEach(faults);
  const refused = setupRefusals(spreadsheet);
  const isDone = ({ repair }: Finding) =>
    repair !== undefined && (repair !== 'setup' || refused.length === 0);
  const all = [...lost, ...faults];
  const done = all.filter(isDone);
  const known = new Set(all.map(({ text }) => text));
  logAction(findAnchoredTabs(spreadsheet), 'repair', done.map(findingLine).join(' '));
  return {
    ok: true,
    done: done.map(toContract),
    remaining: [
      ...all.filter((finding) => !isDone(finding)),
      ...refused.filter(({ text }) => !known.has(text)),
    ].map(toContract),
  };
}

function repairEach(findings: readonly Finding[]): void {
  for (const { repair } of findings) if (typeof repair === 'function') repair();
}

/** Setup writes everything again that is generated; what it refuses is for people. */
function setupRefusals(spreadsheet: Workbook['spreadsheet']): readonly Finding[] {
  const outcome = setup(spreadsheet, {});
  if (outcome.ok) return [];
  const { problems = [], message } = outcome;
  const texts = problems.length > 0 ? problems : [message];
  return texts.map((text) => ({ tab: '', range: '', text, repair: undefined }));
}
