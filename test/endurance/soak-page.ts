// A page left open while somebody types: what it holds after so many edits, as the browser itself counts it. Whether
// that is too much is the caller's business.
import type { CDPSession } from 'playwright-core';
import type { GridPage } from '../e2e/helpers/grid-page';

export interface PageLoad {
  readonly edits: number;
  /** Of live objects, after garbage was collected. */
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
  /** Of an edit since the load before, from the first key until its formulas are computed. */
  readonly millisecondsAnEdit: number;
}

export interface SoakOrder {
  readonly sheet: string;
  /** Typed into in turn. */
  readonly cells: readonly string[];
  readonly edits: number;
  readonly every: number;
  readonly report: (load: PageLoad) => void;
}

/** The load before the first edit and after each `every` edits. */
export async function soakPage(grid: GridPage, order: SoakOrder): Promise<PageLoad[]> {
  const { sheet, cells, edits, every, report } = order;
  const devtools = await grid.page.context().newCDPSession(grid.page);
  await devtools.send('Performance.enable');
  const loads = [await loadOf(devtools, 0, 0)];
  const [first] = loads;
  if (first) report(first);
  let began = performance.now();
  for (let edit = 1; edit <= edits; edit++) {
    await grid.type(sheet, cells[edit % cells.length] ?? 'A1', `${edit % 100}/100`);
    if (edit % every !== 0) continue;
    const milliseconds = (performance.now() - began) / every;
    await grid.saved();
    const load = await loadOf(devtools, edit, milliseconds);
    report(load);
    loads.push(load);
    began = performance.now();
  }
  await devtools.detach();
  return loads;
}

async function loadOf(
  devtools: CDPSession,
  edits: number,
  millisecondsAnEdit: number,
): Promise<PageLoad> {
  for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    edits,
    heapBytes: metric('JSHeapUsedSize'),
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    millisecondsAnEdit,
  };
}
