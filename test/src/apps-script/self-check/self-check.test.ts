/** The self-check through the bundle: the local host keeps every contract that it does not leave open, and no trace stays. */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type {
  ContractResult,
  SelfCheckOutcome,
} from '../../../../src/contract/calls/read-self-check';
import { failingAt, killedAt } from '../../../helpers/killed-at';
import { setupHost, smallRound, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

afterEach(() => {
  jest.restoreAllMocks();
});

const prepare = ({ host }: SetupHost) => host.run('prepareSelfCheck') as Promise<SelfCheckOutcome>;
const read = ({ host }: SetupHost, last = false) =>
  host.run('readSelfCheck', { last }) as Promise<SelfCheckOutcome>;

async function results(round: SetupHost): Promise<readonly ContractResult[]> {
  expect(await prepare(round)).toEqual({ state: 'waiting' });
  const outcome = await read(round);
  if (outcome.state !== 'done') throw new Error(outcome.state);
  return outcome.results;
}

describe('the self-check', () => {
  it('finds that the host does what it says it does, or does not try', async () => {
    const all = await results(await setupHost());
    const compared = all.filter(({ expected }) => expected !== null);
    expect(compared.filter(({ expected, seen }) => expected !== seen)).toEqual([]);
    expect(all.filter(({ expected }) => expected === null).map(({ question }) => question)).toEqual(
      ['formulaInPlainText', 'afterFlush', 'listWithComma'],
    );
    expect(all.length).toBeGreaterThanOrEqual(39);
  });

  it('sees a difference: in a spreadsheet of another locale', async () => {
    const round = await setupHost({ locale: 'en_US' });
    const differing = (await results(round)).filter(
      ({ expected, seen }) => expected !== null && expected !== seen,
    );
    expect(differing).toEqual([{ question: 'locale', expected: '"vi_VN"', seen: '"en_US"' }]);
  });

  it('takes its tab away and changes no other', async () => {
    const round = await smallRound();
    const before = workbookState(round.host);
    await results(round);
    expect(workbookState(round.host)).toEqual(before);
  });

  it('leaves the tab open that was open', async () => {
    const round = await smallRound();
    const active = () => round.edit((spreadsheet) => spreadsheet.getActiveSheet().getName());
    await round.edit((spreadsheet) => {
      const [, second] = spreadsheet.getSheets();
      if (second) spreadsheet.setActiveSheet(second);
    });
    const before = await active();
    await prepare(round);
    expect(await active()).toBe(before);
  });

  it('waits while a custom function has not answered, and does not wait for ever', async () => {
    const round = await setupHost();
    await prepare(round);
    await round.edit((spreadsheet) => {
      const sheets = spreadsheet.getSheets();
      sheets[sheets.length - 1]?.getRange('B1').setValue('Loading...');
    });
    expect(await read(round)).toEqual({ state: 'waiting' });
    expect(await read(round, true)).toMatchObject({ state: 'done' });
    expect(round.host.sheetNames).toHaveLength(1);
  });

  it('says that its tab is gone where somebody deleted it', async () => {
    expect(await read(await setupHost())).toEqual({ state: 'missing' });
  });

  it.each([3, 5, 9, 40])('takes its tab away where service call %d fails', async (call) => {
    const round = await setupHost();
    await failingAt(call, () => prepare(round)).catch(() => undefined);
    await read(round, true);
    expect(round.host.sheetNames).toHaveLength(1);
  });

  it('removes what a killed run left', async () => {
    const round = await setupHost();
    await killedAt(20, () => prepare(round));
    expect(round.host.sheetNames).toHaveLength(2);
    await results(round);
    expect(round.host.sheetNames).toHaveLength(1);
  });
});
