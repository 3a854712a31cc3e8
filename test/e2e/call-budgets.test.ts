/**
 * Every command of the bundle keeps its call budget (helpers/call-budgets.ts) at 18 and at 168 units, and would take
 * less than 20 s at Google by the latencies of host/runtime/service-costs.ts. Virtual time: nothing here is measured.
 */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { commands } from '../../src/apps-script/globals';
import { CALL_BUDGETS, ROOM, SIZES, WITHOUT_LINE, type CallBudget } from './helpers/call-budgets';
import { emptyHost } from '../helpers/round-host';
import type { HostCounters } from '../../host/runtime/service-meter';
import { SAMPLE_ROUND } from '../helpers/sample-round';

const LONGEST_CALL = 20_000;
const BUILD_TIME = 600_000;

/** What the sidebar asks for when everything on it is fetched anew: figures come from the typed cells of every group tab. */
const PROMISED: Readonly<Record<string, number>> = { openSidebar: 33, readUnitCard: 30 };
const REFRESH = ['openSidebar', 'readUnitCard', 'followSelection', 'readCriterion'];
const PROMISED_REFRESH = 78;
/** What all of them cost together, Drive left out. */
const BATCH = ['showReports', 'readReportData'];
const PROMISED_BATCH = 43;

/** Of a call that writes: the door's (lock, marks, flush) and those of its line in Nhật ký; what is left is its own. */
const DOOR_AND_LOG: Readonly<Record<string, number>> = {
  ...{ 'Lock.tryLock': 1, 'DeveloperMetadataFinder.find': 1 },
  ...{ 'SpreadsheetApp.flush': 1, 'Lock.releaseLock': 1 },
  ...{ 'Properties.getProperties': 1, 'Properties.setProperty': 1 },
  ...{ 'Properties.deleteProperty': 1, 'User.getEmail': 1 },
  ...{ 'Sheet.getLastRow': 1, 'Spreadsheet.getSpreadsheetTimeZone': 1 },
  ...{ 'Range.getValues': 1, 'Range.setNumberFormats': 1, 'Range.setValues': 1 },
};
/** Into a period. */
const PROMISED_OWN: Readonly<Record<string, number>> = {
  'enterStatistics: a form of eleven rows, of all units': 12,
  'enterProposals: two rows below each other, of all units': 12,
};

/** Calls into the platform's objects, counted or not: one round trip each at worst. */
const FEW_CROSSINGS: Readonly<Record<string, number>> = { openSidebar: 200, setupRound: 3000 };

interface Spent {
  readonly calls: number;
  readonly cells: number;
  readonly crossings: number;
  readonly milliseconds: number;
  /** Calls beside those of the door and of Nhật ký. */
  readonly own: number;
  /** Why the command broke off: then its own line fails, and no other. */
  readonly failure?: unknown;
}

const listed = new Set(CALL_BUDGETS.map(({ command }) => command));
const unlisted = WITHOUT_LINE(listed);

const nameOf = ({ command, situation }: CallBudget) => `${command}: ${situation}`;

function spentOf(counters: HostCounters): Spent {
  const { serviceCalls, byMethod, cellsMoved, crossings, longestExecution } = counters;
  const own = Object.entries(byMethod).map(([method, count]) =>
    Math.max(0, count - (DOOR_AND_LOG[method] ?? 0)),
  );
  return {
    ...{ calls: serviceCalls, cells: cellsMoved, crossings, milliseconds: longestExecution },
    own: own.reduce((sum, count) => sum + count, 0),
  };
}

async function spend(unitCount: number): Promise<Map<string, Spent>> {
  const round = await emptyHost({ drive: { files: [] } });
  const units = Array.from(
    { length: unitCount },
    (_, i) => SAMPLE_ROUND.units[i] ?? `Xã thêm ${i + 1}`,
  );
  const spent = new Map<string, Spent>();
  try {
    for (const budget of CALL_BUDGETS) {
      if (budget.command === 'followSelection') {
        await round.host.run('clickCell', '2 Thể chế', 'Q11');
      }
      round.host.resetCounters();
      const failure: unknown = await budget.act(round, units).then(
        () => undefined,
        (error: unknown) => error,
      );
      spent.set(nameOf(budget), { ...spentOf(round.host.counters), failure });
    }
    for (const { name, request } of unlisted) {
      round.host.resetCounters();
      await round.host.run(name, request);
      spent.set(name, spentOf(round.host.counters));
    }
  } finally {
    round.host.dispose();
  }
  return spent;
}

describe('the table of call budgets', () => {
  it('has a line for every command, menu item and trigger of globals.ts', () => {
    const known = new Set([...listed, ...unlisted.map(({ name }) => name)]);
    const advice = commands
      .filter(({ name }) => !known.has(name))
      .map(
        ({ name }) => `Add a line { command: '${name}', … } to test/e2e/helpers/call-budgets.ts`,
      );
    expect(advice).toEqual([]);
  });

  it('has no line for a command that is gone', () => {
    const known = new Set(commands.map(({ name }) => name));
    expect(CALL_BUDGETS.map(({ command }) => command).filter((name) => !known.has(name))).toEqual(
      [],
    );
  });
});

describe.each(SIZES.map((size, at) => ({ size, at })))('with $size units', ({ size, at }) => {
  let spent: ReadonlyMap<string, Spent>;
  beforeAll(async () => {
    spent = await spend(size);
  }, BUILD_TIME);

  const figure = (value: CallBudget['calls']) => (typeof value === 'number' ? value : value[at]);

  it.each(CALL_BUDGETS.map((budget) => [nameOf(budget), budget] as const))('%s', (name, budget) => {
    expect(spent.get(name)?.failure).toBeUndefined();
    const { calls, cells, crossings } = spent.get(name) ?? {};
    expect({ calls, cells, crossings }).toEqual({
      calls: figure(budget.calls),
      cells: figure(budget.cells),
      crossings: figure(budget.crossings),
    });
    expect(spent.get(name)?.milliseconds).toBeLessThan(LONGEST_CALL);
    expect(spent.get(name)?.calls).toBeLessThanOrEqual(PROMISED[budget.command] ?? Infinity);
    expect(spent.get(name)?.own).toBeLessThanOrEqual(PROMISED_OWN[name] ?? Infinity);
  });

  it('calls without a line make few', () => {
    for (const { name } of unlisted) {
      expect([name, spent.get(name)?.calls]).toEqual([name, expect.any(Number)]);
      expect(spent.get(name)?.calls).toBeLessThanOrEqual(ROOM);
    }
  });

  const together = (names: readonly string[]) =>
    CALL_BUDGETS.filter(({ command }) => names.includes(command))
      .map((budget) => spent.get(nameOf(budget))?.calls ?? Infinity)
      .reduce((sum, count) => sum + count, 0);

  it.each(Object.entries(FEW_CROSSINGS))(
    '%s crosses into the platform at most %i times',
    (name, most) => {
      const lines = CALL_BUDGETS.filter(({ command }) => command === name);
      expect(lines).not.toEqual([]);
      for (const line of lines) {
        expect(spent.get(nameOf(line))?.crossings).toBeLessThanOrEqual(most);
      }
    },
  );

  it(`refreshing everything takes at most ${PROMISED_REFRESH} calls`, () => {
    expect(together(REFRESH)).toBeLessThanOrEqual(PROMISED_REFRESH);
  });

  it(`documents of all units take at most ${PROMISED_BATCH} calls, saving into Drive left out`, () => {
    expect(together(BATCH)).toBeLessThanOrEqual(PROMISED_BATCH);
  });
});
