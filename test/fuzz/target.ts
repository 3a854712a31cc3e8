/**
 * What a fuzz target is: hostile cases and the properties that hold for each of them. `holds` throws where a property is
 * broken and answers how many cells, files or messages the case was. How often and with which seed is the caller's.
 */
import fc from 'fast-check';

type Counted =
  | 'cells'
  | 'rules'
  | 'codes'
  | 'tables'
  | 'calls'
  | 'files'
  | 'messages'
  | 'workbooks'
  | 'rounds'
  | 'forgeries';

interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
  /** Milliseconds of processor time that one case may take; given in the full run only, tests have no stopwatch. */
  readonly longestCase?: number;
}

export interface FuzzResult {
  readonly counted: Counted;
  readonly count: number;
  readonly cases: number;
  /** Processor time of the slowest case, in milliseconds. */
  readonly slowest: number;
  /** What became of the cases, where more can be said than their number. */
  readonly told?: string | undefined;
  /** The shrunk case and what broke, where something did. */
  readonly failure: string | undefined;
}

export interface Target {
  readonly name: string;
  /** Cases of a full run, and of the short form in `npm test`. */
  readonly runs: { readonly full: number; readonly short: number };
  readonly fuzz: (options: FuzzOptions) => Promise<FuzzResult>;
}

export interface TargetPlan<Case> {
  readonly name: string;
  readonly counted: Counted;
  readonly runs: Target['runs'];
  readonly cases: fc.Arbitrary<Case>;
  /** What all cases share, made before the first of them is timed. */
  readonly prepare?: () => Promise<unknown>;
  readonly holds: (given: Case) => number | Promise<number>;
  /** Milliseconds of processor time in the full run, where a case is many calls. */
  readonly longestCase?: number;
  /** Gives back what cases have opened: whatever stays open keeps the process alive. */
  readonly end?: () => Promise<unknown>;
  /** What became of the cases so far. */
  readonly told?: () => string;
}

export function target<Case>(plan: TargetPlan<Case>): Target {
  return {
    name: plan.name,
    runs: plan.runs,
    fuzz: (options) => fuzz(plan, options),
  };
}

async function fuzz<Case>(plan: TargetPlan<Case>, options: FuzzOptions): Promise<FuzzResult> {
  let [count, cases, slowest] = [0, 0, 0];
  let tooSlow: string | undefined;
  const limit = options.longestCase && (plan.longestCase ?? options.longestCase);
  await plan.prepare?.();
  const property = fc.asyncProperty(plan.cases, async (given) => {
    // A case that takes seconds would be shrunk for hours: it is reported as it came.
    if (tooSlow !== undefined) return;
    const before = process.cpuUsage();
    count += await plan.holds(given);
    cases += 1;
    const { user, system } = process.cpuUsage(before);
    const spent = Math.round((user + system) / 1000);
    slowest = Math.max(slowest, spent);
    if (spent <= (limit ?? Infinity)) return;
    tooSlow = `took ${spent} ms`;
    throw new Error(tooSlow);
  });
  const details = await fc.check(property, {
    seed: options.seed,
    numRuns: options.runs,
    includeErrorInReport: true,
  });
  await plan.end?.();
  const failure = details.failed ? shorten(fc.defaultReportMessage(details) ?? '') : undefined;
  return { counted: plan.counted, count, cases, slowest, told: plan.told?.(), failure };
}

const LONGEST_REPORT = 4000;

function shorten(text: string): string {
  const half = LONGEST_REPORT / 2;
  return text.length <= LONGEST_REPORT ? text : `${text.slice(0, half)}\n…\n${text.slice(-half)}`;
}
