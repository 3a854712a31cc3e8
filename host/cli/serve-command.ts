// `cchc serve`: the sample round in the terminal, then the workbook as a page on this machine until it is stopped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { FAULT, SERVE } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';
import type { Options } from './options';
import { withMonitoredSample } from './monitored-sample';
import { pageFiles } from './page-files';
import { printLine, printRound } from './print';
import type { Progress } from './progress';
import { writeSampleDocuments } from './sample-documents';
import { withScoredSample } from './scored-sample';
import { DEFAULT_PORT, servePage } from './serve-page';

export async function serveCommand({ once, force, port: typed }: Options): Promise<void> {
  const port = readPort(typed);
  const page = join(PROJECT, 'build', 'web');
  if (!once && !existsSync(page)) throw new CliFault(FAULT.notBuilt('build/web'));
  await withScoredSample(async (sample) => {
    const { addOn, round, shown } = sample;
    printRound({ round, shown }, addOn.host.counters, false);
    printLine(`\n${await writeSampleDocuments(sample, force)}`);
    if (once) return;
    const files = pageFiles(page, join(PROJECT, 'dist'), addOn.host.snapshot(), monitoredYear);
    const served = await servePage(files, port);
    if ('fault' in served) throw new CliFault(portFault(port, served.fault));
    const isFirst = 'url' in served;
    printLine(`\n${isFirst ? SERVE.at(served.url) : SERVE.runsAlready(served.runsAt)}`);
    if (port !== DEFAULT_PORT) printLine(SERVE.otherPort(DEFAULT_PORT));
  });
}

/** Only when somebody asks for it, so that starting stays quick; nothing of it is told in the terminal. */
async function monitoredYear(): Promise<IWorkbookData> {
  let year: IWorkbookData | undefined;
  await withMonitoredSample(({ addOn }) => {
    year = addOn.host.snapshot();
  }, SILENT);
  if (year === undefined) throw new CliFault(FAULT.sampleYear);
  return year;
}

const SILENT: Progress = { step: () => undefined, done: () => undefined };

function readPort(typed: string | undefined): number {
  if (typed === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (port < 1 || port > LAST_PORT) throw new CliFault(FAULT.port(typed));
  return port;
}

const LAST_PORT = 65_535;

function portFault(port: number, fault: string): string {
  const next = port === LAST_PORT ? DEFAULT_PORT : port + 1;
  return fault === 'EADDRINUSE' ? FAULT.portTaken(port, next) : FAULT.portRefused(port, fault);
}
