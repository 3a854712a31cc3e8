import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeDist } from '../../../tools/build/write-dist.mjs';
import { temporaryFolder } from '../temporary-folder';

describe('writeDist', () => {
  it('leaves exactly the files that clasp is to push', () => {
    const { path, remove } = temporaryFolder({
      'appsscript.json': '{"a":1}',
      'dist/old.html': 'left by an earlier build',
      'dist/old/Code.js': 'and a folder',
    });
    writeDist(path, { code: 'code', pages: { sidebar: '<p></p>', 'sample-criteria': '{}' } });
    const dist = join(path, 'dist');
    expect(readdirSync(dist).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'criteria-template.html',
      'guide.html',
      'notices.html',
      'reports.html',
      'rule-book.html',
      'sample-766.html',
      'sample-criteria.html',
      'sample-indicators.html',
      'self-check.html',
      'sidebar.html',
    ]);
    expect(readFileSync(join(dist, 'Code.js'), 'utf8')).toBe('code');
    expect(readFileSync(join(dist, 'sidebar.html'), 'utf8')).toBe('<p></p>');
    expect(readFileSync(join(dist, 'appsscript.json'), 'utf8')).toBe('{"a":1}');
    remove();
  });
});
