// `cchc open-period FILE.xlsx --kind "Quý I" --out FILE.xlsx`: a period's tabs in a workbook, days as proposed. The file is left as it is.
import type { OpenPeriodOutcome } from '../../src/contract/calls/open-period';
import { FAULT, OPENED_PERIOD, STEP } from '../text/command-line';
import { composed } from '../text/composed';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { refuseExisting } from './files';
import { oneFile, type Options } from './options';
import { printJson, printLine } from './print';
import { createProgress } from './progress';
import { readOrRepair, unreadable } from './read-or-repair';
import { readWorkbookFile, writeWorkbookFile } from './workbook-file';

export async function openPeriodCommand(options: Options): Promise<void> {
  const file = oneFile('open-period', options);
  const { out, json } = options;
  const kind = kindNamed(options.kind);
  if (out === undefined) throw new CliFault(FAULT.outMissing());
  refuseExisting(out, options.force);
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  await withAddOn(snapshot, async (addOn) => {
    // A workbook of an older form is brought over in memory, as for scoring.
    const round = await readOrRepair(addOn);
    if (!round.ok) throw unreadable(file, round, addOn);
    const outcome = (await addOn.host.run('openPeriod', { kind })) as OpenPeriodOutcome;
    if (!outcome.ok) throw new CliFault(outcome.message);
    progress.step(STEP.write);
    await writeWorkbookFile(out, addOn.host);
    progress.done();
    if (json) printJson({ file: out, name: outcome.name, created: outcome.created });
    else printLine(OPENED_PERIOD.done(out, outcome.name));
  });
}

function kindNamed(name = ''): keyof typeof OPENED_PERIOD.kinds {
  const wanted = composed(name).trim().toLowerCase();
  const kinds = Object.entries(OPENED_PERIOD.kinds) as [keyof typeof OPENED_PERIOD.kinds, string][];
  const found = kinds.find(([, known]) => known.toLowerCase() === wanted);
  if (found === undefined) {
    throw new CliFault(FAULT.unknownPeriod(name, Object.values(OPENED_PERIOD.kinds)));
  }
  return found[0];
}
