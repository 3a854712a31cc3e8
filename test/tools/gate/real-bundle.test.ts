/** The gate on the dist/ that `npm run build` has just made; `npm test` builds first. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checks } from '../../../tools/gate/checks.mjs';
import { readDist } from '../../../tools/gate/read-dist.mjs';
import { projectRoot } from '../../../tools/project-root.mjs';

describe('the real dist/', () => {
  let dist: Awaited<ReturnType<typeof readDist>>;
  beforeAll(async () => {
    dist = await readDist(projectRoot);
  });

  it.each(checks.map((check) => [check.name, check] as const))(
    'passes %s',
    async (_name, check) => {
      expect(await check(dist)).toEqual([]);
    },
  );
});
