import { describe, expect, it } from '@jest/globals';
import { remember } from '../../../src/core/remember';

describe('remember', () => {
  it('keeps what was made, under its text', () => {
    const known = new Map<string, object>();
    const made = {};
    expect(remember(known, 'a', made)).toBe(made);
    expect(known.get('a')).toBe(made);
  });

  it('gives back everything, but keeps no more than a sheet can need', () => {
    const known = new Map<string, number>();
    const given = Array.from({ length: 5000 }, (_, i) => remember(known, `text ${i}`, i));
    expect(given[4999]).toBe(4999);
    expect(known.size).toBe(1000);
    expect(known.get('text 0')).toBe(0);
  });
});
