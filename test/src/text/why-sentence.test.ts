/** The sentences themselves are in the case files; here is what they cannot reach. */
import { describe, expect, it } from '@jest/globals';
import type { Why } from '../../../src/core/why';
import { whySentence } from '../../../src/text/why-sentence';

const answered: Why = {
  reading: { kind: 'yes', text: 'Có' },
  outcome: { status: 'scored', points: 200, reason: { kind: 'yes' } },
  maximum: 200,
  sign: 'none',
  decimals: 2,
  replaced: undefined,
};

describe('whySentence', () => {
  it('says in this order: what was read, points, deduction, what the unit claimed', () => {
    const sentence = whySentence({
      ...answered,
      reading: { kind: 'no', text: 'Không' },
      outcome: { status: 'scored', points: 0, reason: { kind: 'notDone' } },
      replaced: 'Có',
    });
    expect(sentence).toBe('Không → 0/2 điểm (trừ 2); tự chấm “Có”');
  });

  it.each([
    ['  Có ', ''],
    ['', ''],
    [undefined, ''],
    [true, ''],
    [false, '; tự chấm “Không”'],
    [0.75, '; tự chấm “0,75”'],
    [-1.5, '; tự chấm “-1,5”'],
    [NaN, ''],
    [Infinity, ''],
    [new Date(0), ''],
  ])('recalls the claim %p as "%s"', (replaced, recalled) => {
    expect(whySentence({ ...answered, replaced })).toBe(`Có → 2/2 điểm${recalled}`);
  });

  it('says the same number in a cell and as a claim only once', () => {
    const sentence = whySentence({
      ...answered,
      reading: { kind: 'numberCell', value: { numerator: 2, denominator: 1 } },
      outcome: { status: 'scored', points: 200, reason: { kind: 'direct' } },
      replaced: 2,
    });
    expect(sentence).toBe('Chấm trực tiếp → 2/2 điểm');
  });

  it('tells pending and invalid cells apart', () => {
    expect(whySentence({ ...answered, outcome: { status: 'pending' } })).toBe('Chưa nhập kết quả');
    const invalid = { status: 'invalid', issue: { code: 'negative' } } as const;
    expect(whySentence({ ...answered, outcome: invalid })).toBe('⚠ không nhận số âm');
  });
});
