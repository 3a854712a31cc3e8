import { describe, expect, it } from '@jest/globals';
import { startReader } from '../../../src/core/reading';
import { createRuleReader } from '../../../src/core/rule';
import { scoreRow } from '../../../src/core/score-row';
import { VOCABULARY } from '../../../src/text/vocabulary';

const reader = startReader(VOCABULARY);
const ruleOf = (method: string) =>
  createRuleReader(VOCABULARY, 2)({ maximum: 2, method, scale: '', notApplicable: '' });

describe('scoreRow', () => {
  it('remembers the claim that an appraised result replaced', () => {
    const results = { selfAssessed: ['100%', '80%'], appraised: ['50%', ''] };
    const cells = scoreRow(ruleOf('Tỷ lệ'), results, reader, 2).cells();
    expect(cells.map(({ replaced }) => replaced)).toEqual(['100%', undefined]);
  });

  it('shows a fault of the rule in every cell, but leaves a heading blank', () => {
    const results = { selfAssessed: ['', '5'] };
    const unknown = scoreRow(ruleOf('Tùy ý'), results, reader, 2).cells();
    expect(unknown.map(({ outcome }) => outcome.status)).toEqual(['invalid', 'invalid']);
    const heading = scoreRow(ruleOf(''), results, reader, 2).cells();
    expect(heading.map(({ outcome }) => outcome.status)).toEqual(['pending', 'invalid']);
  });

  it('works without any unit', () => {
    const row = scoreRow(ruleOf('So cao nhất'), { selfAssessed: [] }, reader, 2);
    expect([row.scores(), row.selfScores([]), row.cells()]).toEqual([[], [], []]);
  });

  it('gives self-assessed scores as if nobody had appraised', () => {
    const results = { selfAssessed: ['100%', '80%', ''], appraised: ['50%', '', '30%'] };
    const row = scoreRow(ruleOf('Tỷ lệ'), results, reader, 2);
    expect(row.scores()).toEqual([100, 160, 60]);
    expect(row.selfScores(row.scores())).toEqual([200, 160, 'pending']);
  });

  it('compares self-assessments with self-assessments', () => {
    const results = { selfAssessed: ['50', '100'], appraised: ['', '25'] };
    const row = scoreRow(ruleOf('So cao nhất'), results, reader, 2);
    expect(row.scores()).toEqual([200, 100]);
    expect(row.selfScores(row.scores())).toEqual([100, 200]);
  });

  it('says the same of a cell alone as of the whole row', () => {
    const results = { selfAssessed: ['50', '100', 'x', 'KPS'], appraised: ['', '25'] };
    const row = scoreRow(ruleOf('So cao nhất'), results, reader, 2);
    expect([0, 1, 2, 3].map(row.cellAt)).toEqual(row.cells());
  });
});
