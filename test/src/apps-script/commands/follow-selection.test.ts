import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleHost, SETUP_TIME, type RoundHost } from '../../../helpers/round-host';

describe('followSelection', () => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost();
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  async function clicked(tab: string, a1: string) {
    await round.host.run('clickCell', tab, a1);
    const followed = await round.followSelection({ known: '' });
    if (!followed.changed) throw new Error('The click was not seen.');
    return followed.selection;
  }

  it.each([
    ['a self-assessed cell', '2 Thể chế', 'Q11', 'Xã Vĩnh Long', '2.2.1'],
    ['an appraised cell', '2 Thể chế', 'AI11', 'Xã Vĩnh Long', '2.2.1'],
    ['a score', '2 Thể chế', 'BA11', 'Xã Vĩnh Long', '2.2.1'],
    ['the describing columns', '2 Thể chế', 'B11', null, '2.2.1'],
    ['the headers of a group tab', '2 Thể chế', 'Q5', null, null],
    ['the sorted table', 'Xếp hạng', 'B13', 'Xã Vĩnh Long', null],
    ['the heat map', 'Xếp hạng', 'K13', 'Xã Vĩnh Long', null],
    ['a unit on its list', 'Đơn vị', 'B13', 'Xã Vĩnh Long', null],
    ['a setting', 'Cấu hình', 'B6', null, null],
  ])('understands %s', async (_, tab, a1, unit, code) => {
    expect(await clicked(tab, a1)).toMatchObject({ unit, code });
  });

  it('understands a deduction', async () => {
    const [row] = round.host.values('Điểm trừ', 'A10:B10');
    expect(await clicked('Điểm trừ', 'G10')).toMatchObject({ unit: row?.[0], code: row?.[1] });
  });

  it('reads nothing while the cell is the one that the client knows', async () => {
    const { key } = await clicked('2 Thể chế', 'Q11');
    const again = () => round.followSelection({ known: key });
    expect(await again()).toEqual({ changed: false });
    expect(await round.serviceCallsOf(again)).toBe(0);
  });
});
