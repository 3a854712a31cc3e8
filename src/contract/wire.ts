/**
 * What passes between a page and the script: one JSON text each way. An answer too long for one message comes in parts, each
 * behind a line that says which part of how many it is, of how long a text, and the print of the whole: parts of two
 * answers are never put together. Nothing but texts, so nothing can be lost on the way without being noticed.
 */
export interface Sent {
  readonly request: unknown;
  /** From 1; absent: the first. */
  readonly part?: number;
  /** Of the answer whose part it is to be. */
  readonly print?: string;
}

export interface Part {
  readonly part: number;
  readonly of: number;
  /** Of the whole text, as `length` counts. */
  readonly length: number;
  readonly print: string;
  readonly text: string;
}

/** A megabyte: no limit is documented, and larger answers have been reported lost. */
const MOST_BYTES = 1_000_000;
/** Letters that are counted at once. */
const PIECE = 10_000;

const HEAD = 'cchc';

/** Bytes of a text in UTF-8; the halves of a pair are counted as three each, more than they are. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 0 : unit < 0x800 ? 1 : 2;
  }
  return bytes;
}

/** The text in parts that each fit a message. */
export function partsOf(text: string, most = MOST_BYTES): readonly string[] {
  if (text.length * 3 <= most) return [text];
  const parts: string[] = [];
  const piece = Math.max(2, Math.min(PIECE, Math.floor(most / 6)));
  let [start, at, bytes] = [0, 0, 0];
  while (at < text.length) {
    const end = at + piece + (isFirstHalf(text.charCodeAt(at + piece - 1)) ? 1 : 0);
    const more = bytesOf(text.slice(at, end));
    if (bytes + more > most && at > start) {
      parts.push(text.slice(start, at));
      [start, bytes] = [at, 0];
    }
    [at, bytes] = [end, bytes + more];
  }
  return [...parts, text.slice(start)];
}

/** Of a letter that takes two places of a text: alone it would not survive the way. */
const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00;

export function writePart({ part, of, length, print, text }: Part): string {
  return `${[HEAD, part, of, length, print].join(' ')}\n${text}`;
}

/** Undefined where it is a whole answer. */
export function readPart(message: string): Part | undefined {
  const end = message.indexOf('\n');
  const [head, part, of, length, print = ''] = message.slice(0, Math.max(end, 0)).split(' ');
  if (head !== HEAD) return undefined;
  const text = message.slice(end + 1);
  return { part: Number(part), of: Number(of), length: Number(length), print, text };
}
