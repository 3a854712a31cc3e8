import { describe, expect, it } from '@jest/globals';
import { base64 } from '../../../../src/report-dialog/delivery/base64';

describe('base64', () => {
  it.each([0, 1, 2, 3, 0x8000, 0x8001, 200_000])('gives back %d bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 31) % 256);
    expect(Buffer.from(base64(bytes), 'base64')).toEqual(Buffer.from(bytes));
  });
});
