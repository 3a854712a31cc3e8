import { describe, expect, it } from '@jest/globals';
import { checkReproducible } from '../../../tools/gate/check-reproducible.mjs';

describe('checkReproducible', () => {
  it('accepts a bundle that a second and a third build give again', async () => {
    const rebuild = () => Promise.resolve('same');
    expect(await checkReproducible({ code: 'same', rebuild })).toEqual([]);
  });

  it('refuses a build that gives something else each time', async () => {
    let builds = 0;
    const rebuild = () => Promise.resolve(`build ${++builds}`);
    expect(await checkReproducible({ code: 'build 1', rebuild })).toEqual([
      'Two builds of the same sources differ.',
    ]);
  });

  it('refuses a dist that an older build left', async () => {
    const rebuild = () => Promise.resolve('new');
    expect(await checkReproducible({ code: 'old', rebuild })).toEqual([
      'dist/Code.js is not what the sources give: run npm run build.',
    ]);
  });
});
