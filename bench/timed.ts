/** Milliseconds that an action takes. */
import { performance } from 'node:perf_hooks';

export function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

export async function timedAsync(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}
