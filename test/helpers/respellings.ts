/** Other spellings of a name or of a code that mean the same (src/core/identity.ts), for properties. */
import fc from 'fast-check';

const spelledOtherwise: readonly ((name: string) => string)[] = [
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/ /g, '\u00a0'),
  (name) => name.replace(/ /g, '  '),
  (name) => ` ${name}\t`,
  (name) => `${name.slice(0, 2)}\u200b${name.slice(2)}\ufeff`,
  (name) => name.replace('òa', 'oà'),
];

/** Several changes at once, or none. */
export function respelled(name: string): fc.Arbitrary<string> {
  return fc
    .subarray([...spelledOtherwise])
    .map((changes) => changes.reduce((text, change) => change(text), name));
}

export function recoded(code: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '\u00a0', '\u200b'))
    .map(([comma, dot, blank]) => {
      const text = comma ? code.replace(/\./g, ',') : code;
      return blank + text.toUpperCase() + (dot ? '.' : '') + blank;
    });
}
