import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readZipDirectory, readZipEntry } from '../../../xlsx/package/read-zip';
import { writeZip } from '../../../xlsx/package/write-zip';

describe('writeZip', () => {
  it('writes what readZipEntry reads back, whatever the bytes', async () => {
    const contents = fc.dictionary(fc.stringMatching(/^[a-zđ/]{1,9}$/), fc.uint8Array());
    await fc.assert(
      fc.asyncProperty(contents, async (parts) => {
        const archive = await writeZip(new Map(Object.entries(parts)));
        const entries = readZipDirectory(archive) ?? [];
        const read = await Promise.all(
          entries.map(async (entry) => [entry.name, [...(await readZipEntry(archive, entry))]]),
        );
        const given = Object.entries(parts).map(([name, bytes]) => [name, [...bytes]]);
        expect(read).toEqual(
          given.map(([name, bytes]) => [String(name).replace(/^\//, ''), bytes]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('writes equal parts as equal bytes', async () => {
    const parts = new Map([['a', new Uint8Array([1, 2, 3])]]);
    expect(await writeZip(parts)).toEqual(await writeZip(parts));
  });
});
