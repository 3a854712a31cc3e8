import { describe, expect, it } from '@jest/globals';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import type { Host } from '../../../host/runtime/open-host';
import { inScript, scriptHost, TAB } from '../script-host';

const FUNCTIONS = `
/** @customfunction */
function TIMES(column, factor) { return column.map(([v]) => [v * factor]); }
`;

async function write(host: Host, cells: Record<string, unknown>): Promise<void> {
  await inScript(
    host,
    (gas, values: [string, unknown][]) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      for (const [a1, value] of values) sheet.getRange(a1).setValue(value);
    },
    Object.entries(cells),
  );
  await host.settled();
}

describe('indexOnlyWhatIsSearched', () => {
  it('finds values in columns that formulas compute, before and after they change', async () => {
    const host = await scriptHost(FUNCTIONS);
    await write(host, { A1: 1, A2: 2, A3: 3, E1: 10 });
    await write(host, {
      B1: '=TIMES(A1:A3;E1)',
      D1: '=MATCH(20;B1:B3;0)',
      D2: '=MATCH(30;B1:B3;0)',
      D3: '=IFERROR(MATCH(200;B1:B3;0);"không có")',
    });
    expect(host.values(TAB, 'D1:D3')).toEqual([[2], [3], ['không có']]);
    await host.type(TAB, 'E1', '100');
    await write(host, { D1: '=IFERROR(MATCH(20;B1:B3;0);"không có")' });
    expect(host.values(TAB, 'D1:D1')).toEqual([['không có']]);
    expect(host.values(TAB, 'D3:D3')).toEqual([[2]]);
  });

  it('takes no cell into the index that no formula searches', () => {
    const index = CELL_INVERTED_INDEX_CACHE;
    index.set('book', 'sheet', 3, 'a', 7, true);
    expect(index.getCellValuePositions('book', 'sheet', 3)).toBeUndefined();
    index.setContinueBuildingCache('book', 'sheet', 3, 0, 9);
    index.set('book', 'sheet', 3, 'a', 7, true);
    expect([...(index.getCellValuePositions('book', 'sheet', 3)?.get('a') ?? [])]).toEqual([7]);
    index.clear();
  });
});
