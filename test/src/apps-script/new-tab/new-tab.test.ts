import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { killedAt } from '../../../helpers/killed-at';
import { setupHost, SMALL_CRITERIA, SMALL_REQUEST, type SetupHost } from '../setup/setup-host';
import { workbookState } from '../setup/workbook-state';

const REQUEST = { units: ['Xã Một'], criteria: SMALL_CRITERIA.slice(0, 3), year: 2025 };

afterEach(() => {
  jest.restoreAllMocks();
});

async function finished(round: SetupHost): Promise<readonly unknown[]> {
  expect(await round.setUp(REQUEST)).toMatchObject({ ok: true });
  return workbookState(round.host);
}

/** A few dozen points of death; `EVERY_CALL=1` tries them all, which takes minutes. */
const STRIDE = process.env['EVERY_CALL'] === '1' ? 1 : 29;

describe('createTab and clearUnfinished', () => {
  it('end in the same workbook wherever the first run was cut short', async () => {
    const whole = await setupHost();
    const expected = await finished(whole);
    const { serviceCalls } = whole.host.counters;
    for (let call = 1; call <= serviceCalls; call += STRIDE) {
      const round = await setupHost();
      await killedAt(call, () => round.setUp(REQUEST));
      const state = await finished(round);
      if (JSON.stringify(state) !== JSON.stringify(expected)) {
        expect({ call, state }).toEqual({ call, state: expected });
      }
      round.host.dispose();
    }
  }, 600_000);

  it('repair what a killed repair left', async () => {
    const round = await setupHost();
    const expected = await finished(round);
    round.host.resetCounters();
    await round.setUp();
    const { serviceCalls } = round.host.counters;
    for (let call = 1; call <= serviceCalls; call += 9) {
      await killedAt(call, () => round.setUp());
    }
    expect(await finished(round)).toEqual(expected);
  });

  it('keep a tab that was complete but for its mark, with what was typed since', async () => {
    const round = await setupHost();
    await round.setUp(SMALL_REQUEST);
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('1 Chỉ đạo')?.addDeveloperMetadata('cchc.unfinished', 'group:1');
    });
    await round.host.type('1 Chỉ đạo', 'J7', '3/3');
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect(round.host.values('1 Chỉ đạo', 'J7')).toEqual([['3/3']]);
    await round.edit((spreadsheet) => {
      const marks = spreadsheet.createDeveloperMetadataFinder().withKey('cchc.unfinished').find();
      if (marks.length > 0) throw new Error('The mark is still there.');
    });
  });
});

describe('removeBlankDefault', () => {
  it.each(['Trang tính1', 'Sheet1', 'Sheet 2'])('removes the blank tab %s', async (name) => {
    const round = await setupHost();
    await round.edit((spreadsheet, tab: never) => {
      spreadsheet.getSheets()[0]?.setName(tab);
    }, name);
    await round.setUp(REQUEST);
    expect(round.host.sheetNames).not.toContain(name);
  });

  it('keeps the first tab where something stands on it', async () => {
    const round = await setupHost();
    await round.host.type('Trang tính1', 'C3', 'nháp');
    await round.setUp(REQUEST);
    expect(round.host.sheetNames).toContain('Trang tính1');
  });
});
