/** Every case file of this folder, against the custom functions as they stand in src. */
import { describe, expect, it } from '@jest/globals';
import { readCaseFiles } from '../helpers/case-file';
import { caseMismatches } from '../helpers/case-mismatches';
import { scoreDirectly } from '../helpers/score-directly';

describe.each(readCaseFiles())('$topic', ({ cases }) => {
  it.each(cases)('$name', (scoringCase) => {
    expect(caseMismatches(scoringCase, scoreDirectly(scoringCase))).toEqual([]);
  });
});
