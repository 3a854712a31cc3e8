import { describe, expect, it } from '@jest/globals';
import { checkReproducible } from '../../../tools/gate/check-reproducible.mjs';

const made = { code: 'code', pages: { sidebar: '<p></p>' } };

describe('checkReproducible', () => {
  it('accepts files that a second and a third build give again', async () => {
    const rebuild = () => Promise.resolve(made);
    expect(await checkReproducible({ ...made, rebuild })).toEqual([]);
  });

  it('refuses a build that gives something else each time', async () => {
    let builds = 0;
    const rebuild = () => Promise.resolve({ ...made, code: `build ${++builds}` });
    expect(await checkReproducible({ ...made, rebuild })).toEqual([
      'Two builds of Code.js from the same sources differ.',
    ]);
  });

  it('refuses a file that an older build left', async () => {
    const rebuild = () => Promise.resolve(made);
    expect(await checkReproducible({ ...made, pages: { sidebar: 'old' }, rebuild })).toEqual([
      'dist/sidebar.html is not what the sources give: run npm run build.',
    ]);
  });
});
