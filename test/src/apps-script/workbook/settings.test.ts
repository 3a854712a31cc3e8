import { describe, expect, it } from '@jest/globals';
import { setupHost, SMALL_CRITERIA } from '../setup/setup-host';

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
