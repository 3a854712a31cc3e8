/** Time on the wall and time of this process's processor, all threads, for one action. */
export interface Spent {
  readonly wall: number;
  readonly cpu: number;
}

export async function spentOn<T>(action: () => Promise<T>): Promise<[T, Spent]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await action();
  const { user, system } = process.cpuUsage(before);
  return [result, { wall: performance.now() - start, cpu: (user + system) / 1000 }];
}
