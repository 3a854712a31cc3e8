import { describe, expect, it } from '@jest/globals';
import { periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { isYearOf, roundProposals } from '../../../../src/rules/monitoring/round-proposals';
import { monitoredPeriod, monitoringData, WHOLE_CATALOGUE } from '../../../helpers/monitored';

type Cells = Readonly<Record<string, string>>;

function proposed(cells: Cells, catalogue: readonly (readonly string[])[] = WHOLE_CATALOGUE) {
  const codes = [...new Set(catalogue.map(([code = '']) => code))];
  const period = monitoredPeriod(
    { 'Xã A': cells },
    { id: '2023-Y', name: 'Năm', ...(catalogue === WHOLE_CATALOGUE ? {} : { codes }) },
  );
  const data = monitoringData([period], { catalogue });
  return roundProposals(data, periodFigures(data, period), 0).map(
    ({ code, text, note }) => `${code} = ${text} | ${note}`,
  );
}

const row = (code: string, measure: string, source: string, criterion: string) => [
  ...[code, `Chỉ tiêu ${code}`, measure, source, '', '', '', '', '', criterion],
];

describe('results that a period proposes', () => {
  it('are both parts of a rate, with where they come from', () => {
    expect(proposed({ HS30: '4.941', HS07: '5.955' })).toEqual([
      '3.7 = 4.941/5.955 | Đề xuất từ số liệu theo dõi Năm 2023: HS30/HS07',
    ]);
  });

  it('are numbers as they are, a claim that names its parts, and KPS of nothing', () => {
    expect(proposed({ CD23: '2' })).toEqual([
      '1.5.4 = 2 | Đề xuất từ số liệu theo dõi Năm 2023: CD23',
    ]);
    expect(proposed({ HS31: '9/10' })).toEqual([expect.stringContaining('3.7 = 9/10 |')]);
    expect(proposed({ HS30: '0', HS07: '0' })).toEqual([expect.stringContaining('3.7 = KPS |')]);
  });

  it('are none where a figure is only claimed, wrong, bounded, pending or unreadable', () => {
    const none: readonly Cells[] = [
      { HS31: '98,5%' },
      { HS31: '99%', HS30: '9', HS07: '764' },
      { HS30: 'hơn 9', HS07: '10' },
      { HS30: '9' },
      { CD23: 'hơn 2' },
      { CD23: 'hai' },
      { CD23: '1; 2' },
      {},
    ];
    for (const cells of none) expect([cells, proposed(cells)]).toEqual([cells, []]);
  });

  it('go to each criterion that a row names, and to none of a second row of its code', () => {
    const catalogue = [row('AA01', 'việc', 'Nhập', '1.1; 2.1'), row('AA01', 'việc', 'Nhập', '3.1')];
    expect(proposed({ AA01: '3' }, catalogue).map((each) => each.slice(0, 7))).toEqual([
      ...['1.1 = 3', '2.1 = 3'],
    ]);
  });

  it('are exact or none', () => {
    const catalogue = [row('AA01', 'tỷ đồng', 'Nhập', '1.1')];
    expect(proposed({ AA01: '2,1234' }, catalogue)).toEqual([expect.stringContaining('2,1234')]);
    expect(proposed({ AA01: '2,12345' }, catalogue)).toEqual([]);
  });
});

it('are those of the whole year that the round is about', () => {
  const year = { id: '2023-Y', year: 2023 };
  expect([
    isYearOf(year, 2023),
    isYearOf(year, 2024),
    isYearOf({ ...year, id: '2023-Q1' }, 2023),
  ]).toEqual([true, false, false]);
});
