import { describe, expect, it } from '@jest/globals';
import { fixed, percent, scoreText, short } from '../../../src/sidebar/format';

describe('fixed', () => {
  it.each([
    [84.66, 2, '84,66'],
    [100, 2, '100,00'],
    [-4.5, 2, '−4,50'],
    [-0.52, 2, '−0,52'],
    [-0.001, 2, '0,00'],
    [1234.5, 1, '1.234,5'],
    [0.1 + 0.2, 2, '0,30'],
    [7, 0, '7'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(fixed(value, decimals)).toBe(text);
  });
});

describe('short', () => {
  it.each([
    [16.5, '16,5'],
    [14, '14'],
    [17.16, '17,16'],
    [-0.5, '−0,5'],
    [0, '0'],
  ])('writes %d as %s', (value, text) => {
    expect(short(value)).toBe(text);
  });
});

describe('percent', () => {
  it.each([
    [1, '100%'],
    [0.9999, '99%'],
    [0.29, '29%'],
    [0, '0%'],
  ])('writes %d as %s: 100%% only where nothing is left', (share, text) => {
    expect(percent(share)).toBe(text);
  });
});

describe('scoreText', () => {
  it.each([
    [1.5, 2, '1,5/2'],
    ['', 2, 'chưa nhập'],
    ['KPS', 2, 'KPS'],
  ])('shows %p of %d as %s', (score, maximum, text) => {
    expect(scoreText(score, maximum)).toBe(text);
  });

  it('shows which way points outside the maximum go', () => {
    expect(scoreText(2, 3, 'bonus')).toBe('+2/3');
    expect(scoreText(1.5, 3, 'penalty')).toBe('−1,5/3');
    expect(scoreText(0, 3, 'penalty')).toBe('0/3');
  });
});
