// https://developers.google.com/apps-script/reference/lock/lock
import { describe, expect, it } from '@jest/globals';
import type { CurrentExecution, PlatformContext } from '../../../host/platform/platform-context';
import { Lock } from '../../../host/platform/lock';
import { meanwhile } from '../../helpers/meanwhile';
import { inScript, scriptHost } from '../script-host';

const CODE = `
  const lockOf = (kind) => LockService['get' + kind + 'Lock']();
  function hold(kind) { lockOf(kind).tryLock(10); SpreadsheetApp.flush(); }
  function take(kind) {
    const before = Date.now();
    const isTaken = lockOf(kind).tryLock(500);
    return [isTaken, Date.now() - before >= 500];
  }
  function free(kind) { lockOf(kind).releaseLock(); }
  function die(kind) { lockOf(kind).tryLock(10); throw new Error('dead'); }`;

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
      isUnseen: false,
    };
    const lock = new Lock({ execution: () => execution } as PlatformContext);
    lock.hostHoldElsewhere();
    expect(lock.tryLock(500)).toBe(false);
    expect(() => {
      lock.waitLock(2000);
    }).toThrow('Lock timeout');
    expect(waited).toEqual([500, 2000]);
  });

  it('does not take a time below 0 to wait', async () => {
    const host = await scriptHost();
    const told = await inScript(host, (gas) => {
      const lock = gas.LockService.getDocumentLock();
      const messages = [
        () => lock.tryLock(-1),
        () => {
          lock.waitLock(-1);
        },
      ].map((wait) => {
        try {
          wait();
          return 'nothing';
        } catch (error) {
          return (error as Error).message;
        }
      });
      return [...messages, lock.hasLock()];
    });
    const refused = 'Invalid argument: timeoutInMillis';
    expect(told).toEqual([refused, refused, false]);
  });

  it.each(['Document', 'Script'])(
    '%s lock: refused, after waiting, to whoever comes in the middle, who cannot release it either',
    async (kind) => {
      const host = await scriptHost(CODE);
      const other = host.as('b@x.vn');
      const seen = await meanwhile(
        (call) => call === 2,
        () => (other.meanwhile('free', kind), other.meanwhile('take', kind)),
        () => host.run('hold', kind),
      );
      expect(seen).toEqual([[false, true]]);
      expect(await other.run('take', kind)).toEqual([true, false]);
    },
  );

  it('the user lock is "private to the current user"', async () => {
    const host = await scriptHost(CODE);
    const taken = (by: Pick<typeof host, 'meanwhile'>) =>
      meanwhile(
        (call) => call === 2,
        () => by.meanwhile('take', 'User'),
        () => host.run('hold', 'User'),
      );
    expect(await taken(host.as('b@x.vn'))).toEqual([[true, false]]);
    expect(await taken(host)).toEqual([[false, true]]);
  });

  it('is released when its execution ends in an error', async () => {
    const host = await scriptHost(CODE);
    await expect(host.run('die', 'Document')).rejects.toThrow('dead');
    expect(await host.as('b@x.vn').run('take', 'Document')).toEqual([true, false]);
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

  it('is not let go while something written could be unseen by others ("call flush" before releaseLock)', async () => {
    const host = await scriptHost();
    const letGo = (isFlushed: boolean) =>
      inScript(
        host,
        (gas, flushed: boolean) => {
          const lock = gas.LockService.getDocumentLock();
          lock.tryLock(10);
          gas.SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValue('x');
          if (flushed) gas.SpreadsheetApp.flush();
          lock.releaseLock();
        },
        isFlushed,
      );
    await expect(letGo(false)).rejects.toThrow('releaseLock before SpreadsheetApp.flush');
    await expect(letGo(true)).resolves.toBeNull();
  });
});
