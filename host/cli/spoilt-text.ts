// Characters that have no place in a name: controls, the sign that a reading program puts where letters were lost, half characters,
// and those that turn the direction of writing, by which one name is made to look like another.
const SPOILT =
  /[\p{Cc}\uFFFD\uFFFE\uFFFF\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/u;

export interface SpoiltText {
  /** From 1. */
  readonly line: number;
  /** Its number in Unicode: the character itself would do its harm in the message. */
  readonly sign: string;
}

export function findSpoilt(lines: readonly string[]): SpoiltText | undefined {
  const at = lines.findIndex((line) => SPOILT.test(line));
  const sign = SPOILT.exec(lines[at] ?? '')?.[0].codePointAt(0);
  if (sign === undefined) return undefined;
  return { line: at + 1, sign: `U+${sign.toString(16).toUpperCase().padStart(4, '0')}` };
}
