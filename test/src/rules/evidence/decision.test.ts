import { describe, expect, it } from '@jest/globals';
import { decidedResult } from '../../../../src/rules/evidence/decision';

describe('decidedResult', () => {
  it.each([
    ['accepting brings the self-assessed result back', 'accepted', '5/10', '', ''],
    ['and takes nothing typed instead of it', 'accepted', '5/10', '7/10', ''],
    ['accepting where it counts already takes what is typed', 'accepted', '', '10/10', '10/10'],
    ['in part, the typed result counts', 'partial', '5/10', '7/10', '7/10'],
    ['and a leaf without one stays', 'partial', '5/10', '', '5/10'],
    ['refusing changes nothing', 'refused', '5/10', '7/10', '5/10'],
  ] as const)('%s', (_, decision, present, typed, after) => {
    expect(decidedResult(decision, { self: '9/10', appraised: present }, typed)).toBe(after);
  });

  it('where the unit entered nothing, accepting takes what is typed too', () => {
    expect(decidedResult('accepted', { self: '', appraised: '5/10' }, '7/10')).toBe('7/10');
  });
});
