import { describe, expect, it } from '@jest/globals';
import {
  COLOR,
  HEADER,
  HEAT,
  HINT,
  scoreFormat,
  STATE,
  TITLE,
} from '../../../../src/tabs/plan/theme';

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const AA = 4.5;
const WHITE = '#ffffff';
const BLACK = '#000000';
const GROUNDS = [COLOR.computed, COLOR.criterion, COLOR.group];

const PAIRS: readonly (readonly [string, string, string])[] = [
  ['title', TITLE.color ?? BLACK, WHITE],
  ['hint', HINT.color ?? BLACK, WHITE],
  ['header', HEADER.color ?? BLACK, HEADER.background ?? WHITE],
  ...[COLOR.selfHeader, COLOR.appraisedHeader, COLOR.scoreHeader].map(
    (ground) => ['block header', COLOR.ink, ground] as const,
  ),
  ...[...GROUNDS, ...Object.values(HEAT)].map((ground) => ['figures', BLACK, ground] as const),
  ...Object.entries(STATE).flatMap(([state, { color = BLACK, background }]) =>
    (background === undefined ? GROUNDS : [background]).map(
      (ground) => [state, color, ground] as const,
    ),
  ),
];

describe('theme', () => {
  it.each(PAIRS)('%s: %s on %s has contrast AA', (_, color, ground) => {
    expect(contrast(color, ground)).toBeGreaterThanOrEqual(AA);
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast(BLACK, WHITE)).toBeCloseTo(21);
    expect(contrast('#777777', WHITE)).toBeCloseTo(4.48, 2);
  });
});

/** What each state's cell shows besides its look. */
const SHOWN: Readonly<Record<keyof typeof STATE | 'full', string>> = {
  full: 'a number',
  lostPart: 'a number',
  lostAll: 'a number',
  pending: 'nothing',
  excluded: 'KPS',
  invalid: '⚠',
  differs: 'a result',
};

describe('STATE', () => {
  it('tells no two states apart by colour alone', () => {
    const looks = Object.entries({ full: {}, ...STATE }).map(([state, style]) => {
      const shape = Object.keys(style).filter((key) => key !== 'color' && key !== 'background');
      return [SHOWN[state as keyof typeof SHOWN], ...shape].join(' ');
    });
    expect(new Set(looks).size).toBe(looks.length);
  });
});

describe('scoreFormat', () => {
  it.each([
    [0, '0'],
    [1, '0.0'],
    [4, '0.0000'],
  ])('shows %d decimals as %s', (decimals, format) => {
    expect(scoreFormat(decimals)).toBe(format);
  });
});
