// https://developers.google.com/apps-script/reference/lock/lock
import { describe, expect, it } from '@jest/globals';
import type { CurrentExecution, PlatformContext } from '../../../host/platform/platform-context';
import { Lock } from '../../../host/platform/lock';
import { inScript, scriptHost } from '../script-host';

describe('LockService', () => {
  it('locks for one execution and is released at its end', async () => {
    const host = await scriptHost();
    const held = () =>
      inScript(host, (gas) => {
        const lock = gas.LockService.getDocumentLock();
        const before = lock.hasLock();
        return [before, lock.tryLock(10), lock.hasLock()];
      });
    expect(await held()).toEqual([false, true, true]);
    expect(await held()).toEqual([false, true, true]);
  });

  it('tryLock is false and waitLock throws after waiting in vain', () => {
    const waited: number[] = [];
    const execution: CurrentExecution = {
      mode: 'FULL',
      spend: (milliseconds) => waited.push(milliseconds),
      atEnd: () => undefined,
    };
    const lock = new Lock({ execution: () => execution } as PlatformContext);
    lock.hostHoldElsewhere();
    expect(lock.tryLock(500)).toBe(false);
    expect(() => {
      lock.waitLock(2000);
    }).toThrow('Lock timeout');
    expect(waited).toEqual([500, 2000]);
  });

  it('script and user have locks of their own; releaseLock "releases the lock"', async () => {
    const host = await scriptHost();
    const held = await inScript(host, ({ LockService }) => {
      const script = LockService.getScriptLock();
      const taken = script.tryLock(10);
      const others = [LockService.getUserLock().hasLock(), LockService.getDocumentLock().hasLock()];
      script.releaseLock();
      return [taken, ...others, script.hasLock()];
    });
    expect(held).toEqual([true, false, false, false]);
  });
});
