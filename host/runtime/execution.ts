// One run of the script from one entry point: its authorisation mode, its share of virtual time, and what has to
// happen when it ends. Source: https://developers.google.com/apps-script/guides/services/quotas (Script runtime).
import type { AuthModeName, CurrentExecution } from '../platform/platform-context';

const MINUTE = 60_000;

/** 6 minutes for a script, 30 s for a custom function and for a simple trigger. */
export const TIME_LIMITS: Readonly<Record<AuthModeName, number>> = {
  NONE: MINUTE / 2,
  LIMITED: MINUTE / 2,
  CUSTOM_FUNCTION: MINUTE / 2,
  FULL: 6 * MINUTE,
};

export class Execution implements CurrentExecution {
  isUnseen = false;
  /** Into the spreadsheet or its properties. */
  hasWritten = false;
  private milliseconds = 0;
  private ends: (() => void)[] = [];

  constructor(
    readonly mode: AuthModeName,
    private readonly limit: number,
    private readonly startedAt: number,
  ) {}

  /** Milliseconds of virtual time since the epoch. */
  get now(): number {
    return this.startedAt + this.milliseconds;
  }

  get spent(): number {
    return this.milliseconds;
  }

  spend(milliseconds: number): void {
    this.milliseconds += milliseconds;
    if (this.milliseconds > this.limit) throw new Error('Exceeded maximum execution time');
  }

  atEnd(action: () => void): void {
    this.ends.push(action);
  }

  end(): void {
    const actions = this.ends;
    this.ends = [];
    for (const action of actions) action();
  }
}
