// The sample round that ships with the project: 18 units of 2022, of which only Xã Vĩnh Long is from a public source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsByUnit } from '../../src/contract/calls/enter-results';
import type { TaskFields } from '../../src/contract/calls/edit-tasks';
import { PROJECT } from './add-on';

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

export function readSampleRound(): SampleRound {
  return readSample('round-2022.json') as SampleRound;
}

/** What Xã Vĩnh Long set out to do in 2023, from the same source; its criteria codes are this project's reading of it. */
export function readSampleTasks(): readonly TaskFields[] {
  return readSample('tasks-2022.json') as readonly TaskFields[];
}

function readSample(name: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT, 'samples', name), 'utf8'));
}
