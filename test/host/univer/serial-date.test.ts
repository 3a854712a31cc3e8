import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateFromSerial, serialFromDate } from '../../../host/univer/serial-date';

describe('serialFromDate', () => {
  it('counts days from the end of 1899', () => {
    expect(serialFromDate(new Date(1900, 0, 1))).toBe(2);
    expect(serialFromDate(new Date(2026, 1, 1, 12))).toBe(46054.5);
  });

  it('is undone by dateFromSerial', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30_000, max: 60_000 }), (serial) => {
        expect(serialFromDate(dateFromSerial(serial))).toBe(serial);
      }),
    );
  });
});
