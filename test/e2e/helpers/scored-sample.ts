// The sample round as `cchc serve` hands it to the page: set up, filled in and computed by the bundle in Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { openHost } from '../../../host/runtime/open-host';
import { projectRoot } from '../../../tools/project-root.mjs';
import { builtBundle } from '../../helpers/built-bundle';

interface SampleFile {
  readonly units: readonly string[];
  readonly year: number;
  readonly selfAssessed: unknown;
  readonly appraised: unknown;
}

export async function scoredSample(): Promise<IWorkbookData> {
  const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
  const { units, year, selfAssessed, appraised } = JSON.parse(
    read('samples/round-2022.json'),
  ) as SampleFile;
  const host = await openHost(builtBundle());
  await host.run('setupRound', { units, year });
  await host.run('enterResults', { selfAssessed, appraised });
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}
