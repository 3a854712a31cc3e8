/**
 * The bench itself: for each size every engine works on the same round, its standings are compared with ours, and only
 * when all agree are times taken. What a difference or a time means to the caller is the caller's.
 */
import type { BenchInput, Engine, PreparedEngine, Standing } from './engine';
import { firstDifference } from './first-difference';
import { benchInput } from './input/bench-input';
import { sizeText, type RoundSize } from './input/round-size';
import { measureRotated, type Measured } from './measure-rotated';

export interface BenchPlan {
  readonly engines: readonly Engine[];
  readonly ours: (input: BenchInput) => readonly Standing[];
  readonly sizes: readonly RoundSize[];
  readonly rounds: number;
  readonly print: (line: string) => void;
}

export interface SizeResult {
  readonly size: RoundSize;
  readonly measured: readonly Measured[];
  readonly notTried: readonly { readonly name: string; readonly reason: string }[];
  readonly facts: readonly string[];
}

/** A difference is the engine's name and the first unit that differs. */
export type BenchResult =
  { readonly results: readonly SizeResult[] } | { readonly difference: string };

export async function runBench(plan: BenchPlan): Promise<BenchResult> {
  const results: SizeResult[] = [];
  for (const size of plan.sizes) {
    plan.print(`${sizeText(size)}: generating, preparing, comparing`);
    const result = await runSize(size, plan);
    if ('difference' in result) return result;
    results.push(result);
  }
  return { results };
}

async function runSize(
  size: RoundSize,
  { engines, ours, rounds, print }: BenchPlan,
): Promise<SizeResult | { readonly difference: string }> {
  const input = benchInput(size);
  const expected = ours(input);
  const notTried: { name: string; reason: string }[] = [];
  const ready: PreparedEngine[] = [];
  try {
    for (const engine of engines) {
      const prepared = await engine.prepare(input);
      if ('notTried' in prepared) {
        print(`  ${engine.name}: not tried, ${prepared.notTried}`);
        notTried.push({ name: engine.name, reason: prepared.notTried });
        continue;
      }
      ready.push(prepared);
      const found = prepared.standings && firstDifference(expected, prepared.standings);
      if (found !== undefined) return { difference: `${sizeText(size)}, ${engine.name}: ${found}` };
      print(`  ${engine.name}: ${prepared.standings ? 'agrees with us' : 'ready'}`);
    }
    const measured = await measureRotated(
      ready.flatMap(({ tasks }) => tasks),
      rounds,
    );
    return { size, measured, notTried, facts: ready.flatMap(({ facts }) => facts) };
  } finally {
    for (const { close } of ready) await close();
  }
}
