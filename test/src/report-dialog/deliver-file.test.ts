import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { base64, zipDocuments } from '../../../src/report-dialog/deliver-file';

const at = new Date(2026, 0, 2, 3, 4, 6);
const file = (name: string, text: string) => ({ name, content: strToU8(text) });
const read = (zip: Uint8Array) =>
  Object.entries(unzipSync(zip)).map(([name, content]) => [name, strFromU8(content)]);

describe('zipDocuments', () => {
  it('keeps Vietnamese names and the bytes', () => {
    const zip = zipDocuments(
      [file('Thông báo - Xã Vĩnh Long.docx', 'một'), file('b.docx', '')],
      at,
    );
    expect(read(zip)).toEqual([
      ['Thông báo - Xã Vĩnh Long.docx', 'một'],
      ['b.docx', ''],
    ]);
  });

  it('marks names as UTF-8, or Windows would show them garbled', () => {
    const zip = zipDocuments([file('Xã.docx', 'x')], at);
    const flags = new DataView(zip.buffer, zip.byteOffset).getUint16(6, true);
    expect(flags & 0x800).toBe(0x800);
  });

  it('gives the same bytes for the same files at the same time', () => {
    const make = () => zipDocuments([file('a.docx', 'a')], at);
    expect(make()).toEqual(make());
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 200_000])('gives back %d bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    expect(Buffer.from(base64(bytes), 'base64')).toEqual(Buffer.from(bytes));
  });
});
