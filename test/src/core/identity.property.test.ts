/** A name is the same name in every spelling, and no two different names become one. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyCharacters } from '../../helpers/any-characters';
import { codeKey, nameKey } from '../../../src/core/identity';
import { SAMPLE_ROUND } from '../../helpers/sample-round';

const BLANKS = [' ', '  ', '\u00a0', '\u2009', '\t', '\u3000', '\n', ' \u202f'];
const INVISIBLE = ['\u200b', '\u200f', '\u2060', '\ufeff', '\u00ad', '\u202a', '\u2069', '\ufe0e'];
/** Written out, independently of the code under test. */
const STYLES = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
  ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
] as const; // prettier-ignore
const SYLLABLES = ['xã', 'phường', 'hòa', 'hóa', 'hoa', 'khoẻ', 'quý', 'bình', 'đạ', "h'leo", '12'];

/** Somebody's way of typing a syllable. */
const typedSyllable = (syllable: string) =>
  fc
    .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom('', '', '', ...INVISIBLE))
    .map(([isOld, isCapital, isDecomposed, mark]) => {
      const restyle = (text: string, [old, young]: readonly [string, string]) =>
        isOld ? text.replace(young, old) : text.replace(old, young);
      const styled = syllable.startsWith('q') ? syllable : STYLES.reduce(restyle, syllable);
      const cased = isCapital ? styled.toUpperCase() : styled;
      const composed = isDecomposed ? cased.normalize('NFD') : cased;
      return composed.slice(0, 1) + mark + composed.slice(1);
    });

const twoSpellings = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 })
  .chain((name) => {
    const parts = name.flatMap((part) => [typedSyllable(part), fc.constantFrom(...BLANKS)]);
    const edges = fc.constantFrom('', ...BLANKS);
    return fc.tuple(
      fc.constant(name.join(' ')),
      fc.tuple(edges, ...parts, edges).map((all) => all.join('')),
    );
  });

const OTHERS = ['q', 'ù', 'y', 'ò', 'a', '\u0301', 'J\u030c', 'İ', 'Σ', '.', ',', '1'];
const anyText = fc.oneof(
  anyCharacters(),
  fc
    .array(fc.constantFrom(...SYLLABLES, ...BLANKS, ...INVISIBLE, ...OTHERS))
    .map((all) => all.join('')),
);

describe('nameKey', () => {
  it('leaves a key as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(nameKey(nameKey(text))).toBe(nameKey(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for every spelling of a name', () => {
    fc.assert(
      fc.property(twoSpellings, ([name, typed]) => {
        expect(nameKey(typed)).toBe(nameKey(name));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells all pairs of vowels apart but for the fifteen that have two styles', () => {
    const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
      ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
        (vowel + tone).normalize('NFC'),
      ),
    );
    const keys = (initial: string) =>
      new Set(vowels.flatMap((first) => vowels.map((second) => nameKey(initial + first + second))));
    expect(keys('h').size).toBe(vowels.length ** 2 - STYLES.length);
    expect(keys('q').size).toBe(vowels.length ** 2);
  });

  it('keeps all units of the sample apart', () => {
    const { units } = SAMPLE_ROUND;
    expect(new Set(units.map(nameKey)).size).toBe(units.length);
  });
});

describe('codeKey', () => {
  it('is the code itself for every spelling of it', () => {
    const segments = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 3 });
    const line = fc.constantFrom('', '.a', '.đ');
    const mark = fc.constantFrom('.', ',', ' . ', '.\u00a0', ', ');
    const edges = fc.tuple(fc.constantFrom('', ' ', '\u200b'), fc.constantFrom('', '.', '. '));
    fc.assert(
      fc.property(segments, line, mark, edges, (numbers, letter, between, [front, back]) => {
        const code = numbers.join('.') + letter;
        const typed = front + code.toUpperCase().replace(/\./g, between) + back;
        expect(codeKey(typed)).toBe(code);
      }),
    );
  });

  it('leaves a key as it is', () => {
    const typed = fc.array(fc.constantFrom('1', '2', '10', '.', ',', ' ', 'a', 'Đ', '\u200b'));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          typed.map((all) => all.join('')),
        ),
        (text) => {
          expect(codeKey(codeKey(text))).toBe(codeKey(text));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
