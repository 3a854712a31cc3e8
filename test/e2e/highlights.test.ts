// What the grid draws of conditional formats: rules are asked for the cells that are seen (host/univer/highlights), and
// what those cannot read still comes from Univer's engine.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
// The types of what the page's Univer adds to its facade (rules).
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { GridPage } from './helpers/grid-page';
import { PageSession } from './helpers/page-session';
import { scoredSample } from './helpers/scored-sample';
import { COLOR, STATE } from '../../src/tabs/plan/theme';

jest.setTimeout(120_000);

let session: PageSession;
let grid: GridPage;

beforeAll(async () => {
  session = await PageSession.start(await scoredSample());
  grid = await session.open();
});

afterAll(() => session.close());

const GROUP = '2 Thể chế';

/** Background and slant of a cell of the shown tab, as drawn. */
async function drawn(row: number, column: number): Promise<unknown> {
  return grid.page.evaluate(
    ([r, c]) => {
      const style = window.cchcHost.workbook.facade.getActiveSheet().getSheet().getCell(r, c)?.s;
      return typeof style === 'object' ? [style?.bg?.rgb, style?.it ?? 0] : undefined;
    },
    [row - 1, column - 1] as const,
  );
}

/** Drawing follows the calculation after a moment; what it comes to is what counts. */
async function becomes(row: number, column: number, expected: unknown): Promise<void> {
  const matches = async () => JSON.stringify(await drawn(row, column)) === JSON.stringify(expected);
  for (let tries = 0; tries < 100 && !(await matches()); tries++)
    await grid.page.waitForTimeout(50);
  expect(await drawn(row, column)).toEqual(expected);
}

describe('highlights', () => {
  /** Criterion 2.3 of Xã Vĩnh Long: appraised in AI13, its points spilled to BA13. */
  const scoreBecomes = (expected: unknown) => becomes(13, 53, expected);

  it('follow the points of an edited cell: all lost, lost in part, nothing lost', async () => {
    await grid.select(GROUP, 'AZ9');
    await scoreBecomes([STATE.lostAll.background, 0]);
    await grid.type(GROUP, 'AI13', '8/10');
    await grid.select(GROUP, 'AZ9');
    await scoreBecomes([STATE.lostPart.background, 1]);
    await grid.type(GROUP, 'AI13', '10/10');
    await grid.select(GROUP, 'AZ9');
    await scoreBecomes([COLOR.computed, 0]);
  });

  it('of rules that only the engine understands are drawn too', async () => {
    await grid.page.evaluate(() => {
      const sheet = window.cchcHost.workbook.facade.insertSheet('Luật khác');
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.addConditionalFormattingRule(
        sheet
          .newConditionalFormattingRule()
          .whenFormulaSatisfied('=A1=MAX($A$1:$A$3)')
          .setRanges([{ startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 }])
          .setBackground('#00ff00')
          .build(),
      );
    });
    await grid.select('Luật khác', 'C1');
    await becomes(3, 1, ['rgb(0,255,0)', 0]);
    await expect(drawn(2, 1)).resolves.not.toEqual(['rgb(0,255,0)', 0]);
  });
});
