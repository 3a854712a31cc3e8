// The sample round, built through the bundle's own setup command, filled in and read back from its formulas.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundUnit } from '../../src/contract/round';
import { FAULT, SAMPLE_STAGE, STEP } from '../text/command-line';
import { withAddOn, type AddOn } from './add-on';
import { CliFault } from './cli-fault';
import { createProgress } from './progress';
import { readSampleRound, readSampleTasks, type SampleSet } from './sample-round';

/** Xã Vĩnh Long, the one unit of the samples whose result is public; the first of the others. */
const SHOWN_UNIT: Readonly<Record<SampleSet, number>> = { reform: 7, service: 0 };

const NOTHING_TO_SEED = { ok: true } as const;

export interface ScoredSample {
  readonly addOn: AddOn;
  readonly round: Extract<RoundOutcome, { ok: true }>;
  readonly shown: RoundUnit | undefined;
}

export async function withScoredSample(
  use: (sample: ScoredSample) => void | Promise<void>,
  sampleSet: SampleSet = 'reform',
): Promise<void> {
  const sample = readSampleRound(sampleSet);
  const progress = createProgress();
  progress.step(STEP.open);
  await withAddOn(undefined, async (addOn) => {
    progress.step(STEP.setUp);
    const { units, year, locality, superiorBody, issuingBody } = sample;
    const setup = await addOn.setupRound({
      ...{ units, year, locality, superiorBody, issuingBody },
      sampleSet,
    });
    if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
    progress.step(STEP.enter);
    const { selfAssessed, appraised, reasons } = sample;
    const entered = await addOn.enterResults({ selfAssessed, appraised, reasons });
    if (!entered.ok) throw new CliFault(entered.message);
    if (entered.problems.length > 0) throw new CliFault(entered.problems.join('\n'));
    const tasks = sampleSet === 'reform' ? readSampleTasks() : [];
    const edits = tasks.map((after) => ({ row: null, before: null, after }));
    const seeded = edits.length === 0 ? NOTHING_TO_SEED : await addOn.editTasks({ edits });
    if (!seeded.ok) throw new CliFault(FAULT.sampleTasks(seeded.reason));
    const staged = await addOn.setStage(SAMPLE_STAGE);
    if (!staged.ok) throw new CliFault(FAULT.sampleStage(staged.reason));
    const round = await addOn.readRound();
    progress.done();
    if (!round.ok) throw new CliFault(round.message);
    const shown = round.units.find(({ name }) => name === units[SHOWN_UNIT[sampleSet]]);
    await use({ addOn, round, shown });
  });
}
