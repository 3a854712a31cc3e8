// `cchc demo`: the sample round, scored, printed, and as documents.
import type { Options } from './options';
import { printLine, printRound, warn } from './print';
import { writeSampleDocuments } from './sample-documents';
import { refuseExistingOut, saveScored } from './save-scored';
import { sampleSetNamed } from './sample-round';
import { withScoredSample } from './scored-sample';

export async function demoCommand(options: Options): Promise<void> {
  refuseExistingOut(options);
  const set = sampleSetNamed(options.set);
  await withScoredSample(async (sample) => {
    const { addOn, round, shown } = sample;
    await saveScored(options, addOn.host);
    printRound({ round, shown }, addOn.host.counters, options.json);
    const done = await writeSampleDocuments(sample, options.force);
    if (options.json) warn(done);
    else printLine(`\n${done}`);
  }, set);
}
