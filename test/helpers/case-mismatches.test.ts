/** The runner of the case files is itself tested: a file whose every case is wrong must be found wrong, case by case. */
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../tools/project-root.mjs';
import { readCaseFile } from './case-file';
import { caseMismatches } from './case-mismatches';
import { scoreDirectly } from './score-directly';

const mustFail = join(projectRoot, 'test/helpers/must-fail/wrong-expectations.yaml');

describe('caseMismatches', () => {
  it.each(readCaseFile(mustFail).cases)('finds "$name"', (scoringCase) => {
    expect(caseMismatches(scoringCase, scoreDirectly(scoringCase))).toHaveLength(1);
  });

  it('says where, what was shown and what was expected', () => {
    const [first, , , , , second] = readCaseFile(mustFail).cases;
    const lines = [first, second].flatMap((found) =>
      found ? caseMismatches(found, scoreDirectly(found)) : [],
    );
    expect(lines).toEqual([
      'Điểm sai [1]: 0.5, not 0.51',
      'Sai ở đơn vị thứ hai [2]: 0.6, not 0.5',
    ]);
  });

  it('misses no cell that was not shown at all', () => {
    const [first] = readCaseFile(mustFail).cases;
    const found = first && caseMismatches(first, { points: [], whys: [], sums: [] });
    expect(found).toEqual(['Điểm sai [1]: undefined, not 0.51']);
  });
});
