/**
 * A text read from left to right, each character once. Every cell of a round is read this way: patterns, and pieces of
 * text cut out for them, would cost more than all of the scoring. What the characters mean is the reader's business.
 */
export interface Cursor {
  readonly text: string;
  at: number;
  /** Code of the character at `at`; `END` behind the last. */
  code: number;
  /** How many blanks have been skipped. */
  blanks: number;
}

const END = 0;
const ZERO = 48;
const NINE = 57;
const LAST_ASCII = 127;

export function startOf(text: string): Cursor {
  return { text, at: 0, code: codeAt(text, 0), blanks: 0 };
}

export function isAtEnd({ text, at }: Cursor): boolean {
  return at >= text.length;
}

/** Whether the character was there; moves behind it. */
export function skip(cursor: Cursor, code: number): boolean {
  if (cursor.code !== code) return false;
  advance(cursor);
  return true;
}

export function skipBlanks(cursor: Cursor): void {
  while (isBlankCode(cursor.code)) {
    cursor.blanks++;
    advance(cursor);
  }
}

/** `value` with the digits at the cursor behind it; moves behind them. */
export function readDigits(cursor: Cursor, value: number): number {
  let read = value;
  while (isDigit(cursor.code)) {
    read = 10 * read + cursor.code - ZERO;
    advance(cursor);
  }
  return read;
}

/** How many digits follow the character at the cursor. */
export function countDigitsAhead({ text, at }: Cursor): number {
  let end = at + 1;
  while (isDigit(codeAt(text, end))) end++;
  return end - at - 1;
}

function advance(cursor: Cursor): void {
  cursor.at++;
  cursor.code = codeAt(cursor.text, cursor.at);
}

/** Asking a string for a character that it has not would make every later question slow (V8). */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : END;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

const SPACE = 32;

function isBlankCode(code: number): boolean {
  if ((code > SPACE && code <= LAST_ASCII) || code === END) return false;
  return code === SPACE || /\s/.test(String.fromCharCode(code));
}
