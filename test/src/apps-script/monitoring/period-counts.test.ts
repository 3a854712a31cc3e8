// How many custom functions four periods of a year run: as many for 168 units as for 18.
import { describe, expect, it, jest } from '@jest/globals';
import { emptyHost } from '../../../helpers/round-host';
import { SMALL_CRITERIA } from '../setup/setup-host';

jest.setTimeout(180_000);

const KINDS = ['firstQuarter', 'halfYear', 'nineMonths', 'year'] as const;

describe.each([18, 168])('with %i units', (count) => {
  it('a scored sheet takes four and four periods six, an edit in a period at most three', async () => {
    const { host, ...round } = await emptyHost();
    const units = Array.from({ length: count }, (_, i) => `Xã ${i + 1}`);
    await round.setupRound({ units, criteria: SMALL_CRITERIA, year: 2025 });
    for (const kind of KINDS) await round.openPeriod({ kind });
    await host.settled();
    const codes = host.values('Số liệu Năm', 'A1:A70').map(([cell]) => cell);
    const row = codes.indexOf('HS04') + 1;
    host.resetCounters();
    await host.type('Số liệu Năm', `G${row}`, '12');
    expect(host.counters.byFunction).toEqual({
      ...{ CCHC_STATISTICS: 1, CCHC_TARGETS: 1, CCHC_AUDIT: 1 },
    });
    host.resetCounters();
    await host.type('Số liệu Quý I', `G${row}`, '12');
    expect(host.counters.byFunction).toEqual({ CCHC_STATISTICS: 1 });
    host.resetCounters();
    await round.recalculate({});
    await host.settled();
    expect(host.counters.byFunction).toEqual({
      ...{ CCHC_SCORE: 2, CCHC_STANDINGS: 1, CCHC_LOSSES: 1 },
      ...{ CCHC_STATISTICS: 4, CCHC_TARGETS: 1, CCHC_AUDIT: 1 },
    });
    host.dispose();
  });
});
