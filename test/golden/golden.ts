// What the golden file of a text says. Only `UPDATE_GOLDEN=1 npx jest test/src/tabs` writes the files beside this one;
// the difference is then read in the commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function golden(name: string, actual: string): string {
  const file = join(__dirname, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual);
  return readFileSync(file, 'utf8');
}
