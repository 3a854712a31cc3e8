import { describe, expect, it } from '@jest/globals';
import { reportLines } from '../../../src/self-check/app';

describe('reportLines', () => {
  it('counts first, then says of each contract what was expected, what was seen, and whether they are the same', () => {
    const lines = reportLines([
      { question: 'semicolon', expected: '3', seen: '3' },
      { question: 'fraction', expected: 'Date 1/2', seen: '"1/2"' },
      { question: 'afterFlush', expected: null, seen: '2' },
    ]);
    expect(lines).toEqual([
      '1 khớp, 1 KHÁC, 1 không mô phỏng',
      'khớp | 1. setFormula với dấu ; | mong đợi 3 | thấy 3',
      'KHÁC | 2. 1/2 vào ô thường | mong đợi Date 1/2 | thấy "1/2"',
      'không mô phỏng | 3. Đọc kết quả ngay sau flush() | mong đợi – | thấy 2',
    ]);
  });

  it('shows a question that it has no words for by its key', () => {
    expect(reportLines([{ question: 'later', expected: '1', seen: '1' }])[1]).toContain('1. later');
  });
});
