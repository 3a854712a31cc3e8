// `cchc new FILE.xlsx`: an empty workbook for a list of units and a criteria set, ready to be filled in.
import type { SetupRequest } from '../../src/contract/calls/setup-round';
import { DONE, FAULT, STEP } from '../text/command-line';
import { withAddOn } from './add-on';
import { CliFault } from './cli-fault';
import { readText, refuseExisting } from './files';
import { oneFile, type Options } from './options';
import { printJson, printLine, warn } from './print';
import { createProgress } from './progress';
import { readSampleRound, sampleSetNamed } from './sample-round';
import { findSpoilt } from './spoilt-text';
import { readTableFile } from './table-file';
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

export function readCriteria(file: string): Promise<Criteria> {
  return readTableFile(file, hasCodes, DONE.criteriaFrom);
}

/** As many as Đơn vị has rows for; the largest province has 168, a whole country is many workbooks (docs/scale.md). */
const MOST_UNITS = 200;
const LONGEST_NAME = 200;
/** Blank ones between the names too. */
const MOST_LINES = 100_000;

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
  const long = lines.findIndex((line) => line.length > LONGEST_NAME);
  if (long >= 0) throw new CliFault(FAULT.longName(file, long + 1, LONGEST_NAME));
  return names;
}

type Criteria = NonNullable<SetupRequest['criteria']>;

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
