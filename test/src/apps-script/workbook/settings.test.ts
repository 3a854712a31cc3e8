import { describe, expect, it } from '@jest/globals';
import { SETUP } from '../../../../src/text/setup-message';
import { setupHost, SMALL_CRITERIA, smallRound } from '../setup/setup-host';

describe('readUnitNames', () => {
  it('takes the names in their order, blank rows passed over, wherever the column has got to', async () => {
    const { host, setUp, edit } = await setupHost();
    await setUp({ criteria: SMALL_CRITERIA });
    await edit((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('Đơn vị');
      sheet?.insertColumnsBefore(2, 1);
      sheet?.insertRowsBefore(2, 1);
    });
    for (const [cell, name] of [
      ['C7', 'Xã Hai'],
      ['C9', '  Xã Một '],
      ['C21', 'Xã Ba'],
    ] as const) {
      await host.type('Đơn vị', cell, name);
    }
    expect(await setUp()).toMatchObject({ ok: true, unitCount: 3 });
    expect(host.values('1 Chỉ đạo', 'J5:L5')).toEqual([['Xã Hai', 'Xã Một', 'Xã Ba']]);
  });
});

describe('enterUnitNames', () => {
  it('puts the names of a call onto a list where nobody has typed any', async () => {
    const { host, setUp } = await setupHost();
    await setUp({ criteria: SMALL_CRITERIA });
    await setUp({ units: ['Xã Một', 'Xã Hai'] });
    expect(host.values('Đơn vị', 'B6:B7')).toEqual([['Xã Một'], ['Xã Hai']]);
    expect(await setUp()).toMatchObject({ ok: true, created: [] });
  });
});

describe('what decides figures on Cấu hình', () => {
  it.each([
    ['B8', '5', SETUP.decimalsUnusable()],
    ['B8', 'hai', SETUP.decimalsUnusable()],
    ['B9', '1, 2', SETUP.tieBreakerUnknown('1, 2')],
    ['B9', 'UBND tỉnh', SETUP.tieBreakerUnknown('UBND tỉnh')],
  ])('is not guessed: %s = %s', async (cell, typed, message) => {
    const { host } = await smallRound();
    await host.type('Cấu hình', cell, typed);
    expect(await host.run('readRound')).toMatchObject({ ok: false, message });
  });

  it('keeps the lowest grade where rows were inserted between the bands', async () => {
    const round = await smallRound();
    const grades = async () => (await round.units()).map(({ grade }) => grade);
    const before = await grades();
    await round.edit((spreadsheet) => {
      spreadsheet.getSheetByName('Cấu hình')?.insertRowsAfter(18, 6);
    });
    expect(await grades()).toEqual(before);
    await round.setUp();
    expect(round.host.values('Xếp hạng', 'E6:E7').flat()).toEqual(before);
    expect(await round.host.run('checkWorkbook', {})).toEqual({ ok: true, findings: [] });
  });
});
