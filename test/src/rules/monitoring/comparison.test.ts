import { describe, expect, it } from '@jest/globals';
import { statistics } from '../../../../src/apps-script/custom-functions/statistics';
import { periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { comparisonOf, historyOf } from '../../../../src/rules/monitoring/comparison';
import { indicatorIn } from '../../../../src/rules/monitoring/one-indicator';
import { argumentsOf, CATALOGUE, CODES, monitoringCases } from '../../../helpers/monitoring-case';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';

const HALF = { id: '2023-M6', name: '6 tháng', to: '14/06/2023' };
const rate = (online: string, received: string) => ({ HS04: online, HS03: received });

const QUARTER = monitoredPeriod({ 'Xã A': rate('10', '100'), 'Xã B': rate('90', '100') });
const BEFORE = monitoredPeriod(
  { 'Xã B': { HS33: '5,9%' } },
  { id: '2022-M6', year: 2022, name: '6 tháng', from: '15/12/2021', to: '14/06/2022' },
);
const NOW = monitoredPeriod(
  {
    'Xã A': rate('50', '100'),
    'xã  b': { ...rate('9', '764'), HS33: '8,48%' },
    'Xã C': {},
    'Xã D': rate('1', '2'),
    'Xã E': { HS33: 'KPS' },
    'Xã G': { HS33: 'hơn 40%' },
  },
  HALF,
);
const DATA = monitoringData([NOW, QUARTER, BEFORE]);

describe('one indicator of all reporters', () => {
  it('is ranked by exact fractions, as the board shows it, with the target and what was before', () => {
    const compared = comparisonOf(DATA, NOW, 'HS33');
    const lines = compared?.units.map(({ unit, rank, text, isMet, earlier }) =>
      [rank, unit, text, isMet, ...earlier].map(String).join('|'),
    );
    expect(lines).toEqual([
      '1|Xã A|50%|true|10%|',
      '1|Xã D|50%|true||',
      '3|xã  b|≠ 1,18%|false|90%|~ 5,9%',
      'undefined|Xã E|KPS|undefined||',
      'undefined|Xã G|~ hơn 40%|undefined||',
    ]);
    expect(compared).toMatchObject({
      ...{ goal: '≥50%', goalAt: 0.5, without: ['Xã C'] },
      earlier: [{ id: '2023-Q1' }, { id: '2022-M6' }],
      totals: [{ unit: 'Toàn địa bàn (6 đơn vị)', text: '6,93% (3/5)', earlier: ['50%', ''] }],
    });
    const lengths = compared?.units.map(({ length }) => length);
    expect(lengths?.slice(0, 2)).toEqual([0.5, 0.5]);
    expect(lengths?.slice(3)).toEqual([undefined, undefined]);
  });

  it('puts the least first where the target is an upper limit, and draws sums beside the largest', () => {
    const period = monitoredPeriod({
      'Xã A': { HS10: '3', HS13: '1' },
      'Xã B': { HS10: '0', HS13: '0' },
      'Xã C': { HS10: '2', HS13: '0' },
    });
    const data = monitoringData([period]);
    const units = comparisonOf(data, period, 'HS39')?.units ?? [];
    expect(units.map(({ unit, rank, text, length }) => [rank, unit, text, length])).toEqual([
      [1, 'Xã B', '0', 0],
      [2, 'Xã C', '2', 0.5],
      [3, 'Xã A', '4', 1],
    ]);
    expect(comparisonOf(data, period, 'ZZ99')).toBeUndefined();
    const shorter = monitoredPeriod({ 'Xã A': {} }, { codes: ['HS03'] });
    expect(comparisonOf(monitoringData([shorter]), shorter, 'HS39')).toBeUndefined();
  });

  it('is not put beside periods that count otherwise', () => {
    const third = monitoredPeriod(
      { 'Xã A': rate('1', '4') },
      { id: '2023-Q3', name: 'Quý III', from: '15/06/2023', to: '14/09/2023', isCumulative: false },
    );
    expect(comparisonOf(monitoringData([third, QUARTER]), third, 'HS33')?.earlier).toEqual([]);
  });

  it.each(monitoringCases.map((given) => [given.id, given] as const))(
    'is in %s what CCHC_STATISTICS says, of reporters, levels and all',
    (_, given) => {
      const { values, units, levels, stated } = argumentsOf(given);
      const cellsOf = (at: number) =>
        Object.fromEntries(CODES.map((code, row) => [code, values[row]?.[at] ?? '']));
      const cells = Object.fromEntries(units.map((name, at) => [name, cellsOf(at)]));
      const whole = Object.fromEntries(CODES.map((code, row) => [code, stated[row] ?? '']));
      const made = monitoredPeriod(cells, {}, whole);
      const reporters = made.reporters.map((each, at) => ({ ...each, level: levels[at] ?? '' }));
      const period = { ...made, reporters };
      const data = monitoringData([period]);
      const said = statistics({
        ...{ values, codes: CODES.map((code) => [code]), catalogue: CATALOGUE, levels: [levels] },
        statedTotals: stated.map((cell) => [cell]),
      });
      const all = periodFigures(data, period);
      CODES.forEach((code, row) => {
        const read = indicatorIn(data, period, code);
        if (read === undefined || !['rate', 'number'].includes(read.indicator.measure)) return;
        const figures = all.columns.map((column) => column[row]);
        expect(read.figures.map(({ figure }) => figure)).toEqual(figures);
        const words = [...read.figures, ...read.totals].map(({ text }) => text);
        const shown = (said[row] ?? []).map(String);
        // Numbers are formatted by the cells.
        expect(words.map((text, at) => (/^[\d,.]+%?$/.test(text) ? shown[at] : text))).toEqual(
          shown,
        );
      });
    },
  );
});

describe('one unit through the periods', () => {
  it('stands in the order of their last days, whatever it was called above its column', () => {
    const { points, goalAt } = historyOf(DATA, 'Xã B', 'HS33');
    expect(points.map(({ period, text }) => [period.id, text])).toEqual([
      ['2022-M6', '~ 5,9%'],
      ['2023-Q1', '90%'],
      ['2023-M6', '≠ 1,18%'],
    ]);
    expect(points.map(({ height }) => height?.toFixed(2))).toEqual(['0.07', '1.00', '0.01']);
    expect(goalAt?.toFixed(2)).toBe('0.56');
    expect(historyOf(DATA, 'Xã khác', 'HS33').points).toEqual([]);
  });

  it('has no place in time without a last day', () => {
    const undated = monitoredPeriod({ 'Xã A': rate('1', '2') }, { to: 'cuối quý' });
    expect(historyOf(monitoringData([undated]), 'Xã A', 'HS33').points).toEqual([]);
  });
});

describe('a province', () => {
  it('is compared, and followed through eight periods, in no more time than a person notices', () => {
    const reporters = Object.fromEntries(
      Array.from({ length: 168 }, (_, i) => [`Xã ${i}`, rate(String(i), String(200 + i))]),
    );
    const periods = Array.from({ length: 8 }, (_, i) =>
      monitoredPeriod(reporters, { id: `2023-X${i}`, to: `${10 + i}/06/2023` }),
    );
    const data = monitoringData(periods);
    const [first] = periods;
    if (first === undefined) throw new Error('no period');
    const started = performance.now();
    comparisonOf(data, first, 'HS33');
    historyOf(data, 'Xã 7', 'HS33');
    // Some 15 ms here; a loaded machine is no fault.
    expect(performance.now() - started).toBeLessThan(400);
  });
});
