// Short forms of `npm run kills` and `npm run soak`; docs/reliability.md has the figures of the long ones.
import { expect, it, jest } from '@jest/globals';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import { PageSession } from '../e2e/helpers/page-session';
import { temporaryFolder } from '../tools/temporary-folder';
import { killBrowsers, seededRandom } from './kill-browser';
import { soakPage } from './soak-page';

jest.setTimeout(300_000);

it('finds everything again that was called saved when the browser is killed', async () => {
  const ignore = () => undefined;
  const total = await killBrowsers({ rounds: 3, random: seededRandom(7), report: ignore });
  expect(total).toMatchObject({ kills: 3, lost: 0 });
  expect(total.confirmed).toBeGreaterThan(0);
});

it('holds no more listeners for edits that are done', async () => {
  const { path, remove } = temporaryFolder({ 'Code.js': '' });
  const session = await PageSession.start(emptyWorkbook(), path);
  const order = { sheet: 'Trang tính1', cells: ['A1', 'A2', 'A3'], edits: 10, every: 5 };
  const report = () => undefined;
  const loads = await soakPage(await session.open(), { ...order, report });
  await session.close();
  remove();
  const [, warm, last] = loads;
  // 28 an edit before channels were closed.
  expect((last?.listeners ?? Infinity) - (warm?.listeners ?? 0)).toBeLessThan(6 * 5);
});
