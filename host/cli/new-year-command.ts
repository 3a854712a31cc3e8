// `cchc new-year FILE.xlsx`: the workbook of the year after, in a new file. The old file is left as it is, and never written over.
import { realpathSync } from 'node:fs';
import { parse, resolve, join } from 'node:path';
import type { OpenedYear, SettleCopyOutcome } from '../../src/contract/calls/settle-copy';
import type { CriterionChange, ReportCriterion } from '../../src/contract/report';
import { FAULT, STEP } from '../text/command-line';
import { NEW_YEAR } from '../text/new-year';
import { withAddOn, type AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { loadDocumentWriter } from './document-writer';
import { refuseExisting } from './files';
import { readCriteria } from './new-command';
import { oneFile, type Options } from './options';
import { printJson, printLine } from './print';
import { createProgress } from './progress';
import { readOrRepair, unreadable } from './read-or-repair';
import { readWorkbookFile, writeWorkbookFile } from './workbook-file';

export async function newYearCommand(options: Options): Promise<void> {
  const file = oneFile('new-year', options);
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  const set = options.criteria === undefined ? undefined : await criteriaIn(options.criteria);
  await withAddOn(snapshot, async (addOn) => {
    // A workbook of an older form is brought over in memory, as for scoring.
    const round = await readOrRepair(addOn);
    if (!round.ok) throw unreadable(file, round, addOn);
    const year = round.year + 1;
    const out = options.out ?? besideOf(file, year);
    if (isSameFile(file, out)) throw new CliFault(FAULT.sameFile(file));
    refuseExisting(out, options.force);
    const changes = set && loadDocumentWriter().changesOfCriteria(await criteriaOf(addOn), set);
    const request = { as: 'nextYear', year };
    const outcome = (await addOn.host.run('settleCopy', request)) as SettleCopyOutcome;
    const opened = outcome.ok ? outcome.opened : undefined;
    if (opened === undefined) throw new CliFault(outcome.message);
    await addOn.host.settled();
    progress.step(STEP.write);
    await writeWorkbookFile(out, addOn.host);
    progress.done();
    if (options.json) printJson({ file: out, ...opened, changes: changes ?? null });
    else tell(out, opened, changes);
  });
}

function tell(
  out: string,
  opened: OpenedYear,
  changes: readonly CriterionChange[] | undefined,
): void {
  const { done, along, emptied } = NEW_YEAR;
  [done(out, opened), along(opened), emptied(opened)].forEach(printLine);
  if (changes === undefined) return;
  printLine(changes.length === 0 ? NEW_YEAR.sameSet : NEW_YEAR.changes(changes.length));
  changes.map(NEW_YEAR.change).forEach(printLine);
}

/** `bang-2022.xlsx` becomes `bang-2023.xlsx`, any other name gets the year behind it. */
function besideOf(file: string, year: number): string {
  const { dir, name, ext } = parse(file);
  const own = name.endsWith(String(year - 1)) ? name.slice(0, -4) : `${name}-`;
  return join(dir, `${own}${year}${ext}`);
}

function isSameFile(file: string, out: string): boolean {
  const real = (path: string) => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  return real(file) === real(out);
}

/** Of a set in a file, as the add-on reads it: a round of one unit is made of it. */
function criteriaIn(file: string): Promise<readonly ReportCriterion[]> {
  return withAddOn(undefined, async (addOn) => {
    const setup = await addOn.setupRound({ units: ['A'], criteria: await readCriteria(file) });
    if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
    return criteriaOf(addOn);
  });
}

async function criteriaOf({ readReportData }: AddOn): Promise<readonly ReportCriterion[]> {
  const data = await readReportData();
  if (!data.ok) throw new CliFault(data.message);
  return data.criteria;
}
