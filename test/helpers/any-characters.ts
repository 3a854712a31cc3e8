/**
 * Any text but one with half a character. `fc.string({ unit: 'binary' })` gives the same, and makes a list of all characters
 * there are for each test file that asks: 1.7 s.
 */
import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 } as const;

const anyCharacter = fc
  .nat({ max: 0x10_ffff - SURROGATES.count })
  .map((n) => String.fromCodePoint(n < SURROGATES.first ? n : n + SURROGATES.count));

export function anyCharacters(
  constraints: { readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.array(anyCharacter, constraints).map((characters) => characters.join(''));
}
