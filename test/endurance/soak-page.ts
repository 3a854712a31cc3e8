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

const GROUP = '2 Thể chế';
/** The column of a unit's own results, and the rows of leaves in it. */
const CELLS = ['J11', 'J13', 'K11', 'K13'] as const;

/** The load before the first edit and after each `every` edits. */
export async function soakPage(
  grid: GridPage,
  edits: number,
  every: number,
  report: (load: PageLoad) => void,
): Promise<PageLoad[]> {
  const devtools = await grid.page.context().newCDPSession(grid.page);
  await devtools.send('Performance.enable');
  const loads = [await loadOf(devtools, 0, 0)];
  const [first] = loads;
  if (first) report(first);
  let began = performance.now();
  for (let edit = 1; edit <= edits; edit++) {
    const cell = CELLS[edit % CELLS.length] ?? 'J11';
    await grid.type(GROUP, cell, `${edit % 100}/100`);
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
