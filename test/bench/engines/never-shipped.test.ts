/** HyperFormula is GPL: the bench may hold us against it, nothing that ships may contain it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../tools/project-root.mjs';

const namesIn = (folder: string) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|m?js|cjs|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

describe('HyperFormula', () => {
  it.each(['src', 'host', 'dist', 'build/web'])('does not occur in %s', (folder) => {
    const found = namesIn(folder).filter((file) =>
      /hyperformula/i.test(readFileSync(file, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('is not in the command line', () => {
    expect(readFileSync(join(projectRoot, 'build/cchc.cjs'), 'utf8')).not.toMatch(/hyperformula/i);
  });
});
