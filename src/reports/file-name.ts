/**
 * File names that Windows, macOS, Linux and Drive all take, without an extension; Vietnamese letters stay, composed (NFC).
 * Rules: learn.microsoft.com/windows/win32/fileio/naming-a-file; 255 bytes are what most file systems allow.
 */
import { composed } from '../core/fold-text';
import { FILE_NAME } from '../text/reports/frame';

/** Leaves room for a number and an extension. */
const MOST_BYTES = 200;

const FORBIDDEN = /[\\/:*?"<>|]+/g;
/** Control, format (zero width, direction) and unpaired surrogate characters: seen by nobody, refused or misread. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[\s.])/i;

export function fileName(name: string): string {
  const plain = composed(name).replace(/\s/g, ' ').replace(INVISIBLE, '').replace(FORBIDDEN, '-');
  const trimmed = trimEnds(firstBytes(trimEnds(plain.replace(/ +/g, ' ')), MOST_BYTES));
  if (trimmed === '') return FILE_NAME.unnamed;
  return RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** One name per document, in their order; those that a file system would take for the same one are numbered. */
export function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = fileName(name);
    let free = plain;
    for (let i = 2; taken.has(free.toLowerCase()); i++) free = FILE_NAME.copy(plain, i);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Dots and blanks: hidden files in front, dropped by Windows behind. */
function trimEnds(name: string): string {
  return name.replace(/^[ .]+|[ .]+$/g, '');
}

/** Whole characters within so many bytes of UTF-8. */
function firstBytes(name: string, most: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > most) break;
    kept += character;
  }
  return kept;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
