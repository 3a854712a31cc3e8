import { describe, expect, it } from '@jest/globals';
import { smallRound } from '../setup/setup-host';

describe('findTabs', () => {
  it('pays no heed to metadata of others', async () => {
    const round = await smallRound();
    await round.edit((spreadsheet) => {
      const other = spreadsheet.insertSheet('Của tiện ích khác');
      other.addDeveloperMetadata('other.anchor', 'ranking');
      other.getRange('1:1').addDeveloperMetadata('other.anchor', 'header');
    });
    expect(await round.setUp()).toMatchObject({ ok: true, created: [] });
    expect((await round.units()).map(({ total }) => total)).toEqual([8.5, 4.5]);
  });
});
