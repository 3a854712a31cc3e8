/**
 * When two texts name the same unit, person or criterion, however they were typed: the one comparison of names and of
 * codes. Only what is certain counts as the same; words of a rule (methods, labels) have `foldText`. Right or refused: a
 * name that two items bear finds neither.
 */
import { composed, foldText, PLAIN } from './fold-text';
import { groupBy } from './group-by';

/** One form of a name: no invisible characters, single ordinary blanks, lower case, NFC, tone marks in one place. */
export function nameKey(name: string): string {
  const folded = PLAIN.test(name) ? name.toLowerCase() : foldAll(name);
  return folded.replace(OLD_STYLE, moveTone);
}

export function sameName(a: string, b: string): boolean {
  return a === b || nameKey(a) === nameKey(b);
}

/** Whether a name is one of these, however they are spelled. */
export function isAmong(names: readonly string[]): (name: string) => boolean {
  let keys: ReadonlySet<string> | undefined;
  return (name) => (keys ??= new Set(names.map(nameKey))).has(nameKey(name));
}

/** Zero-width and direction marks, soft hyphens, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * Characters that have no place in a name: controls, what a program puts where letters were lost, half characters, and those
 * that turn the direction of writing, by which one name is made to look like another. Blanks and line ends are blanks.
 */
const SPOILT =
  /(?![\t\n\r])[\p{Cc}\uFFFD\uFFFE\uFFFF\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|\p{Cs}/u;

/** `U+202E`: the character itself would do its harm in the message. */
export function spoiltSign(name: string): string | undefined {
  const sign = SPOILT.exec(name)?.[0].codePointAt(0);
  return sign === undefined ? undefined : `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Some capitals compose with their marks only as small letters. */
function foldAll(text: string): string {
  return composed(foldText(text.replace(INVISIBLE, '')));
}

/**
 * A tone mark on the first letter of oa, oe, uy, where the new style has it on the second. After q the u is part of the
 * consonant and bears no tone in either style.
 */
const OLD_STYLE =
  /(?<!q)(?:[\u00f2\u00f3\u00f5\u1ecd\u1ecf][ae]|[\u00f9\u00fa\u0169\u1ee5\u1ee7]y)(?!\p{M})/gu;

function moveTone(pair: string): string {
  const [vowel = '', tone = ''] = pair.normalize('NFD');
  return vowel + composed(pair.charAt(1) + tone);
}

/**
 * One form of a criterion's code, from a text or a number cell: `7.5.`, `7,5`, ` 7. 5` and 7.5 are `7.5`, and `1.1.3.A` is
 * `1.1.3.a`. `07.5` and `7.50` may be others; commas beside dots may be a list. What is no code keeps its words.
 */
export function codeKey(code: string | number): string {
  const text = foldAll(String(code));
  const closed = text.replace(/ ?([.,]) ?/g, '$1');
  if (DOTTED.test(closed)) return closed.replace(/\.$/, '');
  return COMMAS.test(closed) ? closed.replace(/\.$/, '').replace(/,/g, '.') : text;
}

const DOTTED = /^[a-z\u0111\d]+(?:\.[a-z\u0111\d]+)*\.?$/;
const COMMAS = /^[a-z\u0111\d]+(?:,[a-z\u0111\d]+)+\.?$/;

/** `keyOf` is `nameKey` or `codeKey`. */
export function indexBy<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  keyOf: (text: string) => string = nameKey,
) {
  const byKey = groupBy(items, (item) => keyOf(textOf(item)));
  return {
    /** Undefined where no item, or more than one, is called that. */
    find: (text: string): Item | undefined => {
      const key = keyOf(text);
      const [item, ...others] = key === '' ? [] : (byKey.get(key) ?? []);
      return others.length === 0 ? item : undefined;
    },
  };
}
