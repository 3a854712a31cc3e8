import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundleCommandLine } from '../../../tools/build/bundle-command-line.mjs';
import { temporaryFolder } from '../temporary-folder';

const dictionaries = 'node_modules/@univerjs/engine-render/lib/es';

describe('bundleCommandLine', () => {
  it('makes one executable file, without the hyphenation dictionaries', async () => {
    const { path, remove } = temporaryFolder({
      'host/cli/main.ts': `
        import { word } from './word';
        console.log(word);
        void import('@univerjs/engine-render/lib/es/index.js');`,
      'host/cli/word.ts': "export const word: string = 'Xã Vĩnh Long';",
      [`${dictionaries}/index.js`]: "export const load = () => import('./vi-AbCd1234.js');",
      [`${dictionaries}/vi-AbCd1234.js`]: "export default 'hyphens';",
    });
    await bundleCommandLine(path);
    const file = join(path, 'build/cchc.cjs');
    expect(execFileSync(file, { encoding: 'utf8' })).toBe('Xã Vĩnh Long\n');
    expect(readFileSync(file, 'utf8')).not.toContain('hyphens');
    remove();
  });
});
