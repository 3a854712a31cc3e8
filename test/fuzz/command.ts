/** The options of `npm run fuzz`, its processes and what it prints; what is fuzzed is targets.ts. */
import { execFile } from 'node:child_process';
import { parseArgs, promisify } from 'node:util';
import { writeFigures } from './figures';
import type { FuzzResult, Target } from './target';
import { TARGETS } from './targets';

/** Generous for a machine that others use too; an attack costs minutes, not seconds. A target may allow its cases more. */
const LONGEST_CASE = 2_000;
const LONGEST_TARGET = 60 * 60_000;
const PROCESSES = 2;

interface Choice {
  readonly seed: number;
  /** Part of a full run, for a quick look: 0.1 makes a tenth of the cases. */
  readonly share: number;
  readonly isFull: boolean;
  readonly targets: readonly Target[];
}

export async function runCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      only: { type: 'string' },
      share: { type: 'string', default: '1' },
      'in-this-process': { type: 'boolean', default: false },
    },
  });
  const { only } = values;
  const targets = TARGETS.filter(({ name }) => only === undefined || name === only);
  const seed = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
  const share = Number(values.share);
  if (targets.length === 0 || !Number.isInteger(seed) || !(share > 0)) {
    console.error(
      `Options: --seed N, --share 0.1, --only ${TARGETS.map(({ name }) => name).join(' | ')}`,
    );
    return 2;
  }
  const choice = { seed, share, targets, isFull: only === undefined && share >= 1 };
  return values['in-this-process'] ? fuzzHere(choice) : fuzzInProcesses(choice);
}

/** One target, its result as the last line: what the parent reads. */
async function fuzzHere({ seed, share, targets }: Choice): Promise<number> {
  for (const target of targets) {
    const runs = Math.max(1, Math.round(target.runs.full * share));
    console.log(JSON.stringify(await target.fuzz({ seed, runs, longestCase: LONGEST_CASE })));
  }
  return 0;
}

async function fuzzInProcesses(choice: Choice): Promise<number> {
  const started = Date.now();
  console.log(`fuzz: seed ${choice.seed}`);
  const waiting = [...choice.targets];
  const results: (FuzzResult & { readonly name: string })[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const result = { name: next.name, ...(await fuzzApart(next, choice)) };
      results.push(result);
      print(result);
    }
  };
  await Promise.all(Array.from({ length: PROCESSES }, work));
  const seconds = Math.round((Date.now() - started) / 1000);
  const summary = summaryOf(results);
  console.log(`fuzz: ${summary} (${seconds} s, seed ${choice.seed})`);
  const failed = results.some(({ failure }) => failure !== undefined);
  if (choice.isFull && !failed) writeFigures({ ...choice, seconds, summary, results });
  return failed ? 1 : 0;
}

/** A process of its own: a target that hangs or eats the memory ends alone, and is named. */
async function fuzzApart({ name }: Target, { seed, share }: Choice): Promise<FuzzResult> {
  const [script = ''] = process.argv.slice(1);
  const args = [
    '--max-old-space-size=1024',
    '--enable-source-maps',
    script,
    '--in-this-process',
    '--only',
    name,
    '--seed',
    `${seed}`,
    '--share',
    `${share}`,
  ];
  const limits = { timeout: LONGEST_TARGET, maxBuffer: 2 ** 28 };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, limits);
    return JSON.parse(stdout.trim().split('\n').pop() ?? '') as FuzzResult;
  } catch (error) {
    const failure = `ended without a result: ${String(error).slice(-3000)}`;
    return { counted: 'cells', count: 0, cases: 0, slowest: 0, failure };
  }
}

function print({
  name,
  counted,
  count,
  cases,
  slowest,
  told,
  failure,
}: FuzzResult & { readonly name: string }): void {
  const state = failure === undefined ? 'ok' : 'FAILED';
  console.log(`${name}: ${count} ${counted} in ${cases} cases, slowest ${slowest} ms, ${state}`);
  if (told !== undefined) console.log(`${name}: ${told}`);
  if (failure !== undefined) console.log(failure);
}

function summaryOf(results: readonly FuzzResult[]): string {
  const sums = new Map<string, number>();
  for (const { counted, count } of results) sums.set(counted, (sums.get(counted) ?? 0) + count);
  const failures = results.filter(({ failure }) => failure !== undefined).length;
  return [
    ...[...sums].map(([counted, count]) => `${count} ${counted}`),
    `${failures} failures`,
  ].join(', ');
}
