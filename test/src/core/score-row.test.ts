import { describe, expect, it } from '@jest/globals';
import { createResultReader } from '../../../src/core/reading';
import { createRuleReader } from '../../../src/core/rule';
import { scoreRow } from '../../../src/core/score-row';
import { VOCABULARY } from '../../../src/text/vocabulary';

const read = createResultReader(VOCABULARY);
const ruleOf = (method: string) =>
  createRuleReader(VOCABULARY, 2)({ maximum: 2, method, scale: '', notApplicable: '' });

describe('scoreRow', () => {
  it('remembers the claim that an appraised result replaced', () => {
    const results = { selfAssessed: ['100%', '80%'], appraised: ['50%', ''] };
    const cells = scoreRow(ruleOf('Tỷ lệ'), results, read, 2).cells();
    expect(cells.map(({ replaced }) => replaced)).toEqual(['100%', undefined]);
  });

  it('shows a fault of the rule in every cell, but leaves a heading blank', () => {
    const results = { selfAssessed: ['', '5'] };
    const unknown = scoreRow(ruleOf('Tùy ý'), results, read, 2).cells();
    expect(unknown.map(({ outcome }) => outcome.status)).toEqual(['invalid', 'invalid']);
    const heading = scoreRow(ruleOf(''), results, read, 2).cells();
    expect(heading.map(({ outcome }) => outcome.status)).toEqual(['pending', 'invalid']);
  });

  it('works without any unit', () => {
    const row = scoreRow(ruleOf('So cao nhất'), { selfAssessed: [] }, read, 2);
    expect([row.scores(), row.selfScores([]), row.cells()]).toEqual([[], [], []]);
  });
});
