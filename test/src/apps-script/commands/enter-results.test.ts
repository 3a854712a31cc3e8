import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUND } from '../../../../src/text/setup-message';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';
import { smallRound } from '../setup/setup-host';

const UNIT = 'Xã Vĩnh Long';
/** The cell of 2.3 in the block Thẩm định. */
const TAB = '2 Thể chế';
const CELL = 'AI13';

describe('enterResults', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  const enter = (reasons: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
    round.enterResults({ reasons });

  it('writes a reason as the note of the appraised cell, and never over another', async () => {
    const reason = 'Trong năm không tổ chức';
    expect(await enter({ [UNIT]: { '2.3': reason } })).toMatchObject({ problems: [] });
    expect(await round.host.run('noteOf', TAB, CELL)).toBe(reason);
    expect(await enter({ [UNIT]: { '2.3': reason } })).toMatchObject({ problems: [] });
    expect(await enter({ [UNIT]: { '2.3': 'Lý do khác' } })).toMatchObject({
      problems: [ROUND.reasonTaken(UNIT, '2.3')],
    });
    expect(await round.host.run('noteOf', TAB, CELL)).toBe(reason);
  });

  it('names the units and codes that the round lacks', async () => {
    expect(await enter({ 'Xã Nào': { '2.3': 'x' }, [UNIT]: { '9.9': 'x' } })).toMatchObject({
      problems: [ROUND.unknownUnit('Xã Nào'), ROUND.unknownCode('9.9')],
    });
  });

  it('asks only the tabs that get a reason', async () => {
    const callsOf = (reasons: Parameters<typeof enter>[0]) =>
      round.serviceCallsOf(() => enter(reasons));
    const none = await callsOf({ [UNIT]: {} });
    // The notes of one tab, twice; whether they may be written; what is; the line in Nhật ký, by the clock of the sheet.
    expect((await callsOf({ [UNIT]: { '2.2.1': 'một' } })) - none).toBe(12);
  });
});

const SMALL_TAB = '1 Chỉ đạo';

describe('enterResults beside what people have typed', () => {
  it('types into blank cells, as text whatever it begins with', async () => {
    const { enterResults, edit, host } = await smallRound();
    await edit((spreadsheet, tab: string) => {
      spreadsheet.getSheetByName(tab)?.getRange('J7:K8').clearContent().setNumberFormat('General');
    }, SMALL_TAB);
    const results = { 'Xã Một': { '1.1': '=1+1', '1.2': '1/2' } };
    await expect(enterResults({ selfAssessed: results })).resolves.toEqual({
      ok: true,
      entered: 2,
      problems: [],
    });
    expect(host.values(SMALL_TAB, 'J7:J8')).toEqual([['=1+1'], ['1/2']]);
    const formulas = await edit(
      (spreadsheet, tab: string) =>
        spreadsheet.getSheetByName(tab)?.getRange('J7:J8').getFormulas(),
      SMALL_TAB,
    );
    expect(formulas).toEqual([[''], ['']]);
  });

  it('leaves formulas and numbers that somebody put into input cells as they are', async () => {
    const { enterResults, edit, host } = await smallRound();
    await edit((spreadsheet, tab: string) => {
      const sheet = spreadsheet.getSheetByName(tab);
      sheet?.getRange('J7:K8').clearContent().setNumberFormat('General');
      sheet?.getRange('J7').setFormula('=1/4');
      sheet?.getRange('K7').setValue(0.5);
    }, SMALL_TAB);
    const outcome = await enterResults({ selfAssessed: { 'Xã Một': { '1.2': 'Có' } } });
    expect(outcome).toEqual({ ok: true, entered: 1, problems: [] });
    expect(host.values(SMALL_TAB, 'J7:K8')).toEqual([
      [0.25, 0.5],
      ['Có', ''],
    ]);
    const formula = await edit(
      (spreadsheet, tab: string) => spreadsheet.getSheetByName(tab)?.getRange('J7').getFormula(),
      SMALL_TAB,
    );
    expect(formula).toBe('=1/4');
  });

  it('refuses results that are no texts before anything is written', async () => {
    const { enterResults, host } = await smallRound();
    const before = host.values(SMALL_TAB, 'J7:K8');
    const request = { selfAssessed: { 'Xã Một': { '1.1': 5 } } } as never;
    await expect(enterResults(request)).rejects.toThrow('không đúng dạng');
    expect(host.values(SMALL_TAB, 'J7:K8')).toEqual(before);
  });
});
