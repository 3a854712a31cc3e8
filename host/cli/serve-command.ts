// `cchc serve`: the sample round in the terminal, then the workbook as a page on this machine until it is stopped.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT, SERVE } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';
import type { Options } from './options';
import { pageFiles } from './page-files';
import { servePage } from './serve-page';
import { printLine, printRound } from './print';
import { withScoredSample } from './scored-sample';

export async function serveCommand(options: Options): Promise<void> {
  let sampleRound = '';
  await withScoredSample(({ addOn, round, shown }) => {
    printRound(round, shown, addOn.host, false);
    sampleRound = JSON.stringify(addOn.host.snapshot());
  });
  if (options.once) return;
  const page = join(PROJECT, 'build', 'web');
  if (!existsSync(page)) throw new CliFault(FAULT.notBuilt('build/web'));
  const files = pageFiles([page, join(PROJECT, 'dist')], readFileSync);
  const port = await servePage(files.set('/sample-round.json', Buffer.from(sampleRound)));
  printLine(`\n${SERVE.at(`http://127.0.0.1:${port}/`)}`);
}
