import { describe, expect, it } from '@jest/globals';
import { USUAL_ROUNDING } from '../../../../src/core/rounding';
import { BLANK_TERMS, readTerms, termsOrUsual } from '../../../../src/tabs/plan/round-terms';

const read = (cells: Partial<Record<keyof typeof BLANK_TERMS, unknown>>) =>
  readTerms({ ...BLANK_TERMS, ...cells });

describe('readTerms', () => {
  it('reads blanks as what was always done', () => {
    const usual = {
      decimals: 2,
      rowDecimals: 2,
      rounding: USUAL_ROUNDING,
      ranksByKind: false,
      hasCeiling: true,
    };
    expect(read({})).toEqual(usual);
    expect(read({ roundedPart: ' Từng dòng', roundingMode: 'Nửa thì lên' })).toEqual(usual);
    expect(read({ roundingStep: 0.01, ranksByKind: 'không' })).toEqual(usual);
    expect(read({ ranksByKind: false })).toEqual(usual);
  });

  it('reads what a locality declares, typed as text or as a number', () => {
    for (const roundingStep of [0.5, '0,5', ' 0.5 ']) {
      expect(read({ roundingStep })).toMatchObject({ rounding: { step: 50, isDown: false } });
    }
    expect(read({ decimals: 4, roundingStep: 0.25 })).toMatchObject({ rounding: { step: 2500 } });
    expect(read({ roundedPart: 'tổng điểm', roundingMode: 'CẮT BỎ' })).toMatchObject({
      rounding: { step: 1, isDown: true, ofTotal: true },
    });
    expect(read({ ranksByKind: true })).toMatchObject({ ranksByKind: true });
    expect(read({ ranksByKind: 'có' })).toMatchObject({ ranksByKind: true });
  });

  it.each([
    [{ roundingStep: 'nửa' }, 'Bước làm tròn “nửa” ở tab Cấu hình phải là một số lớn hơn 0'],
    [{ roundingStep: 0 }, 'Bước làm tròn “0” ở tab Cấu hình'],
    [{ roundingStep: 50 }, 'Bước làm tròn “50” ở tab Cấu hình'],
    [{ roundingStep: '0,25', decimals: 1 }, 'có không quá 1 chữ số thập phân'],
    [{ roundedPart: 'cả bảng' }, 'đang ghi “cả bảng”; chỉ nhận từng dòng hoặc tổng điểm'],
    [{ roundingMode: 'lên' }, 'đang ghi “lên”; chỉ nhận nửa thì lên hoặc cắt bỏ'],
    [{ ranksByKind: 'theo nhóm' }, 'đang ghi “theo nhóm”; chỉ nhận Không hoặc Có'],
    [{ decimals: 9 }, 'phải là số nguyên từ 0 đến 4'],
  ])('says what is wrong with %j, and scores one cell as usual meanwhile', (cells, sentence) => {
    expect(read(cells)).toContain(sentence);
    expect(termsOrUsual({ ...BLANK_TERMS, ...cells })).toMatchObject({ ranksByKind: false });
  });
});
