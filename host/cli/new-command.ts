// `cchc new FILE.xlsx`: an empty workbook for a list of units and a criteria set, ready to be filled in.
import { extname } from 'node:path';
import type { SetupRequest } from '../../src/contract/setup';
import { DONE, FAULT, STEP } from '../text/command-line';
import { xlsxFaultText } from '../text/xlsx-fault-text';
import { readCsv } from '../../xlsx/read-csv';
import { readTable } from '../../xlsx/read-table';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { readBytes, readText, refuseExisting } from './files';
import { oneFile, type Options } from './options';
import { printJson, printLine } from './print';
import { createProgress } from './progress';
import { readSampleRound } from './sample-round';
import { writeWorkbookFile } from './workbook-file';

export async function newCommand(options: Options): Promise<void> {
  const file = oneFile('new', options);
  refuseExisting(file, options.force);
  const request = await setupRequest(options);
  const progress = createProgress();
  progress.step(STEP.open);
  await withAddOn(undefined, async ({ host, setupRound }) => {
    progress.step(STEP.setUp);
    const setup = await setupRound(request);
    if (!setup.ok) throw new CliFault([setup.message, ...setup.problems].join('\n'));
    progress.step(STEP.write);
    await writeWorkbookFile(file, host);
    progress.done();
    const { unitCount, leafCount } = setup;
    if (options.json) printJson({ file, unitCount, leafCount });
    else printLine(DONE.created(file, unitCount, leafCount));
  });
}

async function setupRequest({ units, criteria, year, locality }: Options): Promise<SetupRequest> {
  return {
    units: units === undefined ? readSampleRound().units : readUnits(units),
    ...(criteria === undefined ? {} : { criteria: await readCriteria(criteria) }),
    ...(year === undefined ? {} : { year: readYear(year) }),
    ...(locality === undefined ? {} : { locality }),
  };
}

function readUnits(file: string): string[] {
  const names = readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (names.length === 0) throw new CliFault(FAULT.noUnits(file));
  return names;
}

async function readCriteria(file: string): Promise<NonNullable<SetupRequest['criteria']>> {
  if (extname(file).toLowerCase() === '.csv') return readCsv(readText(file));
  const table = await readTable(readBytes(file));
  if (table.ok) return table.rows;
  throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(table.fault)));
}

function readYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new CliFault(FAULT.year(text));
  return Number(text);
}
