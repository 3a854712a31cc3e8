/**
 * `node tools/where.mjs LINE:COLUMN …`: which source a place of dist/Code.js comes from, for the stack traces that Google
 * shows. Needs the build that was pushed (same commit).
 */
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from './project-root.mjs';

const map = new SourceMap(JSON.parse(readFileSync(join(projectRoot, 'build/Code.js.map'), 'utf8')));
const places = process.argv
  .slice(2)
  .join(' ')
  .matchAll(/(\d+):(\d+)/g);

for (const [place, line, column] of places) {
  // Counted from 0, and the version line stands before the mapped part.
  const entry = map.findEntry(Number(line) - 2, Number(column) - 1);
  const isMapped = 'originalSource' in entry;
  console.log(`${place}  ${isMapped ? `${entry.originalSource}:${entry.originalLine + 1}` : '–'}`);
}
