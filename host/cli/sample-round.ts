// The sample round that ships with the project: 18 units of 2022, of which only Xã Vĩnh Long is from a public source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsByUnit } from '../../src/contract/calls/enter-results';
import type { TaskFields } from '../../src/contract/calls/edit-tasks';
import type { OpenPeriodRequest } from '../../src/contract/calls/open-period';
import type { SetupRequest } from '../../src/contract/calls/setup-round';
import { FAULT } from '../text/command-line';
import { PROJECT } from './add-on';
import { CliFault } from './cli-fault';

export interface SampleRound {
  readonly year: number;
  readonly locality: string;
  readonly superiorBody: string;
  readonly issuingBody: string;
  readonly units: readonly string[];
  readonly selfAssessed: ResultsByUnit;
  readonly appraised: ResultsByUnit;
  readonly reasons: ResultsByUnit;
}

export type SampleSet = NonNullable<SetupRequest['sampleSet']>;

/** By what people call them on the command line. */
const SETS: Readonly<Record<string, SampleSet>> = { cchc: 'reform', 766: 'service' };

export function sampleSetNamed(name: string | undefined): SampleSet {
  const set = SETS[(name ?? 'cchc').toLowerCase()];
  if (set === undefined) throw new CliFault(FAULT.unknownSet(name ?? '', Object.keys(SETS)));
  return set;
}

const ROUNDS: Readonly<Record<SampleSet, string>> = {
  reform: 'round-2022.json',
  service: 'round-766.json',
};

/** Of the units of the sample of 766 none is real. */
export function readSampleRound(set: SampleSet = 'reform'): SampleRound {
  return readSample(ROUNDS[set]) as SampleRound;
}

/** What Xã Vĩnh Long set out to do in 2023, from the same source; its criteria codes are this project's reading of it. */
export function readSampleTasks(): readonly TaskFields[] {
  return readSample('tasks-2022.json') as readonly TaskFields[];
}

type Texts = Readonly<Record<string, string>>;

/** A year of monitoring: figures of five public articles, each about a place and a time of its own, as one worked year. */
export interface SampleYear extends Pick<SampleRound, 'year' | 'locality' | 'units'> {
  readonly periods: readonly (OpenPeriodRequest & {
    /** By unit, then by code. */
    readonly figures: Readonly<Record<string, Texts>>;
  })[];
  /** As yyyymmdd: the day on which it is looked at. */
  readonly today: number;
  /** Fields that are left out are blank. */
  readonly tasks: readonly Texts[];
  readonly inspections: readonly Texts[];
}

export function readSampleYear(): SampleYear {
  return readSample('monitoring-2022.json') as SampleYear;
}

function readSample(name: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, 'samples', name), 'utf8'));
}
