import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';
import { temporaryFolder } from './temporary-folder';

const program = createRequire(import.meta.url).resolve('jest/bin/jest');
const reporters = ['default', join(projectRoot, 'tools/jest-summary.mjs')];

/** Last line that Jest prints for these test files. */
function lastLine(files: Readonly<Record<string, string>>): string | undefined {
  const { path, remove } = temporaryFolder(files);
  const config = JSON.stringify({ rootDir: path, reporters, testMatch: ['**/*.test.js'] });
  const run = spawnSync(process.execPath, [program, '--config', config], { encoding: 'utf8' });
  remove();
  return run.stdout.trimEnd().split('\n').at(-1);
}

describe('JestSummary', () => {
  it('closes the run with passed, failed and skipped tests on a line of their own', () => {
    const tests = `
      test('a', () => {}); test('b', () => {});
      test('c', () => { throw new Error(); });
      test.skip('d', () => {}); test.todo('e');`;
    expect(lastLine({ 'a.test.js': tests })).toBe('tests: 2 passed, 1 failed, 2 skipped');
  });

  it('counts a file that does not even load as a failure', () => {
    const files = { 'a.test.js': "test('a', () => {});", 'b.test.js': "require('./missing');" };
    expect(lastLine(files)).toBe('tests: 1 passed, 1 failed, 0 skipped');
  });
});
