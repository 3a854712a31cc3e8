// `cchc what-if FILE.xlsx --code 3.13.3 --scale …`: whose points and rank another rule would move. The file is left as it is.
import { FAULT, STEP, WHAT_IF } from '../text/command-line';
import { withAddOn } from './add-on';
import { alignTable } from './align-table';
import { CliFault } from './cli-fault';
import { oneFile, type Options } from './options';
import { printJson, printLine } from './print';
import { createProgress } from './progress';
import { readOrRepair, unreadable } from './read-or-repair';
import { readWorkbookFile } from './workbook-file';

const CHANGES = ['maximum', 'method', 'scale'] as const;

export async function whatIfCommand(options: Options): Promise<void> {
  const file = oneFile('what-if', options);
  const { code, policy } = options;
  if (code === undefined) throw new CliFault(FAULT.codeMissing());
  const named = CHANGES.flatMap((name) => {
    const text = options[name];
    return text === undefined ? [] : [[name, text] as const];
  });
  const change = {
    ...Object.fromEntries(named),
    ...(policy !== undefined && { notApplicable: policy }),
  };
  if (Object.keys(change).length === 0) throw new CliFault(FAULT.nothingChanged());
  const progress = createProgress();
  progress.step(STEP.read);
  const snapshot = await readWorkbookFile(file);
  progress.step(STEP.calculate);
  await withAddOn(snapshot, async (addOn) => {
    // A workbook of an older form is brought over in memory, as for scoring.
    const round = await readOrRepair(addOn);
    if (!round.ok) throw unreadable(file, round, addOn);
    const outcome = await addOn.forecastRule({ code, ...change });
    progress.done();
    if (!outcome.ok) throw new CliFault(outcome.message);
    const { forecast } = outcome;
    if (options.json) printJson(forecast);
    else printLine(movedTable(forecast));
  });
}

/** Points, indexes and ranks. */
const RIGHT_ALIGNED = new Set([1, 2, 3]);

type Forecast = Parameters<typeof WHAT_IF.title>[0];

function movedTable(forecast: Forecast): string {
  const { moved, decimals } = forecast;
  const points = (value: number) => value.toFixed(decimals).replace('.', ',');
  const index = (value: number | null) => (value === null ? '–' : points(value));
  const rows = moved.map(({ unit, before, after }) => [
    unit,
    `${points(before.total)} → ${points(after.total)}`,
    `${index(before.index)} → ${index(after.index)}`,
    `${before.rank ?? '–'} → ${after.rank ?? '–'}`,
  ]);
  const table =
    rows.length === 0
      ? WHAT_IF.unchanged
      : alignTable([[...WHAT_IF.headers], ...rows], RIGHT_ALIGNED);
  return `${WHAT_IF.title(forecast)}\n\n${table}`;
}
