import { describe, expect, it } from '@jest/globals';
import { readZipDirectory, readZipEntry } from '../../../xlsx/package/read-zip';
import { writeZip } from '../../../xlsx/package/write-zip';

const archive = () => writeZip(new Map([['a.xml', new Uint8Array(1000).fill(65)]]));

describe('readZipDirectory', () => {
  it('knows the sizes before anything is unpacked', async () => {
    const [entry] = readZipDirectory(await archive()) ?? [];
    expect(entry).toMatchObject({ name: 'a.xml', size: 1000, method: 8, isEncrypted: false });
  });

  it('finds no directory in bytes that are no archive, or only part of one', async () => {
    const bytes = await archive();
    expect(readZipDirectory(new Uint8Array(10))).toBeUndefined();
    expect(readZipDirectory(bytes.subarray(0, -1))).toBeUndefined();
    expect(readZipDirectory(bytes.subarray(40))).toBeUndefined();
  });
});

describe('readZipEntry', () => {
  it('refuses data that differ from their checksum', async () => {
    const bytes = await archive();
    const [entry] = readZipDirectory(bytes) ?? [];
    if (!entry) throw new Error('no entry');
    await expect(readZipEntry(bytes, { ...entry, crc: 0 })).rejects.toThrow('damaged entry');
  });

  it('stops where more comes out than the directory declares', async () => {
    const bytes = await archive();
    const [entry] = readZipDirectory(bytes) ?? [];
    if (!entry) throw new Error('no entry');
    await expect(readZipEntry(bytes, { ...entry, size: 10 })).rejects.toThrow(/more data/);
  });
});
