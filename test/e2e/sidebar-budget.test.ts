/** The sidebar's calls stay within their service calls, the same number for 18 units and for 60 (DESIGN §11). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleHost, SETUP_TIME, type RoundHost } from '../helpers/round-host';

const place = { unit: 'Xã Vĩnh Long', code: '2.3' };

describe.each([18, 60])('the sidebar over %d units', (unitCount) => {
  let round: RoundHost;
  beforeAll(async () => {
    round = await sampleHost(unitCount);
    await round.host.run('clickCell', '2 Thể chế', 'Q10');
  }, SETUP_TIME);
  afterAll(() => {
    round.host.dispose();
  });

  it.each([
    ['opening the sidebar', 8, () => round.openSidebar({})],
    ['a unit card', 8, () => round.readUnitCard(place)],
    ['a criterion', 7, () => round.readCriterion(place)],
    ['a new selection', 3, () => round.followSelection({ known: '' })],
    [
      'an edit',
      9,
      () => round.editResult({ ...place, changes: { self: { value: '1/1', expected: 'Không' } } }),
    ],
  ])('%s takes %d service calls', async (_, calls, action) => {
    expect(await round.serviceCallsOf(action)).toBe(calls);
  });
});
