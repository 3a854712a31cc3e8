// Short forms of `npm run kills` and `npm run soak`; docs/reliability.md has the figures of the long ones.
import { expect, it, jest } from '@jest/globals';
import { killBrowsers, seededRandom } from './kill-browser';

jest.setTimeout(120_000);

it('finds everything again that was called saved when the browser is killed', async () => {
  const ignore = () => undefined;
  const total = await killBrowsers({ rounds: 3, random: seededRandom(7), report: ignore });
  expect(total).toMatchObject({ kills: 3, lost: 0 });
  expect(total.confirmed).toBeGreaterThan(0);
});
