/**
 * Times of several tasks, taken in turn: each round begins with another task, so that whatever else the machine does hits
 * all of them. What is measured is warm: collecting garbage drops compiled code too, so a run that is not counted follows it.
 */
import type { Task } from './engine';

export interface Measured {
  readonly name: string;
  /** One mean per round, in milliseconds. */
  readonly samples: readonly number[];
}

/** Short tasks are repeated within a round, for the clock's sake and the compiler's. */
const WARM_UP_MS = 300;
const SAMPLE_MS = 60;
const MOST_REPEATS = 200;
/** Long tasks get fewer rounds, so that a run ends in minutes. */
const LONG_MS = 3000;
const LONG_ROUNDS = 3;

export async function measureRotated(
  tasks: readonly Task[],
  rounds: number,
): Promise<readonly Measured[]> {
  const prepared = [];
  for (const task of tasks) {
    const milliseconds = await warmUp(task);
    const samples: number[] = [];
    const isLong = milliseconds >= LONG_MS;
    const ownRounds = isLong ? Math.min(rounds, LONG_ROUNDS) : rounds;
    prepared.push({ task, isLong, ownRounds, repeats: repeatsFor(milliseconds), samples });
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < prepared.length; turn++) {
      const next = prepared[(round + turn) % prepared.length];
      if (next === undefined || round >= next.ownRounds) continue;
      await next.task.rest?.();
      if (!next.isLong) await next.task.run();
      next.samples.push(await meanOf(next.task, next.repeats));
    }
  }
  return prepared.map(({ task: { name }, samples }) => ({ name, samples }));
}

/** Milliseconds of the last run. */
async function warmUp(task: Task): Promise<number> {
  let last = await task.run();
  for (let spent = last; spent < WARM_UP_MS; spent += Math.max(last, 0.1)) last = await task.run();
  return last;
}

function repeatsFor(milliseconds: number): number {
  return Math.min(MOST_REPEATS, Math.max(1, Math.round(SAMPLE_MS / milliseconds)));
}

async function meanOf(task: Task, repeats: number): Promise<number> {
  let sum = 0;
  for (let run = 0; run < repeats; run++) sum += await task.run();
  return sum / repeats;
}
