// `cchc new FILE.xlsx`: an empty workbook for a list of units and a criteria set, ready to be filled in.
import { extname } from 'node:path';
import type { SetupRequest } from '../../src/contract/calls/setup-round';
import { DONE, FAULT, STEP } from '../text/command-line';
import { xlsxFaultText } from '../text/xlsx-fault-text';
import { readCsvText } from '../../xlsx/read-csv';
import { readTable } from '../../xlsx/read-table';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { isWorkbook, readBytes, readText, refuseExisting } from './files';
import { oneFile, type Options } from './options';
import { printJson, printLine, warn } from './print';
import { createProgress } from './progress';
import { readSampleRound, sampleSetNamed } from './sample-round';
import { findSpoilt } from './spoilt-text';
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
    if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
    progress.step(STEP.write);
    await writeWorkbookFile(file, host);
    progress.done();
    setup.warnings.forEach(warn);
    const { unitCount, leafCount } = setup;
    if (options.json) printJson({ file, unitCount, leafCount });
    else printLine(DONE.created(file, unitCount, leafCount));
  });
}

async function setupRequest({
  units,
  criteria,
  set,
  year,
  locality,
}: Options): Promise<SetupRequest> {
  return {
    units: units === undefined ? readSampleRound().units : readUnits(units),
    ...(criteria === undefined ? {} : { criteria: await readCriteria(criteria) }),
    ...(set === undefined ? {} : { sampleSet: sampleSetNamed(set) }),
    ...(year === undefined ? {} : { year: readYear(year) }),
    ...(locality === undefined ? {} : { locality }),
  };
}

/** More than the largest province has; a whole country is many workbooks (docs/scale.md). */
const MOST_UNITS = 1_000;
/** Blank ones between the names too. */
const MOST_LINES = 100_000;
const MOST_ROWS = 10_000;

function readUnits(file: string): string[] {
  const lines = readText(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/, MOST_LINES + 1)
    .map((line) => line.trim());
  const spoilt = findSpoilt(lines);
  if (spoilt) throw new CliFault(FAULT.spoiltName(file, spoilt.line, spoilt.sign));
  const names = lines.filter((line) => line !== '');
  if (names.length === 0) throw new CliFault(FAULT.noUnits(file));
  if (names.length > MOST_UNITS || lines.length > MOST_LINES) {
    throw new CliFault(FAULT.tooManyUnits(file, names.length, MOST_UNITS));
  }
  return names;
}

type Criteria = NonNullable<SetupRequest['criteria']>;

/** By what the file is, whatever it is called. */
async function readCriteria(file: string): Promise<Criteria> {
  const bytes = readBytes(file);
  const isText = !isWorkbook(bytes) && TEXT_FILES.has(extname(file).toLowerCase());
  const refuse = (why: string) => new CliFault(FAULT.unreadableFile(file, why));
  const rows = isText ? await readTableText(readText(file), refuse) : await readSheet(file, bytes);
  if (rows.length > MOST_ROWS) throw refuse(FAULT.tooManyRows(rows.length, MOST_ROWS));
  const spoilt = findSpoilt(rows.map((row) => row.join(' ').replace(/[\t\r\n]/g, ' ')));
  if (spoilt) throw refuse(FAULT.spoiltCell(spoilt.line, spoilt.sign));
  return rows;
}

const TEXT_FILES = new Set(['.csv', '.tsv', '.txt']);

async function readTableText(text: string, refuse: (why: string) => CliFault): Promise<Criteria> {
  const table = await readCsvText(text);
  if (!table.ok) throw refuse(xlsxFaultText(table.fault));
  return table.rows;
}

async function readSheet(file: string, bytes: Uint8Array): Promise<Criteria> {
  const table = await readTable(bytes, hasCodes);
  if (!table.ok) throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(table.fault)));
  warn(DONE.criteriaFrom(file, table.sheetName));
  return table.rows;
}

/** Codes as a criteria set has them in column A: at least a group and something below it. */
function hasCodes(rows: Criteria): boolean {
  const codes = rows.map(([code = '']) => String(code).trim()).filter((code) => CODE.test(code));
  return codes.length > 1 && codes.some((code) => /[.,]/.test(code.replace(/[.,]$/, '')));
}

const CODE = /^\d+(?:[.,][\p{L}\d]+)*[.,]?$/u;

function readYear(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new CliFault(FAULT.year(text));
  return Number(text);
}
