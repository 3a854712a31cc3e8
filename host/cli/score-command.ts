// `cchc score FILE.xlsx`: scores a workbook that somebody filled in elsewhere and says what must be corrected in it. The file
// itself is left as it is.
import { STEP } from '../text/command-line';
import { withAddOn } from './add-on';
import { IN_DOUBT } from './cli-fault';
import { unitCalled } from './document-writer';
import { oneFile, type Options } from './options';
import { printRound } from './print';
import { createProgress } from './progress';
import { readOrRepair, unreadable } from './read-or-repair';
import { refuseExistingOut, saveScored } from './save-scored';
import { doubtsOf, findFindings, tellDoubts } from './workbook-doubts';
import { readWorkbookFile } from './workbook-file';

export async function scoreCommand(options: Options): Promise<void> {
  const file = oneFile('score', options);
  refuseExistingOut(options);
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  progress.step(STEP.calculate);
  await withAddOn(snapshot, async (addOn) => {
    const findings = await findFindings(addOn);
    const round = await readOrRepair(addOn);
    progress.done();
    if (!round.ok) throw unreadable(file, round, addOn);
    const shown = options.unit === undefined ? undefined : unitCalled(round.units, options.unit);
    await saveScored(options, addOn.host);
    const doubts = doubtsOf(findings, round);
    printRound({ round, shown, doubts }, addOn.host.counters, options.json);
    if (!options.json) tellDoubts(doubts);
    if (doubts.doubts.length > 0) process.exitCode = IN_DOUBT;
  });
}
