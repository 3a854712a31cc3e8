import { describe, expect, it, jest } from '@jest/globals';
import { ICommandService, type ICellData } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  FormulaDataModel,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/engine-formula';
import { emptyWorkbook } from '../../../host/runtime/empty-workbook';
import type { Host } from '../../../host/runtime/open-host';
import { parseA1 } from '../../../host/univer/a1-notation';
import { createUniver } from '../../../host/univer/create-univer';
import { UniverWorkbook } from '../../../host/univer/univer-workbook';
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

describe('passes of a workbook', () => {
  it('follow each other: a change in the middle of one is computed after it, and none is stopped', async () => {
    const engine = createUniver();
    const workbook = new UniverWorkbook(emptyWorkbook(), engine);
    const commands = engine.univer.__getInjector().get(ICommandService);
    const passes: string[] = [];
    commands.onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) passes.push('start');
      if (id === SetFormulaCalculationStopMutation.id) passes.push('stop');
    });
    const { put, sheetId } = firstSheet(workbook);
    put('A1', { v: 1 });
    put('B1', { f: '=A1+1' });
    const settled = workbook.calculation.settled();
    put('A1', { v: 5 });
    await settled;
    expect(workbook.cells.cell(sheetId, 0, 1)?.v).toBe(6);
    expect(passes).toEqual(['start', 'start']);
    workbook.dispose();
  });

  it('are preceded by a look at the formulas of the sheet that is written, not of all', () => {
    const all = jest.spyOn(FormulaDataModel.prototype, 'getFormulaData');
    const one = jest.spyOn(FormulaDataModel.prototype, 'getSheetFormulaData');
    const workbook = new UniverWorkbook(emptyWorkbook(), createUniver());
    workbook.facade.insertSheet('Hai');
    all.mockClear();
    one.mockClear();
    const { put, sheetId } = firstSheet(workbook);
    put('A1', { f: '=B1' });
    expect(all).not.toHaveBeenCalled();
    expect(one.mock.calls.map(([, id]) => id)).toEqual([sheetId]);
    jest.restoreAllMocks();
    workbook.dispose();
  });
});

function firstSheet(workbook: UniverWorkbook) {
  const sheetId = workbook.facade.getSheets()[0]?.getSheetId() ?? '';
  const put = (a1: string, cell: ICellData) => {
    const area = parseA1(a1, { rows: 9, columns: 9 });
    if (area) workbook.cells.writeContents(sheetId, area, [[cell]]);
  };
  return { sheetId, put };
}

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
