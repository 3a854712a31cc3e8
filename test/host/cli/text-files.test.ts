/** Text files as people's programs save them, and what is refused in them; what never reaches the terminal. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../../../host/cli/files';
import { findSpoilt } from '../../../host/cli/spoilt-text';
import { plainText } from '../../../host/cli/terminal-signs';
import { FAULT } from '../../../host/text/command-line';

const folder = mkdtempSync(join(tmpdir(), 'cchc-text-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function saved(bytes: Uint8Array): string {
  const file = join(folder, 'don-vi.txt');
  writeFileSync(file, bytes);
  return file;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
}

describe('readText', () => {
  it.each([
    ['UTF-8', utf8('Xã Vĩnh Hòa\n')],
    ['UTF-8 with a mark', utf8('\uFEFFXã Vĩnh Hòa\n')],
    ['UTF-16, little end first', utf16('Xã Vĩnh Hòa\n', false)],
    ['UTF-16, big end first', utf16('Xã Vĩnh Hòa\n', true)],
  ])('reads %s', (_, bytes) => {
    expect(readText(saved(bytes))).toBe('Xã Vĩnh Hòa\n');
  });

  it.each([
    ['bytes of an old code page', Uint8Array.from([0x58, 0xe3, 0x20]), FAULT.notUtf8],
    ['half a character', utf8('ã').subarray(0, 1), FAULT.notUtf8],
    ['a workbook', utf8('PK\u0003\u0004'), FAULT.isWorkbook],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), FAULT.isWorkbook],
  ])('refuses %s', (_, bytes, why) => {
    const file = saved(bytes);
    expect(() => readText(file)).toThrow(FAULT.unreadableFile(file, why));
  });
});

describe('findSpoilt', () => {
  it.each([
    ['a lost letter', 'X\uFFFD'],
    ['an escape', 'X\u001B[2J'],
    ['a tab', 'X\tY'],
    ['a control of C1', 'X\u009B2J'],
    ['an override of direction', 'X\u202EY'],
    ['an isolate', 'X\u2066Y'],
    ['half a character', 'X\uD83D'],
  ])('tells the line of %s', (_, text) => {
    expect(findSpoilt(['Xã A', text])).toMatchObject({ line: 2 });
  });

  it('names it by its number, since it would do its harm in the message', () => {
    expect(findSpoilt(['\u001B'])?.sign).toBe('U+001B');
  });

  it('lets names be', () => {
    expect(findSpoilt(['Xã Vĩnh Hòa', 'Phường 1 – “Đông”', '👍'])).toBeUndefined();
  });
});

describe('plainText', () => {
  it.each([
    ['Xã\u001B[2J\u001B[1;31mA', 'XãA'],
    ['Xã\u009B2JA', 'XãA'],
    ['Xã\u001B]0;tiêu đề\u0007A', 'XãA'],
    ['Xã\u001BcA', 'XãA'],
    ['Xã\rA\bB', 'XãAB'],
    ['1\u202E32', '132'],
    ['dòng\n\tsau', 'dòng\n\tsau'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
