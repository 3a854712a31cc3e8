// Lock: held by one execution at a time and released when that execution ends, however it ends. Whoever runs in the
// middle of another's execution (Host.meanwhile) waits in vain: the other stands still as long.
// Source: https://developers.google.com/apps-script/reference/lock/lock
import type { CurrentExecution, PlatformContext } from './platform-context';
import { PlatformObject } from './platform-object';

export class Lock extends PlatformObject {
  readonly hostName = 'Lock';
  private holder: CurrentExecution | 'elsewhere' | undefined;

  constructor(private readonly context: PlatformContext) {
    super();
  }

  tryLock(timeoutInMillis: number): boolean {
    if (!(timeoutInMillis >= 0)) throw new Error('Invalid argument: timeoutInMillis');
    const execution = this.context.execution();
    if (this.holder === undefined || this.holder === execution) {
      this.holder = execution;
      execution.atEnd(() => {
        if (this.holder === execution) this.holder = undefined;
      });
      return true;
    }
    execution.spend(timeoutInMillis);
    return false;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.holder === this.context.execution();
  }

  /** Google lets go and warns: whoever is next may read what stood there before. */
  releaseLock(): void {
    if (!this.hasLock()) return;
    this.holder = undefined;
    if (this.context.execution().isUnseen)
      throw new Error(
        'releaseLock before SpreadsheetApp.flush: others would not see what was written.',
      );
  }

  hostHoldElsewhere(): void {
    this.holder = 'elsewhere';
  }
}
