import { describe, expect, it } from '@jest/globals';
import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';
import type { Host } from '../../../host/runtime/open-host';
import { inScript, scriptHost, TAB } from '../script-host';

const FUNCTIONS = `
/** @customfunction */
function NEXT(grid) { return grid.map((row) => row.map((v) => (typeof v === 'number' ? v + 1 : v))); }
/** @customfunction */
function TIMES(column, factor) { return column.map(([v]) => [v * factor]); }
`;

async function write(host: Host, formulas: Record<string, unknown>) {
  await inScript(
    host,
    (gas, values: [string, unknown][]) => {
      const sheet = gas.SpreadsheetApp.getActiveSheet();
      for (const [a1, value] of values) sheet.getRange(a1).setValue(value);
    },
    Object.entries(formulas),
  );
}

async function writeSettled(host: Host, cells: Record<string, unknown>): Promise<void> {
  await write(host, cells);
  await host.settled();
}

describe('Calculation', () => {
  it('computes chains that read parts of spills without their first cell, in whatever order they stand', async () => {
    const host = await scriptHost(FUNCTIONS);
    await write(host, { A1: 1, A2: 2, A3: 3, A4: 4, A5: 5 });
    await write(host, {
      E1: '=NEXT(D2:D5)',
      C1: '=NEXT(B2:B5)',
      B1: '=NEXT(A1:A5)',
      D1: '=NEXT(C2:C5)',
    });
    expect(host.values(TAB, 'B1:E1')).toEqual([[2, 4, 6, 8]]);
    await host.type(TAB, 'A4', '100');
    expect(host.values(TAB, 'B4:B4')).toEqual([[101]]);
    expect(host.values(TAB, 'C3')).toEqual([[102]]);
    expect(host.values(TAB, 'E1')).toEqual([[104]]);
  });

  it('calls each custom function once for a change when references hold the first cell of the spill', async () => {
    const host = await scriptHost(FUNCTIONS);
    await write(host, { A1: 1, A2: 2, B1: '=NEXT(A1:A2)', C1: '=NEXT(B1:B2)', D1: '=SUM(C1:C2)' });
    expect(host.counters.byFunction).toEqual({ NEXT: 2 });
    host.resetCounters();
    await host.type(TAB, 'A2', '9');
    expect(host.values(TAB, 'D1')).toEqual([[14]]);
    expect(host.counters.byFunction).toEqual({ NEXT: 2 });
  });

  it('shrinks a spill with its source', async () => {
    const host = await scriptHost(FUNCTIONS);
    await write(host, { A1: 1, A2: 2, A3: 3, B1: '=FILTER(A1:A3;A1:A3>=2)' });
    expect(host.values(TAB, 'B1:B3')).toEqual([[2], [3], ['']]);
    await host.type(TAB, 'A2', '0');
    expect(host.values(TAB, 'B1:B3')).toEqual([[3], [''], ['']]);
  });

  it('shows a spill whole again once nothing stands in its way any more', async () => {
    const host = await scriptHost(FUNCTIONS);
    await write(host, { A1: 1, A2: 2, A3: 3, B1: '=NEXT(A1:A3)' });
    await inScript(host, (gas) => {
      gas.SpreadsheetApp.getActiveSheet().getRange('B1:B3').setFontWeight('bold');
    });
    await host.type(TAB, 'B3', 'x');
    expect(host.values(TAB, 'B1:B3')).toEqual([['#REF!'], [''], ['x']]);
    await host.type(TAB, 'B3', '');
    expect(host.values(TAB, 'B1:B3')).toEqual([[2], [3], [4]]);
  });

  it('computes the formulas of a snapshot that is opened', async () => {
    const first = await scriptHost(FUNCTIONS);
    await write(first, { A1: 1, A2: 2, B1: '=NEXT(A1:A2)', D1: '=B2*10' });
    const second = await scriptHost(FUNCTIONS, { snapshot: first.snapshot() });
    expect(second.values(TAB, 'B1:D2')).toEqual([
      [2, '', 30],
      [3, '', ''],
    ]);
    expect(second.counters.byFunction).toEqual({ NEXT: 1 });
  });
});

describe('the index of searched columns', () => {
  it('finds values in columns that formulas compute, before and after they change', async () => {
    const host = await scriptHost(FUNCTIONS);
    await writeSettled(host, { A1: 1, A2: 2, A3: 3, E1: 10 });
    await writeSettled(host, {
      B1: '=TIMES(A1:A3;E1)',
      D1: '=MATCH(20;B1:B3;0)',
      D2: '=MATCH(30;B1:B3;0)',
      D3: '=IFERROR(MATCH(200;B1:B3;0);"không có")',
    });
    expect(host.values(TAB, 'D1:D3')).toEqual([[2], [3], ['không có']]);
    await host.type(TAB, 'E1', '100');
    await writeSettled(host, { D1: '=IFERROR(MATCH(20;B1:B3;0);"không có")' });
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
