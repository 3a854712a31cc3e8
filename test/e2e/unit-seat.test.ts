/**
 * Whoever may not do something is told so in a sentence of ours: every call that writes, made from a unit's seat in a protected
 * round, does what it does or is refused with nothing written. Google's own refusal is an exception in each person's language,
 * halfway through.
 */
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Spreadsheet } from '../../host/platform/spreadsheet';
import { EDIT, STAGE_MESSAGE } from '../../src/text/refusal-message';
import { emptyHost, type RoundHost } from '../helpers/round-host';
import { workbookState } from '../src/apps-script/setup/workbook-state';
import { OWNER, preparedFor, writingCalls } from './helpers/writing-calls';

jest.setTimeout(120_000);

type Workbook = ReturnType<RoundHost['host']['snapshot']>;

/** Of Xã Một, as Đơn vị says. */
const UNIT = 'mot@gmail.com';

/** What a unit may do in this round, of all that writes. */
const OPEN_TO_UNITS: readonly string[] = [
  ...['editEvidence', 'editTasks', 'prepareSelfCheck'],
  // On tabs that were made since: they are not protected yet.
  ...['editInspections', 'enterProposals', 'enterStatistics'],
];

const open: RoundHost[] = [];
afterEach(() => {
  jest.restoreAllMocks();
  for (const { host } of open.splice(0)) host.dispose();
});

async function opened(snapshot: Workbook): Promise<RoundHost> {
  const round = await emptyHost({ snapshot, user: OWNER });
  open.push(round);
  return round;
}

let unprotected: Workbook;
let guarded: Workbook;
beforeAll(async () => {
  unprotected = await preparedFor({ request: {}, action: null });
  const round = await emptyHost({ snapshot: unprotected, user: OWNER });
  for (let cursor: number | null = 0; cursor !== null;) {
    const step = await round.applyProtections({ cursor, scope: 'all' });
    if (!step.ok) throw new Error(JSON.stringify(step));
    ({ cursor } = step);
  }
  guarded = round.host.snapshot();
  round.host.dispose();
});

const calledBy = (round: RoundHost, name: string, request: unknown) =>
  round.host.as(UNIT).run(name, request) as Promise<{ ok?: boolean; message?: string }>;

describe('a unit in a protected round that is being appraised', () => {
  it.each(writingCalls)('is answered by %s in a sentence, or it is done', async (name, call) => {
    const round = await opened(guarded);
    await call.prepare?.(round);
    await round.host.settled();
    const before = workbookState(round.host);
    const { ok, message } = await calledBy(round, name, call.request);
    expect(ok ?? true).toBe(OPEN_TO_UNITS.includes(name));
    if (ok !== false) return;
    expect(message).toMatch(/^\p{Lu}.*[ăâđêôơưạảấầậ].*\.$/u);
    expect(workbookState(round.host)).toEqual(before);
  });

  it('cannot decide about a heading, which has no cell that could be asked about', async () => {
    const round = await opened(guarded);
    const before = workbookState(round.host);
    for (const code of ['1', '2', '']) {
      const request = {
        ...{ unit: 'Xã Một', code, decision: 'refused', results: {}, reason: 'không có' },
        expectedState: '',
      };
      expect(await calledBy(round, 'decideExplanation', request)).toMatchObject({ ok: false });
    }
    expect(workbookState(round.host)).toEqual(before);
  });
});

describe('a workbook that can say less about who may do what', () => {
  it('tells who meets a lock that only writing shows, and leaves the rest to the owner', async () => {
    const round = await opened(unprotected);
    await round.host.run('protectCell', 'Cấu hình', 'B11');
    const request = { stage: 'Giải trình', expected: 'Thẩm định' };
    expect(await calledBy(round, 'setStage', request)).toEqual({
      ok: false,
      reason: 'notAllowed',
      message: EDIT.stopped(),
    });
    expect(await round.setStage(request)).toEqual({ ok: true });
  });

  it('is nobody’s in a shared drive: then who may edit Cấu hình protects it, and no other', async () => {
    jest.spyOn(Spreadsheet.prototype, 'getOwner').mockReturnValue(null as never);
    const request = { cursor: 0, scope: 'all' };
    const held = await opened(guarded);
    expect(await calledBy(held, 'applyProtections', request)).toEqual({
      ok: false,
      reason: 'notAllowed',
      message: STAGE_MESSAGE.notOwner(),
    });
    expect(await held.applyProtections({ cursor: 0, scope: 'all' })).toMatchObject({ ok: true });
    const free = await opened(unprotected);
    expect(await calledBy(free, 'applyProtections', request)).toMatchObject({ ok: true });
  });

  it('is set up again by its owner alone where its Cấu hình is gone', async () => {
    const round = await opened(unprotected);
    await round.host.run('deleteTab', 'Cấu hình');
    expect(await calledBy(round, 'setupRound', {})).toMatchObject({ reason: 'notAllowed' });
    expect(await round.setupRound({})).not.toMatchObject({ reason: 'notAllowed' });
  });
});
