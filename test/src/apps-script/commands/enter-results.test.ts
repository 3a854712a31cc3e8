import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterResultsOutcome } from '../../../../src/contract/results';
import { ROUND } from '../../../../src/text/setup-message';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

const UNIT = 'Xã Vĩnh Long';
/** The cell of 2.3 in the block Thẩm định. */
const TAB = '2 Thể chế';
const CELL = 'AI12';

describe('enterResults', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  const enter = (reasons: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    round.host.run('enterResults', { reasons }) as Promise<EnterResultsOutcome>;

  it('writes a reason as the note of the appraised cell, and never over another', async () => {
    const reason = 'Trong năm không tổ chức';
    expect((await enter({ [UNIT]: { '2.3': reason } })).problems).toEqual([]);
    expect(await round.host.run('noteOf', TAB, CELL)).toBe(reason);
    expect((await enter({ [UNIT]: { '2.3': reason } })).problems).toEqual([]);
    expect((await enter({ [UNIT]: { '2.3': 'Lý do khác' } })).problems).toEqual([
      ROUND.reasonTaken(UNIT, '2.3'),
    ]);
    expect(await round.host.run('noteOf', TAB, CELL)).toBe(reason);
  });

  it('names the units and codes that the round lacks', async () => {
    const { problems } = await enter({ 'Xã Nào': { '2.3': 'x' }, [UNIT]: { '9.9': 'x' } });
    expect(problems).toEqual([ROUND.unknownUnit('Xã Nào'), ROUND.unknownCode('9.9')]);
  });

  it('asks only the tabs that get a reason', async () => {
    const callsOf = (reasons: Parameters<typeof enter>[0]) =>
      round.serviceCallsOf(() => enter(reasons));
    const none = await callsOf({ [UNIT]: {} });
    expect((await callsOf({ [UNIT]: { '2.2.1': 'một' } })) - none).toBeLessThanOrEqual(4);
  });
});
