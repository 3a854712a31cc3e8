// `cchc score FILE.xlsx`: scores a workbook that somebody filled in elsewhere. The file itself is left as it is.
import { STEP } from '../text/command-line';
import { withAddOn } from './add-on';
import { unitCalled } from './document-writer';
import { oneFile, type Options } from './options';
import { printRound } from './print';
import { createProgress } from './progress';
import { notOurs, readOrRepair } from './read-or-repair';
import { refuseExistingOut, saveScored } from './save-scored';
import { readWorkbookFile } from './workbook-file';

export async function scoreCommand(options: Options): Promise<void> {
  const file = oneFile('score', options);
  refuseExistingOut(options);
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  progress.step(STEP.calculate);
  await withAddOn(snapshot, async (addOn) => {
    const round = await readOrRepair(addOn);
    progress.done();
    if (!round.ok) throw notOurs(file, round.message, addOn);
    const shown = options.unit === undefined ? undefined : unitCalled(round.units, options.unit);
    await saveScored(options, addOn.host);
    printRound(round, shown, addOn.host, options.json);
  });
}
