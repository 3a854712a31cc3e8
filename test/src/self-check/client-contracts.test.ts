import { describe, expect, it } from '@jest/globals';
import { askClient } from '../../../src/self-check/client-contracts';

describe('the questions that the dialog answers itself', () => {
  it('asks for a megabyte and for five, and takes errors for answers', async () => {
    const asked: unknown[] = [];
    const results = await askClient({
      answerSelfCheck: ({ letters, day }) => {
        asked.push([letters, day]);
        if (day) return Promise.reject(new Error('no days here'));
        return Promise.resolve({ letters: 'x'.repeat(letters) });
      },
    });
    expect(asked).toEqual([
      [1_000_000, false],
      [5_000_000, false],
      [0, true],
    ]);
    const seen = new Map(results.map((one) => [one.question, one.seen]));
    expect(seen.get('answerOfFiveMegabytes')).toMatch(/^"5000000, \d+ ms"$/);
    expect(seen.get('dateInAnswer')).toBe('no days here');
    expect(seen.get('localStorage')).toContain('localStorage');
    expect(seen.get('digest')).toBe('32');
  });

  it('shows an answer that arrives as nothing', async () => {
    const nothing = Promise.resolve(null as never);
    const results = await askClient({ answerSelfCheck: () => nothing });
    expect(results[results.length - 1]?.seen).toBe('null');
  });
});
