// Lock: held by one execution at a time and released when that execution ends. Executions of the host never
// overlap, so only hostHoldElsewhere (for tests) makes one wait in vain.
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
    const execution = this.context.execution();
    if (this.holder === undefined || this.holder === execution) {
      this.holder = execution;
      execution.atEnd(() => {
        this.releaseLock();
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

  releaseLock(): void {
    if (this.holder !== 'elsewhere') this.holder = undefined;
  }

  hostHoldElsewhere(): void {
    this.holder = 'elsewhere';
  }
}
