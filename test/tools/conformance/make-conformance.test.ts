/** The real host: every emulated method has a contract test and is Google's, and docs/conformance.md says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeConformance } from '../../../tools/conformance/make-conformance.mjs';
import { projectRoot } from '../../../tools/project-root.mjs';

/** The compiler reads the host, its tests and the declarations of Univer: half a minute on a busy machine. */
const READING_TIME = 180_000;

describe('makeConformance', () => {
  let made: ReturnType<typeof makeConformance>;
  beforeAll(() => {
    made = makeConformance(projectRoot);
  }, READING_TIME);

  it('finds a contract test for every emulated method, none that Google does not have, no stale difference', () => {
    expect(made.faults).toEqual([]);
  });

  it('writes the page that is committed: run npm run conformance where it differs', () => {
    expect(readFileSync(join(projectRoot, 'docs/conformance.md'), 'utf8')).toBe(made.page);
  });
});
