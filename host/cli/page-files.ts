// Which paths the page's server knows, and what it answers: the files of the given folders, read once. There is no
// way from a request to the disk, so a path cannot lead outside.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export type PageFiles = Map<string, Uint8Array>;

export function pageFiles(
  folders: readonly string[],
  read: (file: string) => Uint8Array,
): PageFiles {
  const files: PageFiles = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(folder)) files.set(`/${name}`, read(join(folder, name)));
  }
  const page = files.get('/page.html');
  if (page) files.set('/', page);
  return files;
}
