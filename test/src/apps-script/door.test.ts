import { afterEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Lock } from '../../../host/platform/lock';
import { SpreadsheetApp } from '../../../host/platform/spreadsheet-app';
import { ServiceMeter } from '../../../host/runtime/service-meter';
import { createServer } from '../../../src/client/server';
import { CALLS } from '../../../src/contract/server-calls';
import { REQUEST, STAGE_MESSAGE } from '../../../src/text/refusal-message';
import { SETUP } from '../../../src/text/setup-message';
import { accepted } from '../../helpers/request-messages';
import { scriptRun } from '../../helpers/script-run';
import { setupHost, SMALL_REQUEST, smallRound, type SetupHost } from './setup/setup-host';
import { workbookState } from './setup/workbook-state';
import { CURRENT_SCHEMA } from '../../../src/apps-script/workbook/tabs';

afterEach(() => {
  jest.restoreAllMocks();
});

const STAGE = { stage: 'Tự chấm', expected: 'Chuẩn bị' };

/** The service calls of `action`, in order. */
async function callsOf(action: () => Promise<unknown>): Promise<readonly string[]> {
  const enter = jest.spyOn(ServiceMeter.prototype, 'enter');
  await action();
  return enter.mock.calls.map(([className, method]) => `${className}.${method}`);
}

describe('the door', () => {
  it('tells the second of two people to wait, and does nothing', async () => {
    const { host, setUp } = await setupHost();
    const before = workbookState(host);
    const held = jest.spyOn(Lock.prototype, 'tryLock').mockReturnValue(false);
    expect(await setUp(SMALL_REQUEST)).toEqual({
      ok: false,
      reason: 'busy',
      message: REQUEST.busy(),
    });
    held.mockRestore();
    expect(workbookState(host)).toEqual(before);
    expect(await setUp(SMALL_REQUEST)).toMatchObject({ ok: true });
  });

  it('writes what is pending before it lets go of the lock', async () => {
    const { host } = await smallRound();
    const calls = await callsOf(() => host.run('setStage', STAGE));
    expect(calls).toContain('Lock.tryLock');
    expect(calls.slice(-2)).toEqual(['SpreadsheetApp.flush', 'Lock.releaseLock']);
  });

  it('lets go of the lock even where writing what is pending fails', async () => {
    const { host } = await smallRound();
    jest.spyOn(SpreadsheetApp.prototype, 'flush').mockImplementation(() => {
      throw new Error('Service error');
    });
    const release = jest.spyOn(Lock.prototype, 'releaseLock');
    await expect(host.run('setStage', STAGE)).rejects.toThrow('Service error');
    expect(release).toHaveBeenCalledTimes(1);
  });

  it.each(CALLS.filter(({ request }) => request.kind !== 'nothing').map(({ name }) => name))(
    '%s refuses a request of another shape in a sentence, and touches nothing',
    async (name) => {
      const { host } = await smallRound();
      host.resetCounters();
      await expect(host.run(name, 5)).rejects.toThrow(REQUEST.malformed());
      expect(host.counters.serviceCalls).toBe(0);
    },
  );

  it.each(CALLS.filter(({ who }) => who === 'owner').map(({ name }) => name))(
    '%s is refused to who is not the owner, before a lock is taken',
    async (name) => {
      const { host } = await smallRound();
      const guest = host.as('khach@example.vn');
      const outcomes: unknown[] = [];
      const calls = await callsOf(async () => {
        outcomes.push(await guest.run(name, { cursor: 0, scope: 'all' }));
      });
      expect(outcomes).toEqual([
        { ok: false, reason: 'notAllowed', message: STAGE_MESSAGE.notOwner() },
      ]);
      expect(calls).not.toContain('Lock.tryLock');
    },
  );

  /** Each call that locks, made with some request that it takes. */
  async function* lockingOutcomes({ host }: SetupHost) {
    for (const { name, lock, request } of CALLS) {
      if (!lock) continue;
      const [message] = fc.sample(
        accepted(request, () => fc.constant('a')),
        1,
      );
      yield { name, outcome: await host.run(name, message) };
    }
  }

  it('answers busy by every call that locks', async () => {
    jest.spyOn(Lock.prototype, 'tryLock').mockReturnValue(false);
    for await (const { name, outcome } of lockingOutcomes(await smallRound())) {
      expect({ name, outcome }).toMatchObject({ name, outcome: { ok: false, reason: 'busy' } });
    }
  });

  it('refuses a workbook of a newer form by every call that locks, and writes nothing', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey('cchc.schema').find())
        mark.setValue('99');
    });
    const before = workbookState(round.host);
    const newer = {
      ok: false,
      reason: 'damaged',
      message: SETUP.newerWorkbook(99, CURRENT_SCHEMA),
    };
    for await (const { name, outcome } of lockingOutcomes(round)) {
      expect({ name, outcome }).toEqual({ name, outcome: newer });
    }
    expect(workbookState(round.host)).toEqual(before);
  });
});

describe('a page', () => {
  it('sends a JSON text and gets one', async () => {
    const { host } = await smallRound();
    const answer = await host.run('setStage', JSON.stringify({ request: STAGE }));
    expect(answer).toBe('{"ok":true}');
  });

  it.each(['', 'xin chào', '5', 'null', '{"request":{},"part":0}', '{"request":{},"part":"2"}'])(
    'that sends no text of ours is told so (%j), and nothing is done',
    async (message) => {
      const { host } = await smallRound();
      const before = workbookState(host);
      await expect(host.run('setStage', message)).rejects.toThrow(REQUEST.malformed());
      expect(workbookState(host)).toEqual(before);
    },
  );

  it('gets a long answer whole, in as many messages of a megabyte as it takes', async () => {
    const { host } = await setupHost();
    const run = jest.spyOn(host, 'run');
    const { letters } = await createServer(scriptRun(host)).answerSelfCheck({
      ...{ letters: 2_500_000, day: false },
    });
    expect(letters).toBe('x'.repeat(2_500_000));
    expect(run).toHaveBeenCalledTimes(3);
  });
});
