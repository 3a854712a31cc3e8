/** The generated round is one that officials could have typed, in the proportions the figures speak of. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { generateRound } from '../../../bench/input/generate-round';
import { criterionTree } from '../../../src/core/criterion-tree';
import { createResultReader } from '../../../src/core/reading';
import { isRule } from '../../../src/core/rule';
import { scoreBlock } from '../../../src/core/score-block';
import { scoreRound } from '../../../src/core/score-round';
import { METHODS } from '../../../src/core/methods';
import { VOCABULARY } from '../../../src/text/vocabulary';

const size = { units: 168, leaves: 100 };
const round = generateRound(size);
const tree = criterionTree(round.rows.map(({ code }) => code));
const leaves = round.rows.filter((_, row) => tree.isLeaf[row]);
const selfAssessed = leaves.flatMap((row) => row.selfAssessed);
const appraised = leaves.flatMap((row) => row.appraised ?? []);
const shareOf = (items: readonly unknown[], fits: (item: unknown) => boolean) =>
  items.filter(fits).length / items.length;

describe('generateRound', () => {
  it.each([{ units: 18, leaves: 77 }, { units: 3, leaves: 1 }, size])(
    'has $leaves leaves and a cell in both blocks for each of $units units',
    (wanted) => {
      const made = generateRound(wanted);
      const { isLeaf } = criterionTree(made.rows.map(({ code }) => code));
      const leafRows = made.rows.filter((_, row) => isLeaf[row]);
      expect(leafRows).toHaveLength(wanted.leaves);
      for (const row of leafRows) {
        expect(row.selfAssessed).toHaveLength(wanted.units);
        expect(row.appraised).toHaveLength(wanted.units);
      }
    },
  );

  it('is the same for the same seed, another one for another', () => {
    expect(generateRound(size)).toEqual(round);
    expect(generateRound(size, 7)).not.toEqual(round);
  });

  // A change here is a change of input: the figures of docs/performance.md have to be measured again.
  it('is the same on every machine', () => {
    const digest = createHash('sha256').update(JSON.stringify(round)).digest('hex');
    expect(digest.slice(0, 16)).toBe('527f3273f3541803');
  });

  it('survives JSON unchanged, so that the floor parses what we score', () => {
    expect(JSON.parse(JSON.stringify(round))).toEqual(round);
  });

  it('uses all four levels of codes', () => {
    const levels = new Set(round.rows.map(({ code }) => code.split('.').length));
    expect([...levels].sort()).toEqual([1, 2, 3, 4]);
  });

  it('uses all eight methods, with scales that can be read', () => {
    const rules = scoreBlock(leaves, round.decimals, VOCABULARY).map(({ rule }) => rule);
    expect(new Set(rules.map((rule) => (isRule(rule) ? rule.method : rule.code)))).toEqual(
      new Set(Object.keys(METHODS)),
    );
  });

  it('holds text only', () => {
    expect(shareOf([...selfAssessed, ...appraised], (cell) => typeof cell === 'string')).toBe(1);
  });

  it('leaves few self-assessed cells blank and most appraised ones', () => {
    expect(shareOf(selfAssessed, (cell) => cell === '')).toBeCloseTo(0.01, 2);
    expect(shareOf(appraised, (cell) => cell === '')).toBeCloseTo(0.92, 2);
  });

  it('says in 3 % of the cells that nothing arose', () => {
    const read = createResultReader(VOCABULARY);
    const share = shareOf(selfAssessed, (cell) => read(cell).kind === 'notApplicable');
    expect(share).toBeCloseTo(0.03, 2);
  });

  it('makes 2 % of the cells unreadable under their rule, and no others', () => {
    const claimed = leaves.map((row) => ({ ...row, appraised: undefined }));
    const outcomes = scoreBlock(claimed, round.decimals, VOCABULARY).flatMap((row) =>
      row.cells().map(({ outcome }) => outcome.status),
    );
    expect(shareOf(outcomes, (status) => status === 'invalid')).toBeCloseTo(0.02, 2);
  });

  it('holds ratios of each unit, mostly different ones', () => {
    const ratios = selfAssessed.filter((cell) => /\d\/\d/.test(String(cell)));
    expect(ratios.length).toBeGreaterThan(3000);
    expect(new Set(ratios).size / ratios.length).toBeGreaterThan(0.5);
  });

  it('ranks every unit, with indexes that differ', () => {
    const results = scoreRound(round, VOCABULARY);
    expect(results.every(({ rank }) => rank !== undefined)).toBe(true);
    expect(new Set(results.map(({ total }) => total)).size).toBeGreaterThan(100);
  });
});
