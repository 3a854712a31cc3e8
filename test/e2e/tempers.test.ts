/**
 * Google is less kind than the host in ways that documents or reports name (`Temper`). Whatever the temper, a call that writes
 * ends in the same workbook and the same line of Nhật ký, and what the check finds is the same.
 */
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { Temper } from '../../host/platform/platform-context';
import { emptyHost } from '../helpers/round-host';
import { differences, endOf, masked, type Workbook } from '../helpers/kill-points';
import { OWNER, preparedFor, writingCalls } from './helpers/writing-calls';

/** A loaded machine is no fault. */
jest.setTimeout(300_000);

const TEMPERS: readonly Temper[] = ['commas', 'nameless', 'computing'];

/** What says that it waits for formulas, and writes nothing meanwhile. */
const WAITING: Readonly<Partial<Record<Temper, Readonly<Record<string, string>>>>> = {
  computing: { publishRound: 'đang tính' },
};

const rows: string[] = [];
afterAll(() => {
  process.stdout.write(`${rows.join('\n')}\n`);
});

async function endUnder(
  temper: Temper | undefined,
  snapshot: Workbook,
  name: string,
  request: unknown,
) {
  const round = await emptyHost({
    ...{ snapshot, user: OWNER, drive: { files: [] } },
    ...(temper === undefined ? {} : { temper }),
  });
  const outcome = await round.host.run(name, request);
  const people = round.host.values('Nhật ký', 'B6:B30').flat();
  const checked = await round.checkWorkbook({});
  const end = { outcome: masked(JSON.stringify(outcome)), people, checked };
  const workbook = endOf(round.host);
  round.host.dispose();
  return { end, workbook };
}

describe.each(writingCalls)('%s', (name, call) => {
  it.each(TEMPERS)('ends alike where Google is %s', async (temper) => {
    const snapshot = await preparedFor(call);
    const unkind = await endUnder(temper, snapshot, name, call.request);
    const waiting = WAITING[temper]?.[name];
    if (waiting !== undefined) {
      rows.push(`${name}, ${temper}: says that it waits`);
      expect(unkind.end.outcome).toContain(waiting);
      expect(unkind.workbook).toBe(
        (await endUnder(undefined, snapshot, 'checkWorkbook', {})).workbook,
      );
      return;
    }
    const kind = await endUnder(undefined, snapshot, name, call.request);
    const isSame = unkind.workbook === kind.workbook;
    rows.push(`${name}, ${temper}: ${isSame ? 'same end' : 'another end'}`);
    expect(unkind.end).toEqual(kind.end);
    const [there, here] = [unkind, kind].map(({ workbook }) => JSON.parse(workbook) as unknown);
    expect(isSame ? [] : differences(there, here)).toEqual([]);
  });
});

describe('a repair', () => {
  it('knows formulas and rules that are read back with commas: pressed again it writes nothing', async () => {
    const round = await emptyHost({
      snapshot: await preparedFor({ request: {}, action: null }),
      user: OWNER,
      temper: 'commas',
    });
    await round.host.type('1 Chỉ đạo', 'N6', '5');
    expect((await round.checkWorkbook({})).ok).toBe(true);
    const first = await round.repairWorkbook({});
    const once = endOf(round.host);
    const again = await round.repairWorkbook({});
    expect([first, again]).toMatchObject([
      { ok: true, remaining: [] },
      { ok: true, done: [], remaining: [] },
    ]);
    expect(endOf(round.host)).toBe(once);
    round.host.dispose();
  });
});
