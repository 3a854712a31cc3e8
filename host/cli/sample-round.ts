// The sample round that ships with the project: 18 units of 2022, of which only Xã Vĩnh Long is from a public source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResultsByUnit } from '../../src/contract/results';
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
  const file = join(PROJECT, 'samples', 'round-2022.json');
  return JSON.parse(readFileSync(file, 'utf8')) as SampleRound;
}
