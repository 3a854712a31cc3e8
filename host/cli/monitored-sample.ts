// The sample year: periods opened, filled in and read back from their formulas, all through the bundle's own commands.
import type { RowEdit } from '../../src/contract/row-edit';
import { FAULT, STEP } from '../text/command-line';
import { withAddOn, type AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { done, readBoard, type PeriodBoard } from './period-board';
import { createProgress } from './progress';
import { readSampleYear, type SampleYear } from './sample-round';

export interface MonitoredSample {
  readonly addOn: AddOn;
  readonly year: SampleYear;
  readonly boards: readonly PeriodBoard[];
}

export async function withMonitoredSample(
  use: (sample: MonitoredSample) => void | Promise<void>,
  progress = createProgress(),
): Promise<void> {
  const year = readSampleYear();
  progress.step(STEP.open);
  await withAddOn(undefined, async (addOn) => {
    progress.step(STEP.setUp);
    const { units, locality } = year;
    const setup = await addOn.setupRound({ units, year: year.year, locality });
    if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
    progress.step(STEP.enter);
    await followedRows(addOn, year);
    const boards: PeriodBoard[] = [];
    for (const period of year.periods) boards.push(await openedPeriod(addOn, period));
    progress.done();
    await use({ addOn, year, boards });
  });
}

/** Tasks and the inspection that they follow. */
async function followedRows({ host }: AddOn, { tasks, inspections }: SampleYear): Promise<void> {
  await done(host.run('editTasks', { edits: added(tasks, BLANK_TASK) }));
  await done(host.run('addTab', { role: 'inspections' }));
  await done(host.run('editInspections', { edits: added(inspections, BLANK_INSPECTION) }));
}

const BLANK_TASK = blank('unit code task officer target deadline evidence state source doneOn');
const BLANK_INSPECTION = blank(
  'inspection unit date kind team period strengths shortcomings notice noticeDate deadline',
);

function blank(fields: string): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.split(' ').map((field) => [field, '']));
}

function added(
  rows: readonly Readonly<Record<string, string>>[],
  fields: Readonly<Record<string, string>>,
): readonly RowEdit<string>[] {
  return rows.map((row) => ({ row: null, before: null, after: { ...fields, ...row } }));
}

async function openedPeriod(
  { host }: AddOn,
  { figures, ...request }: SampleYear['periods'][number],
): Promise<PeriodBoard> {
  const { name: tab } = await done<{ readonly name: string }>(host.run('openPeriod', request));
  const { id } = await periodOf(host, tab);
  const entered = host.run('enterStatistics', { period: id, values: figures });
  const { problems } = await done<{ readonly problems: readonly string[] }>(entered);
  if (problems.length > 0) throw new CliFault(problems.join('\n'));
  await host.settled();
  return readBoard(host, tab);
}

async function periodOf(host: AddOn['host'], tab: string) {
  const read = await done<{
    readonly periods: readonly { readonly id: string; readonly tab: string }[];
  }>(host.run('readMonitoring', {}));
  const found = read.periods.find((period) => period.tab === tab);
  if (found === undefined) throw new CliFault(FAULT.sampleYear);
  return found;
}
