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
      [
        ...['checkboxArgument', 'formulaInPlainText', 'afterFlush', 'plainRichText'],
        ...[
          'generalRichText',
          'listWithComma',
          'protectionTime',
          'writingTime',
          'flushTime',
          'person',
        ],
      ],
    );
    expect(all.length).toBeGreaterThanOrEqual(65);
  });

  it('takes the error of a question for its answer, and asks the others', async () => {
    const all = await results(await setupHost());
    const seenOf = (question: string) => all.find((one) => one.question === question)?.seen;
    expect(seenOf('checkboxArgument')).toBe('"not emulated: Range.insertCheckboxes"');
    expect(seenOf('plainRichText')).toContain('not emulated');
    expect(seenOf('largeSpill')).toBe('900');
  });

  it('never tells an address', async () => {
    const round = await setupHost({ user: 'canbo@xa.gov.vn' });
    const all = await results(round);
    expect(all.find(({ question }) => question === 'person')?.seen).toBe('true true true');
    expect(JSON.stringify(all)).not.toContain('@xa.gov.vn');
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
      spreadsheet.getSheetByName('Tự kiểm tra (tạm)')?.getRange('B1').setValue('Loading...');
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

  it('removes the tab, the one beside it and its copy that a run stopped before reading has left', async () => {
    const round = await setupHost();
    await prepare(round);
    expect(round.host.sheetNames).toHaveLength(4);
    await results(round);
    expect(round.host.sheetNames).toHaveLength(1);
  });

  it.each([40, 60, 100, 130])(
    'leaves no name and no further tab where service call %d of the reading fails',
    async (call) => {
      const round = await setupHost();
      await prepare(round);
      await failingAt(call, () => read(round, true)).catch(() => undefined);
      jest.restoreAllMocks();
      await prepare(round);
      await read(round, true);
      expect(round.host.sheetNames).toHaveLength(1);
      expect(await round.edit((spreadsheet) => spreadsheet.getNamedRanges().length)).toBe(0);
    },
  );

  it('removes what a killed run left', async () => {
    const round = await setupHost();
    await killedAt(20, () => prepare(round));
    expect(round.host.sheetNames).toHaveLength(2);
    await results(round);
    expect(round.host.sheetNames).toHaveLength(1);
  });
});
