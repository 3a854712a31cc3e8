// Standard output: what a command has found out, for people or (with --json) as one object. The only place that writes to the
// terminal, since names and texts of files are anybody's: what would move the cursor or turn the writing round is left out.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import type { Host } from '../runtime/open-host';
import type { WorkbookDoubts } from './workbook-doubts';
import { DONE } from '../text/command-line';
import { rankingTable, unitDeductions } from './round-report';
import { plainText, TERMINAL_SIGNS } from './terminal-signs';

type Round = Extract<RoundOutcome, { ok: true }>;

export function printLine(text: string): void {
  process.stdout.write(`${plainText(text)}\n`);
}

/** On standard error: what is printed may go on to another program. */
export function warn(sentence: string): void {
  process.stderr.write(`${plainText(sentence)}\n`);
}

export function printJson(value: unknown): void {
  const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  printLine(JSON.stringify(value, null, 2).replace(TERMINAL_SIGNS, escape));
}

interface PrintedRound {
  readonly round: Round;
  /** The unit whose deductions are asked for. */
  readonly shown: RoundUnit | undefined;
  /** Of a workbook that came from elsewhere. */
  readonly doubts?: WorkbookDoubts;
}

export function printRound(
  { round, shown, doubts }: PrintedRound,
  { customFunctionCalls, serviceCalls }: Host['counters'],
  json: boolean,
): void {
  if (json) {
    const units = round.units.map(promisedFigures);
    printJson({ units, ...doubts, customFunctionCalls, serviceCalls });
    return;
  }
  printLine(rankingTable(round));
  if (shown !== undefined) printLine(`\n${unitDeductions(shown, round)}`);
  printLine(`\n${DONE.counts(customFunctionCalls, serviceCalls)}`);
}

/** What `--json` promises of a unit; the sheet may come to show more. */
function promisedFigures(unit: RoundUnit) {
  const { name, total, applicableMaximum, index, rank, of, grade, provisional, selfTotal } = unit;
  const { kind, remark, bonus, penalty, deductions, outside } = unit;
  const figures = {
    name,
    total,
    applicableMaximum,
    bonus,
    penalty,
    index,
    rank,
    of,
    grade,
    provisional,
    selfTotal,
  };
  const told = { ...(kind !== '' && { kind }), ...(remark !== '' && { remark }) };
  return { ...figures, ...told, deductions, outside };
}
