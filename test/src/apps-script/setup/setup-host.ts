// The built bundle over a workbook in the host, with a person's hands beside it: `edit` runs a function on the open
// spreadsheet as a script of the test's own would. The function may use nothing from outside.
import { afterEach, jest } from '@jest/globals';
import type { Spreadsheet } from '../../../../host/platform/spreadsheet';
import type { Host, HostOptions } from '../../../../host/runtime/open-host';
import { openHost } from '../../../../host/runtime/open-host';
import type {
  EnterResultsOutcome,
  EnterResultsRequest,
} from '../../../../src/contract/calls/enter-results';
import type { RoundOutcome } from '../../../../src/contract/calls/read-round';
import type { RoundUnit } from '../../../../src/contract/round';
import type { SetupOutcome, SetupRequest } from '../../../../src/contract/calls/setup-round';
import { builtBundle } from '../../../helpers/built-bundle';
import { keptWorkbook } from '../../../helpers/kept-workbook';

/** A loaded machine is no fault. */
jest.setTimeout(60_000);

const HANDS = `
function handsOn(source, args) {
  return (0, eval)('(' + source + ')')(SpreadsheetApp.getActiveSpreadsheet(), ...args);
}
`;

export interface SetupHost {
  readonly host: Host;
  readonly setUp: (request?: SetupRequest) => Promise<SetupOutcome>;
  readonly enterResults: (request: EnterResultsRequest) => Promise<EnterResultsOutcome>;
  /** The units as Xếp hạng shows them; throws where it cannot be read. */
  readonly units: () => Promise<readonly RoundUnit[]>;
  readonly edit: <Result>(
    body: (spreadsheet: Spreadsheet, ...args: never[]) => Result,
    ...args: readonly unknown[]
  ) => Promise<Result>;
}

/** Two groups, 10 points; scores are easy to say in one's head. */
export const SMALL_CRITERIA: NonNullable<SetupRequest['criteria']> = [
  ['1', 'Chỉ đạo', ''],
  ['1.1', 'Kế hoạch', 3, 'Tỷ lệ', 'sàn 50%', '0 điểm'],
  ['1.2', 'Kiểm tra', 2, 'Có/Không', '', 'loại trừ'],
  ['2', 'Thể chế', ''],
  ['2.1', 'Rà soát', 5, 'Lựa chọn', 'Đúng hạn = 5; Trễ hạn = 2,5'],
];

export const SMALL_REQUEST: SetupRequest = {
  units: ['Xã Một', 'Xã Hai'],
  criteria: SMALL_CRITERIA,
  year: 2025,
};

/** Xã Một: 1,5 + 2 + 5 = 8,5. Xã Hai: 3 + 0 + 2,5 = 5,5, its 1.1 appraised as 2/3: 4,5. */
export const SMALL_RESULTS: EnterResultsRequest = {
  selfAssessed: {
    'Xã Một': { '1.1': '2/4', '1.2': 'Có', '2.1': 'Đúng hạn' },
    'Xã Hai': { '1.1': '3/3', '1.2': 'Không', '2.1': 'Trễ hạn' },
  },
  appraised: { 'Xã Hai': { '1.1': '2/3' } },
};

const open: Host[] = [];

afterEach(() => {
  for (const host of open.splice(0)) host.dispose();
});

/** Disposed after the test. */
export async function setupHost(options: Omit<HostOptions, 'code'> = {}): Promise<SetupHost> {
  const host = await openHost({ ...builtBundle(HANDS), ...options });
  open.push(host);
  const run = async <Outcome>(name: string, ...args: readonly unknown[]) =>
    (await host.run(name, ...args)) as Outcome;
  return {
    host,
    setUp: (request = {}) => run<SetupOutcome>('setupRound', request),
    enterResults: (request) => run<EnterResultsOutcome>('enterResults', request),
    units: async () => {
      const round = await run<RoundOutcome>('readRound');
      if (!round.ok) throw new Error(round.message);
      return round.units;
    },
    edit: <Result>(body: (...args: never[]) => Result, ...args: readonly unknown[]) =>
      run<Result>('handsOn', body.toString(), args),
  };
}

/** A workbook of the small round, results entered; kept (kept-workbook.ts) and opened afresh for each test. */
export async function smallRound(): Promise<SetupHost> {
  const snapshot = await keptWorkbook({
    name: 'small',
    from: { setup: SMALL_REQUEST, results: SMALL_RESULTS },
    make: async () => {
      const { host, setUp, enterResults } = await setupHost();
      await setUp(SMALL_REQUEST);
      await enterResults(SMALL_RESULTS);
      return host.snapshot();
    },
  });
  return setupHost({ snapshot });
}
