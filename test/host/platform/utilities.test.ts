// https://developers.google.com/apps-script/reference/utilities/utilities
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sha256 } from '../../../host/platform/sha256';
import { inScript, scriptHost } from '../script-host';

describe('Utilities', () => {
  it('formatDate writes a date by the letters of SimpleDateFormat', async () => {
    const host = await scriptHost();
    const texts = await inScript(host, ({ Utilities, Session }) => {
      const date = new Date(2026, 1, 3, 4, 5, 6);
      const zone = Session.getScriptTimeZone();
      return [
        Utilities.formatDate(date, zone, 'dd/MM/yyyy HH:mm:ss'),
        Utilities.formatDate(date, zone, "'ngày' d 'tháng' M 'năm' yyyy"),
        Utilities.formatDate(new Date(Date.UTC(2026, 1, 3, 20)), 'Asia/Tokyo', 'yyyy-MM-dd HH'),
      ];
    });
    expect(texts).toEqual(['03/02/2026 04:05:06', 'ngày 3 tháng 2 năm 2026', '2026-02-04 05']);
  });

  it('base64Decode gives the bytes back, from -128 to 127, and a blob keeps them', async () => {
    const host = await scriptHost();
    const [bytes, fromBlob, text] = await inScript(host, ({ Utilities }) => {
      const decoded = Utilities.base64Decode('AH+A/w==');
      const blob = Utilities.newBlob(decoded, 'application/octet-stream', 'a.bin');
      const word = Utilities.newBlob(Utilities.base64Decode('xJDDoQ=='));
      return [decoded, blob.getBytes(), word.getDataAsString()];
    });
    expect(bytes).toEqual([0, 127, -128, -1]);
    expect(fromBlob).toEqual(bytes);
    expect(text).toBe('Đá');
    await expect(inScript(host, ({ Utilities }) => Utilities.base64Decode('%%'))).rejects.toThrow(
      'Could not decode string.',
    );
  });

  it('sleep passes virtual time only', async () => {
    const host = await scriptHost();
    const passed = await inScript(host, ({ Utilities }) => {
      const start = Date.now();
      Utilities.sleep(60_000);
      return Date.now() - start >= 60_000 && new Date().getTime() - start >= 60_000;
    });
    expect(passed).toBe(true);
  });

  it('computeDigest and base64Encode work on the UTF-8 bytes, from -128 to 127', async () => {
    const host = await scriptHost();
    const [bytes, encoded, both] = await inScript(
      host,
      ({ Utilities }): [number[], string, string] => {
        const digest = Utilities.computeDigest('SHA_256', 'Điểm');
        return [digest, Utilities.base64Encode('Điểm'), Utilities.base64Encode(digest)];
      },
    );
    const hash = createHash('sha256').update('Điểm').digest();
    expect(bytes).toEqual([...new Int8Array(hash)]);
    expect(encoded).toBe(Buffer.from('Điểm').toString('base64'));
    expect(both).toBe(hash.toString('base64'));
  });

  it('gives blobs and ids', async () => {
    const host = await scriptHost();
    const blob = await inScript(host, ({ Utilities }) => {
      const made = Utilities.newBlob('a', 'text/plain', 'a.txt').setName('b.txt');
      return [
        made.getDataAsString(),
        made.getContentType(),
        made.getName(),
        Utilities.getUuid() !== Utilities.getUuid(),
      ];
    });
    expect(blob).toEqual(['a', 'text/plain', 'b.txt', true]);
  });
});

describe('sha256', () => {
  it('equals that of Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(
          createHash('sha256').update(bytes).digest('hex'),
        );
      }),
    );
  });
});
