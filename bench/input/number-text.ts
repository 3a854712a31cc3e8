/** Numbers as Vietnamese officials type them: decimal comma, and a dot for thousands that some use and some do not. */
import type { Random } from './random';

const THOUSAND = 1000;

export function wholeText(value: number, random: Random): string {
  const plain = String(value);
  return value >= THOUSAND && random.chance(0.5) ? plain.replace(/\B(?=(?:\d{3})+$)/g, '.') : plain;
}

/** Hundredths as text with up to two decimals: 9875 is `98,75`, 9000 is `90`; now and then with a dot. */
export function hundredthsText(hundredths: number, random: Random): string {
  const text = String(hundredths / 100);
  return random.chance(0.1) ? text : text.replace('.', ',');
}
