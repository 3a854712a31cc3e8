import { describe, expect, it } from '@jest/globals';
import { boldTextWidth } from '../../../../src/documents/format/text-width';

/** Measured with the advance widths of LiberationSerif-Bold.ttf 2.1.5 itself. */
const MEASURED = [
  ['Độc lập - Tự do - Hạnh phúc', 13, 56.14],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 88.32],
  ['ỦY BAN NHÂN DÂN HUYỆN VĨNH LINH', 12, 80.2],
] as const;

describe('boldTextWidth', () => {
  it.each(MEASURED)('%s at %d points is %d mm wide', (text, size, width) => {
    expect(boldTextWidth(text, size)).toBeCloseTo(width, 1);
  });

  it('does not care how the letters are composed', () => {
    const text = 'Ủy ban Đường Trường Sơn Ưu Ớt';
    expect(boldTextWidth(text.normalize('NFD'), 14)).toBe(boldTextWidth(text, 14));
  });

  it('is that of the longest line', () => {
    expect(boldTextWidth('A\nAAA\nAA', 12)).toBe(boldTextWidth('AAA', 12));
  });
});
