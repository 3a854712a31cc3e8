// Which paths the page's server knows, and what it answers. All of it is read once: there is no way from a request to
// the disk, so a path cannot lead outside.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { readBundle } from './bundle';

export type PageFiles = ReadonlyMap<string, Uint8Array>;

/** `page`: folder of the built page; `dist`: folder of the add-on. */
export function pageFiles(page: string, dist: string, sample: IWorkbookData): PageFiles {
  const files = new Map<string, Uint8Array>();
  for (const name of readdirSync(page)) files.set(`/${name}`, readFileSync(join(page, name)));
  files.set('/bundle.json', json(readBundle(dist)));
  files.set('/sample-round.json', json(sample));
  return files;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
