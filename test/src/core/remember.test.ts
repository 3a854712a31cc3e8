import { describe, expect, it, jest } from '@jest/globals';
import { remember } from '../../../src/core/remember';

describe('remember', () => {
  it('makes each text once and hands out the same thing again', () => {
    const make = jest.fn((text: string) => ({ text }));
    const made = remember(make, 10);
    expect(made('a')).toBe(made('a'));
    expect(made('b')).toEqual({ text: 'b' });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('goes on making, but remembers no more than it may', () => {
    const make = jest.fn((text: string) => ({ text }));
    const made = remember(make, 1);
    ['a', 'b', 'b', 'a'].forEach(made);
    expect(make.mock.calls.map(([text]) => text)).toEqual(['a', 'b', 'b']);
  });

  it('asks again where nothing came of it', () => {
    const make = jest.fn((): undefined => undefined);
    const made = remember(make, 10);
    ['a', 'a'].forEach(made);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
