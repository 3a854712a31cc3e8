// The sample round in the page: what a person types and pastes, and what the sheet makes of it on every tab.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { GridPage } from './helpers/grid-page';
import { PageSession, takeScreenshot } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';

jest.setTimeout(120_000);

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
});

afterAll(() => session.close());

const GROUP = '2 Thể chế';

/** Where criterion 2.3 of Xã Vĩnh Long, the eighth of 18 units, stands on the tab. */
const SELF = 'Q13';
const APPRAISED = 'AI13';
const SCORE = 'BA13';
const COMPONENT_TOTAL = 'BA6';

/** Rank, total, index of a unit in the sorted table. */
async function standing(unit: string): Promise<unknown[] | undefined> {
  const rows = await grid.values('Xếp hạng', 'A6:D23');
  return rows.find((row) => row[1] === unit)?.map((cell, i) => (i === 0 ? String(cell) : cell));
}

/** The value and the drawn ground of Xã Vĩnh Long's group 2 in the heat map, once it is drawn and is another than before. */
async function heat(before?: unknown): Promise<unknown[]> {
  await grid.select('Xếp hạng', 'J13');
  const ground = await grid.page.waitForFunction((old) => {
    const style = window.cchcHost.workbook.facade.getActiveSheet().getSheet().getCell(12, 9)?.s;
    const drawn = typeof style === 'object' ? style?.bg?.rgb : undefined;
    return drawn?.startsWith('rgb(') === true && drawn !== old ? drawn : undefined;
  }, before);
  return [await grid.value('Xếp hạng', 'J13'), await ground.jsonValue()];
}

describe('the sample round', () => {
  it('is open and computed: Xã Vĩnh Long has 84,66 points and stands 8 of 18', async () => {
    expect(await standing('Xã Vĩnh Long')).toEqual(['8', 'Xã Vĩnh Long', 84.66, 84.66]);
    expect(await grid.value(GROUP, 'A13')).toBe('2.3');
  });

  it('has a heat map over spilled scores as well, and a bar chart of the units', async () => {
    await grid.select('Xếp hạng', 'A1');
    await grid.page.getByRole('img', { name: /Xã Vĩnh Long: 84,66/ }).waitFor();
    // What the grid draws: row 11 is spilled from a formula further up, its colours are the heat map's.
    const drawn = () =>
      grid.page.evaluate(() => {
        const sheet = window.cchcHost.workbook.facade.getActiveSheet().getSheet();
        const columns = [8, 9, 10, 11, 12, 13, 14, 15];
        const grounds = columns.map((column) => {
          const style = sheet.getCell(10, column)?.s;
          return typeof style === 'object' ? style?.bg?.rgb : undefined;
        });
        return grounds.filter((ground) => ground?.startsWith('rgb(')).length;
      });
    await expect(drawn()).resolves.toBe(8);
  });

  it('shows its tabs readably', async () => {
    for (const [tab, name] of [
      [GROUP, 'group-tab'],
      ['Xếp hạng', 'ranking'],
      ['Điểm trừ', 'deductions'],
    ] as const) {
      await grid.select(tab, 'A1');
      await takeScreenshot(grid.page, name);
    }
  });
});

describe('an edit', () => {
  it('moves score, subtotal, total, rank and heat map, and undo takes it back', async () => {
    const cold = await heat();
    const before = (await grid.value(GROUP, COMPONENT_TOTAL)) as number;
    await grid.type(GROUP, APPRAISED, '10/10');
    expect(await grid.value(GROUP, SCORE)).toBe(2);
    expect(await grid.value(GROUP, COMPONENT_TOTAL)).toBe(before + 2);
    expect(await standing('Xã Vĩnh Long')).toEqual(['7', 'Xã Vĩnh Long', 86.66, 86.66]);
    const warm = await heat(cold[1]);
    expect([cold[0], warm[0]]).toEqual([6, 8]);
    expect(warm[1]).toMatch(/^rgb/);
    expect(warm[1]).not.toBe(cold[1]);
    await grid.select(GROUP, APPRAISED);
    await grid.undo();
    expect(await standing('Xã Vĩnh Long')).toEqual(['8', 'Xã Vĩnh Long', 84.66, 84.66]);
  });

  it('that cannot be read shows its reason in the score and lets everything else stand', async () => {
    const other = await standing('Xã Vĩnh Hòa');
    await grid.type(GROUP, APPRAISED, '12/10');
    expect(await grid.value(GROUP, SCORE)).toMatch(/^⚠ ./);
    expect(await standing('Xã Vĩnh Hòa')).toEqual(other);
    await grid.select(GROUP, SCORE);
    await takeScreenshot(grid.page, 'invalid-entry');
    await grid.select(GROUP, APPRAISED);
    await grid.undo();
  });

  it('keeps plain text exactly as typed', async () => {
    for (const text of ['1/2', '0,5', '50%', '=1+1', '007', '<script>alert(1)</script>']) {
      await grid.type(GROUP, SELF, text);
      expect(await grid.value(GROUP, SELF)).toBe(text);
    }
    await grid.type(GROUP, SELF, 'Không');
  });
});

describe('a block of 3 × 18 cells copied from Excel', () => {
  it('arrives as its text, as one step of undo', async () => {
    const row = (value: string) => Array.from({ length: 18 }, () => value).join('\t');
    const text = `${row('0,5')}\r\n${row('50%')}\r\n${row('1/2')}\r\n`;
    const table = '<table><tr><td x:num="0.5">0,5</td></tr></table>';
    const before = await grid.values(GROUP, 'J11:AA13');
    await grid.paste(GROUP, 'J11', text, table);
    expect(await grid.values(GROUP, 'J11:AA13')).toEqual(
      ['0,5', '50%', '1/2'].map((value) => Array.from({ length: 18 }, () => value)),
    );
    await grid.undo();
    expect(await grid.values(GROUP, 'J11:AA13')).toEqual(before);
  });
});

describe('cells without a format', () => {
  beforeAll(() =>
    grid.page.evaluate(() => {
      window.cchcHost.workbook.facade.insertSheet('Thử');
    }),
  );

  it.each([
    ['A1', '0,5', 0.5],
    ['A2', '1.234,5', 1234.5],
    ['A3', '50%', 0.5],
    ['A4', '01/02/2026', '2026-02-01'],
    ['A5', 'true', true],
    ['A6', "'0,5", '0,5'],
    ['A7', '=SUM(A1;A3)', 1],
    ['A8', '=ROUND(1,5*2;0)', 3],
  ])('read %s typed as %s as in a Vietnamese sheet', async (cell, text, value) => {
    await grid.type('Thử', cell, text);
    expect(dayOf(await grid.filled('Thử', cell))).toEqual(value);
  });

  it('read pasted text the same way', async () => {
    await grid.paste('Thử', 'D1', '0,5\t50%\n01/02/2026\t"hai\ndòng"');
    const values = await grid.values('Thử', 'D1:E2');
    expect(values.map((row) => row.map(dayOf))).toEqual([
      [0.5, 0.5],
      ['2026-02-01', 'hai\ndòng'],
    ]);
  });
});

describe('the page', () => {
  it('has told the console of no error and asked nobody else for anything', () => {
    expect(session.complaints).toEqual([]);
    expect(session.foreignRequests).toEqual([]);
  });
});

/** A date is told by its day on the wall clock. */
function dayOf(value: unknown): unknown {
  return value instanceof Date ? value.toLocaleDateString('sv-SE') : value;
}
