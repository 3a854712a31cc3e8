import { describe, expect, it } from '@jest/globals';
import { audit } from '../../../../src/apps-script/custom-functions/audit';
import { newestFirst, periodFigures } from '../../../../src/rules/monitoring/period-figures';
import { completenessOf, faultsIn, goalsOf } from '../../../../src/rules/monitoring/unit-period';
import { argumentsOf, CATALOGUE, CODES, monitoringCases } from '../../../helpers/monitoring-case';
import { monitoredPeriod, monitoringData } from '../../../helpers/monitored';

const byCode = (cells: readonly (readonly string[])[], at: number) =>
  Object.fromEntries(CODES.map((code, row) => [code, cells[row]?.[at] ?? '']));

describe('the figures of a period outside the sheet', () => {
  it.each(monitoringCases.map((given) => [given.id, given] as const))(
    'of %s have the findings of CCHC_AUDIT, each with its cell',
    (_, given) => {
      const { values, units, levels, stated, previous, previousName } = argumentsOf(given);
      const reportersOf = (cells: typeof values) =>
        Object.fromEntries(units.map((name, i) => [name, byCode(cells, i)]));
      const now = { to: '14/06/2023', id: '2023-M6' };
      const whole = Object.fromEntries(CODES.map((code, row) => [code, stated[row] ?? '']));
      const period = monitoredPeriod(reportersOf(values), now, whole);
      const earlier =
        previous === undefined
          ? []
          : [monitoredPeriod(reportersOf(previous), { name: previousName })];
      const data = monitoringData([period, ...earlier]);
      const found = faultsIn(periodFigures(data, period)).filter(
        ({ severity }) => severity !== 'unreadable',
      );
      const said = audit({
        ...{ values, codes: CODES.map((code) => [code]), catalogue: CATALOGUE, units: [units] },
        ...{ levels: [levels], statedTotals: stated.map((cell) => [cell]) },
        ...(previous && { previous, previousCodes: CODES.map((code) => [code]), previousName }),
      }).filter(([name]) => name !== '');
      expect(found.map(({ code, text }) => [code, text])).toEqual(
        said.map(([, code, , , text]) => [code, text]),
      );
      for (const { code, cell } of found) {
        const row = 8 + CODES.indexOf(code);
        if (code !== '') expect(cell).toMatch(new RegExp(`^[G-I]${row}$`));
      }
    },
  );

  it('say how much is there, what is met and by how much it is not', () => {
    const period = monitoredPeriod({
      'Xã A': {
        ...{ HS03: '764', HS04: '09', HS33: '8,48%', CD18: 'hơn 300', HS08: 'nhiều' },
      },
      'Xã B': {},
    });
    const figures = periodFigures(monitoringData([period]), period);
    const { done, of } = completenessOf(figures, 0);
    expect([done, completenessOf(figures, 1)]).toEqual([3, { done: 0, of }]);
    const { met, applicable, rank, goals } = goalsOf(figures, 0);
    expect([met, applicable, rank]).toEqual([0, 1, 1]);
    expect(goals.find(({ code }) => code === 'HS33')).toMatchObject({
      ...{ figure: '≠ 1,18%', goal: '≥50%', isMet: false, distance: '48,82%' },
    });
    expect(goals.find(({ code }) => code === 'HS36')).toMatchObject({
      ...{ figure: '', isMet: undefined, distance: '' },
    });
    expect(faultsIn(figures).map(({ code, severity, text }) => [code, severity, text])).toEqual([
      ['HS08', 'unreadable', expect.stringContaining('nhiều')],
      ['HS33', 'mismatch', '9/764 = 1,18%, nguồn nêu 8,48%'],
    ]);
  });

  it('tell rows that are no indicator, and those of a reporter that has another column in the period before', () => {
    const period = monitoredPeriod({ 'Xã A': {} }, { codes: ['HS03', 'HS03', 'ZZ99'] });
    const faults = faultsIn(periodFigures(monitoringData([period]), period));
    expect(faults.map(({ code, reporter }) => [code, reporter])).toEqual([
      ['HS03', -1],
      ['ZZ99', -1],
    ]);
    const half = monitoredPeriod(
      { 'Xã B': { HS07: '10' }, 'Xã A': { HS07: '90' } },
      { id: '2023-M6', to: '14/06/2023' },
    );
    const quarter = monitoredPeriod({ 'Xã A': { HS07: '100' }, 'Xã B': { HS07: '9' } });
    expect(faultsIn(periodFigures(monitoringData([quarter, half]), half))).toMatchObject([
      { reporter: 1, cell: expect.stringMatching(/^H/), text: expect.stringContaining('Quý I') },
    ]);
  });

  it('offer the latest period that takes figures first', () => {
    const of = (id: string, to: string, isOpen: boolean) => monitoredPeriod({}, { id, to, isOpen });
    const periods = [of('a', '14/03/2023', false), of('b', '14/03/2023', true)];
    const more = [of('c', '14/06/2023', true), of('d', '14/12/2023', false), of('e', '', true)];
    const ordered = newestFirst([...periods, ...more]).map(({ id }) => id);
    expect(ordered).toEqual(['c', 'b', 'e', 'd', 'a']);
  });
});
