// `cchc demo`: the sample round, scored, printed, and as documents; or the sample year, with what cannot be true in it and its
// own documents.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { FAULT, MONITORED, MONITORING } from '../text/command-line';
import { alignTable } from './align-table';
import { CliFault } from './cli-fault';
import { withMonitoredSample } from './monitored-sample';
import type { Options } from './options';
import type { PeriodBoard } from './period-board';
import { printJson, printLine, printRound, warn } from './print';
import { writeMonitoredDocuments, writeSampleDocuments } from './sample-documents';
import { refuseExistingOut, saveScored } from './save-scored';
import { sampleSetNamed } from './sample-round';
import { makeFolder } from './save-documents';
import { withScoredSample } from './scored-sample';
import { writeWorkbookFile } from './workbook-file';

export async function demoCommand(options: Options): Promise<void> {
  refuseExistingOut(options);
  if (options.monitoring) {
    if (options.set !== undefined) throw new CliFault(FAULT.setOfYear);
    await monitoredDemo(options);
    return;
  }
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

/** A file that stands in its usual place may have been worked on: it stays, unless --force. */
async function monitoredDemo({ out, force, json }: Options): Promise<void> {
  await withMonitoredSample(async (sample) => {
    const { addOn, boards } = sample;
    if (json) printJson({ periods: boards });
    else printLine(boards.map(boardText).join('\n\n'));
    const file = out ?? MONITORED.file;
    const isKept = out === undefined && !force && existsSync(file);
    if (!isKept) {
      makeFolder(dirname(file));
      await writeWorkbookFile(file, addOn.host);
    }
    warn(isKept ? MONITORED.kept(file) : MONITORED.saved(file));
    warn(await writeMonitoredDocuments(sample, force));
  });
}

function boardText({ tab, units, findings }: PeriodBoard): string {
  const stated = units.map(({ name, met, tasks }) => [name, met, tasks]);
  const found = findings.map(({ unit, code, level, message }) => [unit, code, level, message]);
  return [
    MONITORED.title(tab),
    alignTable([[...MONITORED.unitHeaders], ...stated], new Set([1, 2])),
    '',
    found.length === 0
      ? MONITORED.nothing
      : alignTable([[...MONITORING.findingHeaders], ...found], new Set()),
  ].join('\n');
}
