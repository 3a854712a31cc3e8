// The sample year: periods opened, filled in and read back from their formulas, all through the bundle's own commands.
import type { RowEdit } from '../../src/contract/row-edit';
import { FAULT, MONITORED, STEP } from '../text/command-line';
import { withAddOn, type AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { createProgress } from './progress';
import { columnName } from '../../xlsx/cell-range';
import { readSampleYear, type SampleYear } from './sample-round';

type Cells = readonly (readonly unknown[])[];

export interface PeriodBoard {
  readonly tab: string;
  /** Units that have stated something, as the board shows them. */
  readonly units: readonly {
    readonly name: string;
    readonly met: string;
    readonly tasks: string;
  }[];
  readonly findings: readonly Readonly<
    Record<'unit' | 'code' | 'name' | 'level' | 'message', string>
  >[];
}

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
  return { tab, ...readBoard(host.values(MONITORED.board, boardArea(host))) };
}

/** From the headers on, as far as the tab goes. */
function boardArea(host: AddOn['host']): string {
  const sheets = Object.values(host.snapshot().sheets);
  const { columnCount = 0, rowCount = 0 } =
    sheets.find(({ name }) => name === MONITORED.board) ?? {};
  return `A5:${columnName(columnCount - 1)}${rowCount}`;
}

async function periodOf(host: AddOn['host'], tab: string) {
  const read = await done<{
    readonly periods: readonly { readonly id: string; readonly tab: string }[];
  }>(host.run('readMonitoring', {}));
  const found = read.periods.find((period) => period.tab === tab);
  if (found === undefined) throw new CliFault(FAULT.sampleYear);
  return found;
}

/** Headers and targets above, the reporters below; what cannot be true stands to the right. */
function readBoard([header = [], ...lines]: Cells): Omit<PeriodBoard, 'tab'> {
  const { unit, met, tasks } = MONITORED.columns;
  const text = (cell: unknown) => (typeof cell === 'string' ? cell : '');
  const audit = header.lastIndexOf(unit);
  const units = lines.flatMap((line) => {
    const said = text(line[header.indexOf(met)]);
    if (said === '' || said === NOTHING_APPLIES) return [];
    return [{ name: text(line[0]), met: said, tasks: text(line[header.indexOf(tasks)]) }];
  });
  const findings = lines.flatMap((line) => {
    const [reporter = '', code = '', name = '', level = '', message = ''] = line
      .slice(audit)
      .map(text);
    return message === '' ? [] : [{ unit: reporter, code, name, level, message }];
  });
  return { units, findings };
}

const NOTHING_APPLIES = '0/0';

/** What came of a call; its own sentence where nothing did. */
async function done<Outcome>(call: Promise<unknown>): Promise<Outcome> {
  const outcome = (await call) as { readonly ok: boolean; readonly message?: string };
  if (!outcome.ok) throw new CliFault(outcome.message ?? FAULT.sampleYear);
  return outcome as Outcome;
}
