// Short forms of `npm run kills`, `npm run soak` and `npm run files`; docs/reliability.md has the figures of the long ones.
import { expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { emptyWorkbook } from '../../host/runtime/empty-workbook';
import { PageSession } from '../e2e/helpers/page-session';
import { temporaryFolder } from '../tools/temporary-folder';
import { HOSTILE_KINDS } from '../fuzz/hostile-files/kinds';
import { killBrowsers, seededRandom } from './kill-browser';
import { openFiles } from './open-files';
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

it('opens or refuses files whose drawing would fill the memory', async () => {
  const { path, remove } = temporaryFolder({ 'Code.js': '' });
  const session = await PageSession.start(emptyWorkbook(), path);
  const told: string[] = [];
  // The first took 10 GB and 17 s, the second and the third ended the page.
  const wanted = [
    { name: 'runs of rich text', size: 50_000 },
    { name: 'colour scales over the sheet', size: 20_000 },
    { name: 'validations of many ranges each', size: 100 },
  ];
  const kinds = wanted.flatMap(({ name, size }) =>
    HOSTILE_KINDS.filter((kind) => kind.name === name).map((kind) => ({ ...kind, sizes: [size] })),
  );
  const opened = await openFiles(session, {
    kinds,
    file: join(path, 'tep.xlsx'),
    report: ({ name }, _, { verdict }) => told.push(`${name}: ${verdict}`),
  });
  await session.close();
  remove();
  expect(told).toEqual([
    ...['runs of rich text: read', 'colour scales over the sheet: refused'],
    'validations of many ranges each: read',
  ]);
  for (const { megabytes } of opened) expect(megabytes).toBeLessThan(700);
});

it('draws a long text without blanks, and edits it whole', async () => {
  const { path, remove } = temporaryFolder({ 'Code.js': '' });
  const session = await PageSession.start(emptyWorkbook(), path);
  const grid = await session.open();
  // 7 GB while each letter asked for all that follow it.
  const long = 'ừ'.repeat(32_767);
  await grid.page.evaluate((text) => window.cchcHost.type('Trang tính1', 'A1', text), long);
  expect(await grid.value('Trang tính1', 'A1')).toBe(long);
  await grid.select('Trang tính1', 'A1');
  await grid.page.keyboard.press('F2');
  await grid.page.waitForTimeout(2000);
  await grid.page.keyboard.type('hết');
  await grid.page.keyboard.press('Enter');
  const isEdited = (text: string) => window.cchcHost.values('Trang tính1', 'A1')[0]?.[0] === text;
  await grid.page.waitForFunction(isEdited, `${long}hết`);
  await session.close();
  remove();
});
