/**
 * What the page's main thread did during an action, from Chromium's own trace: its longest task (a freeze for whoever
 * sits in front of it) and how long it was busy, by the wall clock and by the thread's own clock.
 * Source: Chrome DevTools Protocol, Tracing; the events are those of the Performance panel.
 */
import type { Browser, CDPSession } from 'playwright-core';
import type { Spent } from './processor-time';

export interface MainThread {
  /** Until the action resolved. */
  readonly wall: number;
  readonly busy: Spent;
  readonly longest: Spent;
}

/** Work that follows the action (drawing, saving) belongs to it. */
const AFTERMATH_MS = 1500;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

export async function watchMainThread(
  browser: Browser,
  action: () => Promise<void>,
): Promise<MainThread> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] } });
  const start = performance.now();
  await action();
  const wall = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  await endOf(session);
  await session.detach();
  return { wall, ...tasksOf(events) };
}

function endOf(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    session.on('Tracing.tracingComplete', () => {
      resolve();
    });
    session.send('Tracing.end').catch(reject);
  });
}

function tasksOf(events: readonly TraceEvent[]): Omit<MainThread, 'wall'> {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = events
    .filter((event) => event.name.endsWith('RunTask') && main.has(threadOf(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, cpu: tdur / 1000 }));
  const busy = tasks.reduce(
    (sum, { wall, cpu }) => ({ wall: sum.wall + wall, cpu: sum.cpu + cpu }),
    {
      wall: 0,
      cpu: 0,
    },
  );
  const longest = tasks.reduce((most, task) => (task.wall > most.wall ? task : most), {
    wall: 0,
    cpu: 0,
  });
  return { busy, longest };
}
