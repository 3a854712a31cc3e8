// The sample round, built through the bundle's own setup command, filled in and read back from its formulas.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import { FAULT, SAMPLE_STAGE, STEP } from '../text/command-line';
import { withAddOn, type AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { createProgress } from './progress';
import { readSampleRound, readSampleTasks } from './sample-round';

/** Xã Vĩnh Long, the one unit of the sample whose result is public. */
const SHOWN_UNIT = 7;

export interface ScoredSample {
  readonly addOn: AddOn;
  readonly round: Extract<RoundOutcome, { ok: true }>;
  readonly shown: RoundUnit | undefined;
}

export async function withScoredSample(
  use: (sample: ScoredSample) => void | Promise<void>,
): Promise<void> {
  const sample = readSampleRound();
  const progress = createProgress();
  progress.step(STEP.open);
  await withAddOn(undefined, async (addOn) => {
    progress.step(STEP.setUp);
    const { units, year, locality, superiorBody, issuingBody } = sample;
    const setup = await addOn.setupRound({ units, year, locality, superiorBody, issuingBody });
    if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
    progress.step(STEP.enter);
    const { selfAssessed, appraised, reasons } = sample;
    const entered = await addOn.enterResults({ selfAssessed, appraised, reasons });
    if (!entered.ok) throw new CliFault(entered.message);
    if (entered.problems.length > 0) throw new CliFault(entered.problems.join('\n'));
    const edits = readSampleTasks().map((after) => ({ row: null, before: null, after }));
    const seeded = await addOn.editTasks({ edits });
    if (!seeded.ok) throw new CliFault(FAULT.sampleTasks(seeded.reason));
    const staged = await addOn.setStage(SAMPLE_STAGE);
    if (!staged.ok) throw new CliFault(FAULT.sampleStage(staged.reason));
    const round = await addOn.readRound();
    progress.done();
    if (!round.ok) throw new CliFault(round.message);
    const shown = round.units.find(({ name }) => name === units[SHOWN_UNIT]);
    await use({ addOn, round, shown });
  });
}
