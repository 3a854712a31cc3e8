// What a person must know of a workbook before its figures go anywhere: what the check finds, results that could not be read,
// and why no document may be issued. For people on standard error, so that the ranking alone goes on to other programs.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { CheckFinding } from '../../src/contract/check';
import { DOUBT } from '../text/command-line';
import type { AddOn } from './add-on';
import { CliFault, IN_DOUBT } from './cli-fault';
import { warn } from './print';

type Round = Extract<RoundOutcome, { ok: true }>;

export interface WorkbookDoubts extends Pick<Round, 'unreadable' | 'doubts'> {
  readonly findings: readonly CheckFinding[];
}

/** Before anything is repaired in memory; of a workbook that the check cannot judge, the round's own refusal says it. */
export async function findFindings(addOn: AddOn): Promise<readonly CheckFinding[]> {
  const check = await addOn.checkWorkbook();
  return check.ok ? check.findings : [];
}

export function doubtsOf(findings: readonly CheckFinding[], round: Round): WorkbookDoubts {
  const { unreadable, doubts } = round;
  return { findings, unreadable, doubts };
}

/** Eighteen returned files must say what to correct; a hundred lines of one file say nothing. */
const MOST_LINES = 20;

export function tellDoubts({ findings, unreadable, doubts }: WorkbookDoubts): void {
  tellAll(DOUBT.unreadable(unreadable.length), unreadable.map(DOUBT.cell));
  const others = findings.filter((finding) => !doubts.includes(DOUBT.finding(finding)));
  tellAll(DOUBT.findings(others.length), others.map(DOUBT.finding));
  tellAll(DOUBT.notIssued(doubts.length), doubts);
}

function tellAll(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  warn(title);
  for (const line of lines.slice(0, MOST_LINES)) warn(`  ${line}`);
  if (lines.length > MOST_LINES) warn(`  ${DOUBT.more(lines.length - MOST_LINES)}`);
}

/** Nothing is issued; the exit code says so where nobody reads sentences. */
export function refuseDoubts({ doubts }: WorkbookDoubts): void {
  if (doubts.length > 0) throw new CliFault(DOUBT.refused(doubts.length), IN_DOUBT);
}
