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

/** `renamed`: other names for units of the sample. */
export async function scoredSample(
  renamed: Readonly<Record<string, string>> = {},
): Promise<IWorkbookData> {
  const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');
  const { units, year, selfAssessed, appraised } = JSON.parse(
    read('samples/round-2022.json'),
    (_, value: unknown) => renamedIn(renamed, value),
  ) as SampleFile;
  const host = await openHost(builtBundle());
  await host.run('setupRound', { units, year });
  await host.run('enterResults', { selfAssessed, appraised });
  const snapshot = host.snapshot();
  host.dispose();
  return snapshot;
}

/** Names stand in the list of units and as keys of the results. */
function renamedIn(renamed: Readonly<Record<string, string>>, value: unknown): unknown {
  if (typeof value === 'string') return renamed[value] ?? value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [renamed[key] ?? key, inner as unknown]),
  );
}
