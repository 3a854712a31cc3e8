// Stands between the script and every service call: refuses what the current mode may not do, counts, and lets
// virtual time pass. What counts is in service-costs.ts, what is refused in access-policy.ts.
import { refusal } from './access-policy';
import { Execution, TIME_LIMITS } from './execution';
import { cellsMoved, LATENCY, serviceEffect } from './service-costs';
import type { AuthModeName, Temper } from '../platform/platform-context';

/** What others see after `flush` at the latest. */
const IN_SPREADSHEET = new Set(
  'Spreadsheet Sheet Range RangeList Group DeveloperMetadata NamedRange Protection'.split(' '),
);

export interface HostCounters {
  readonly customFunctionCalls: number;
  readonly serviceCalls: number;
  readonly byFunction: Readonly<Record<string, number>>;
  readonly byMethod: Readonly<Record<string, number>>;
  /** Calls that went from the script into one of Google's objects, service calls or not. */
  readonly crossings: number;
  /** Values of cells that went from the sheet to the script or back (service-costs.ts). */
  readonly cellsMoved: number;
  /** Virtual milliseconds of the longest execution. */
  readonly longestExecution: number;
}

export class ServiceMeter {
  private current: Execution | undefined;
  private readonly slowness: number;

  constructor(
    temper?: Temper,
    private readonly wrote?: () => void,
  ) {
    this.slowness = temper === 'slow' ? 30 : 1;
  }

  private isTouched = false;
  private byFunction: Record<string, number> = {};
  private byMethod: Record<string, number> = {};
  private crossings = 0;
  private cells = 0;
  private longest = 0;

  /** Runs an action as one execution; a custom function may run inside no other. */
  during<T>(mode: AuthModeName, action: () => T): T {
    const outer = this.current;
    const execution = new Execution(mode, TIME_LIMITS[mode], this.now());
    this.current = execution;
    this.isTouched = false;
    try {
      return action();
    } finally {
      execution.end();
      if (execution.hasWritten) this.wrote?.();
      this.longest = Math.max(this.longest, execution.spent);
      this.current = outer;
    }
  }

  get execution(): Execution {
    if (!this.current) throw new Error('No execution is running.');
    return this.current;
  }

  /** Virtual inside an execution, where calls take their time; real between executions. */
  get isRunning(): boolean {
    return this.current !== undefined;
  }

  now(): number {
    return this.current?.now ?? Date.now();
  }

  /** `cells`: how many the object covers that the method is called on. */
  enter(className: string, method: string, cells = 1): void {
    this.crossings += 1;
    const reason = refusal(this.execution.mode, className, method);
    if (reason !== undefined) throw new Error(reason);
    const effect = serviceEffect(className, method);
    if (!effect) return;
    const call = `${className}.${method}`;
    this.byMethod[call] = (this.byMethod[call] ?? 0) + 1;
    this.cells += cellsMoved(className, method, cells);
    const latency = LATENCY[effect] + (this.isTouched ? 0 : LATENCY.firstTouch);
    this.execution.spend(latency * this.slowness);
    this.isTouched = true;
    if (call === 'SpreadsheetApp.flush') this.execution.isUnseen = false;
    else if (effect === 'write') this.noteWrite(className);
  }

  private noteWrite(className: string): void {
    const isInSpreadsheet = IN_SPREADSHEET.has(className);
    if (isInSpreadsheet) this.execution.isUnseen = true;
    if (isInSpreadsheet || className === 'Properties') this.execution.hasWritten = true;
  }

  countCustomFunction(name: string): void {
    this.byFunction[name] = (this.byFunction[name] ?? 0) + 1;
  }

  get counters(): HostCounters {
    return {
      customFunctionCalls: sum(this.byFunction),
      serviceCalls: sum(this.byMethod),
      byFunction: { ...this.byFunction },
      byMethod: { ...this.byMethod },
      crossings: this.crossings,
      cellsMoved: this.cells,
      longestExecution: this.longest,
    };
  }

  reset(): void {
    this.byFunction = {};
    this.byMethod = {};
    this.crossings = 0;
    this.cells = 0;
    this.longest = 0;
  }
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
