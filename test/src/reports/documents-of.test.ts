import { describe, expect, it } from '@jest/globals';
import { reportDocument } from '../../../src/reports/build-report';
import { documentId, documentsOf } from '../../../src/reports/documents-of';
import { REPORT_KINDS, UNIT_KINDS } from '../../../src/contract/report-kinds';
import { SMALL_REPORT } from '../../golden/small-report';

const named = (...choice: Parameters<typeof documentsOf>) =>
  documentsOf(...choice).map(({ name }) => name);

describe('documentsOf', () => {
  it('lists kind by kind, units in the order of the round', () => {
    expect(named(SMALL_REPORT, ['plan', 'annex', 'notice'], ['Thị trấn Ba', 'Xã Một'])).toEqual([
      'Thông báo kết quả - Xã Một',
      'Thông báo kết quả - Thị trấn Ba',
      'Phụ lục xếp hạng năm 2025',
      'Kế hoạch khắc phục - Xã Một',
      'Kế hoạch khắc phục - Thị trấn Ba',
    ]);
  });

  it('takes all units where none is chosen, and passes over names that the round lacks', () => {
    expect(named(SMALL_REPORT, ['notice'])).toHaveLength(SMALL_REPORT.units.length);
    expect(named(SMALL_REPORT, ['notice', 'summary'], ['Xã Khác'])).toEqual([
      'Báo cáo tổng hợp năm 2025',
    ]);
  });

  it('finds a chosen unit however its name is spelled', () => {
    expect(named(SMALL_REPORT, ['notice'], ['XÃ\u00a0 MỘT'.normalize('NFD')])).toEqual([
      'Thông báo kết quả - Xã Một',
    ]);
  });

  it('names documents as they name themselves, with ids of their own', () => {
    const all = documentsOf(SMALL_REPORT, REPORT_KINDS);
    for (const { kind, unit, name } of all) {
      expect(reportDocument(kind, SMALL_REPORT, unit).name).toBe(name);
      expect(unit !== undefined).toBe(UNIT_KINDS.includes(kind));
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('documentId', () => {
  it('stays the same for the same unit, however its letters are composed, and is short', () => {
    expect(documentId('notice', 'Xã Vĩnh Long')).toBe('notice-gyxbh15t44');
    expect(documentId('notice', 'Xã Vĩnh Long'.normalize('NFD'))).toBe('notice-gyxbh15t44');
    expect(documentId('annex', undefined)).toBe('annex');
  });
});
