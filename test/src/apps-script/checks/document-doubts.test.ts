/** What keeps documents, publication and its stage back, though points and ranks can be computed. */
import { describe, expect, it } from '@jest/globals';
import type { Spreadsheet } from '../../../../host/platform/spreadsheet';
import type { RoundOutcome } from '../../../../src/contract/calls/read-round';
import { ROUND, SETUP } from '../../../../src/text/setup-message';
import { smallRound, type SetupHost } from '../setup/setup-host';

interface Damage {
  readonly name: string;
  readonly act: (spreadsheet: Spreadsheet) => void;
  readonly sentence: string;
}

const RULES = (what: string) => ROUND.inDoubt(`1 Chỉ đạo ${what}`, 0);

const CHANGED_MAXIMUM: Damage = {
  name: 'a maximum is not that of the criteria set',
  act: (book) => {
    book.getSheetByName('1 Chỉ đạo')?.getRange('C7').setValue(4);
  },
  sentence: RULES('C7: Mã 1.1, Điểm tối đa: đang là “4”, theo bộ tiêu chí là “3”.'),
};

const DAMAGES: readonly Damage[] = [
  CHANGED_MAXIMUM,
  {
    name: 'a rule for KPS is another',
    act: (book) => {
      book.getSheetByName('1 Chỉ đạo')?.getRange('F8').setValue('0 điểm');
    },
    sentence: RULES(
      'F8: Mã 1.2, Khi không phát sinh: đang là “0 điểm”, theo bộ tiêu chí là “loại trừ”.',
    ),
  },
  {
    name: 'two rules are others: the first, and how many more',
    act: (book) => {
      book
        .getSheetByName('1 Chỉ đạo')
        ?.getRange('C7:C8')
        .setValues([[4], [1]]);
    },
    sentence: ROUND.inDoubt(
      '1 Chỉ đạo C7: Mã 1.1, Điểm tối đa: đang là “4”, theo bộ tiêu chí là “3”.',
      1,
    ),
  },
  {
    name: 'the grades cannot be read',
    act: (book) => {
      book.getSheetByName('Cấu hình')?.getRange('B25').setValue('khá cao');
    },
    sentence: ROUND.inDoubt(
      SETUP.gradesUnreadable({ kind: 'cut', row: 2, name: 'Tốt', cut: 'khá cao', text: 'khá cao' }),
      0,
    ),
  },
];

async function roundOf({ host }: SetupHost) {
  const round = (await host.run('readRound')) as RoundOutcome;
  if (!round.ok) throw new Error(round.message);
  return round;
}

describe('a round of which nothing may be issued', () => {
  it.each(DAMAGES)('is refused with the place and the way out: $name', async (damage) => {
    const round = await smallRound();
    expect((await roundOf(round)).doubts).toEqual([]);
    expect(await round.host.run('openSidebar')).toMatchObject({ doubt: null });
    await round.edit(damage.act);
    const { host } = round;
    const refused = { ok: false, reason: 'damaged', message: damage.sentence };
    const stage = { stage: 'Công bố', expected: 'Chuẩn bị' };
    expect(await host.run('readReportData')).toEqual(refused);
    expect(await host.run('publishRound', { acceptProvisional: true })).toEqual(refused);
    expect(await host.run('setStage', stage)).toEqual(refused);
    // Said in the sidebar before anybody asks.
    expect(await host.run('openSidebar')).toMatchObject({ doubt: damage.sentence });
    const { doubts, units } = await roundOf(round);
    expect(doubts.length).toBeGreaterThan(0);
    expect(units.map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it('is not one where a rule is only typed in other letters or a maximum has become a text', async () => {
    const round = await smallRound();
    await round.edit((book: Spreadsheet) => {
      book.getSheetByName('1 Chỉ đạo')?.getRange('E7').setValue('SÀN  50%');
      book.getSheetByName('1 Chỉ đạo')?.getRange('C7').setNumberFormat('@').setValue('3');
    });
    expect(await roundOf(round)).toMatchObject({ doubts: [] });
  });

  it('goes on through all other stages', async () => {
    const round = await smallRound();
    await round.edit(CHANGED_MAXIMUM.act);
    const stage = { stage: 'Giải trình', expected: 'Chuẩn bị' };
    expect(await round.host.run('setStage', stage)).toEqual({ ok: true });
  });
});
