// `cchc serve`: the sample round in the terminal, then the workbook as a page on this machine until it is stopped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT, SERVE } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';
import type { Options } from './options';
import { pageFiles } from './page-files';
import { printLine, printRound } from './print';
import { writeSampleDocuments } from './sample-documents';
import { withScoredSample } from './scored-sample';
import { servePage } from './serve-page';

export async function serveCommand({ once, force }: Options): Promise<void> {
  const page = join(PROJECT, 'build', 'web');
  if (!once && !existsSync(page)) throw new CliFault(FAULT.notBuilt('build/web'));
  await withScoredSample(async (sample) => {
    const { addOn, round, shown } = sample;
    printRound({ round, shown }, addOn.host.counters, false);
    printLine(`\n${await writeSampleDocuments(sample, force)}`);
    if (once) return;
    const files = pageFiles(page, join(PROJECT, 'dist'), addOn.host.snapshot());
    const { url } = await servePage(files);
    printLine(`\n${SERVE.at(url)}`);
  });
}
