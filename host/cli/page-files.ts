// Which paths the page's server knows, and what it answers. All of it is read once, or made once when it is first asked for:
// there is no way from a request to the disk, so a path cannot lead outside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { readBundle } from './bundle';

export type PageFiles = ReadonlyMap<string, Uint8Array | (() => Promise<Uint8Array>)>;

/** `page`: folder of the built page; `dist`: folder of the add-on; `year`: makes the sample year, which takes seconds. */
export function pageFiles(
  page: string,
  dist: string,
  sample: IWorkbookData,
  year?: () => Promise<IWorkbookData>,
): PageFiles {
  const files = new Map<string, Uint8Array | (() => Promise<Uint8Array>)>();
  for (const name of readdirSync(page)) files.set(`/${name}`, readFileSync(join(page, name)));
  files.set('/bundle.json', json(readBundle(dist)));
  files.set('/sample-round.json', json(sample));
  if (year !== undefined) {
    let made: Promise<Uint8Array> | undefined;
    files.set('/sample-monitoring.json', () => (made ??= year().then(json)));
  }
  return files;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
