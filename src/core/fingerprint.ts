/**
 * Short names for long contents, the same on every machine: 53 bits in base 36 (cyrb53, public domain), at most eleven
 * characters. Tells versions apart; protects nothing against a person who wants two contents to look alike.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const mixedHigh = mix(high, low);
  const mixedLow = mix(low, mixedHigh);
  return (HIGH_UNIT * (mixedLow & HIGH_MASK) + (mixedHigh >>> 0)).toString(36);
}

const HIGH_UNIT = 2 ** 32;
/** 21 bits: with the other 32 as many as a number holds. */
const HIGH_MASK = 0x1fffff;

function mix(value: number, other: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return first ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}
