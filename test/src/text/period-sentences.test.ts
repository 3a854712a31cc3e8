import { describe, expect, it } from '@jest/globals';
import { foldText } from '../../../src/core/fold-text';
import { SENTENCES, ZERO } from '../../../src/text/reports/period-sentences';
import { CATALOGUE } from '../../helpers/monitoring-case';

const names = new Set(CATALOGUE.map(([, name = '']) => foldText(name)));
const clauses = SENTENCES.flatMap((parts) => parts.flatMap((part) => part.clauses));

describe('the sentences of a period', () => {
  it('name figures as the catalogue does that ships, each in one place', () => {
    const named = clauses.flatMap(({ figure, of, rate }) => [figure, of, rate]);
    const used = named.flatMap((name) => name ?? []);
    expect(used.filter((name) => !names.has(foldText(name)))).toEqual([]);
    expect(new Set(used).size).toBe(used.length);
    expect(Object.keys(ZERO).filter((name) => !used.includes(name))).toEqual([]);
  });

  it('are read whole', () => {
    expect(clauses).toContainEqual({
      ...{ before: 'Hoàn thành ', figure: 'Nhiệm vụ đã hoàn thành' },
      ...{ of: 'Nhiệm vụ trong kế hoạch CCHC năm', noun: undefined, after: ' của kế hoạch' },
      ...{ rate: 'Tỷ lệ hoàn thành kế hoạch CCHC', rateOf: '' },
    });
    for (const { figure, before, after } of clauses) {
      expect(figure).not.toBe('');
      expect(before + after).not.toMatch(/[{}[\]|]/);
    }
  });
});
