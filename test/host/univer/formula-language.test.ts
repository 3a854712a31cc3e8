import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromEngineFormula, toEngineFormula } from '../../../host/univer/formula-language';

const PAIRS = [
  ['=SUM(A1;B1)', '=SUM(A1,B1)'],
  ['=A1*0,5', '=A1*0.5'],
  ['=IF(A1>=1,25;"a;b,c";"x")', '=IF(A1>=1.25,"a;b,c","x")'],
  ["=SUM('1 Chỉ đạo; điều hành'!A1:B2;2,5)", "=SUM('1 Chỉ đạo; điều hành'!A1:B2,2.5)"],
  ["='It''s; 1,5'!A1", "='It''s; 1,5'!A1"],
  ['={1\\2;3\\4}', '={1,2;3,4}'],
  ['={SUM(1;2)\\3;4\\5,5}', '={SUM(1,2),3;4,5.5}'],
  ['="một ""hai; 1,5"" ba"&A1', '="một ""hai; 1,5"" ba"&A1'],
  ['=F(A1;;B2)', '=F(A1,,B2)'],
  ['=VSTACK(Mới!A1:B2;$C$3)', '=VSTACK(Mới!A1:B2,$C$3)'],
  ['=1,5E-3+50%', '=1.5E-3+50%'],
] as const;

describe('toEngineFormula', () => {
  it.each(PAIRS)('turns %s into %s', (typed, engine) => {
    expect(toEngineFormula(typed)).toBe(engine);
  });

  it('refuses a comma that is no decimal sign, as Sheets in Vietnamese does', () => {
    expect(() => toEngineFormula('=SUM(A1,B1)')).toThrow('Formula parse error');
  });
});

describe('fromEngineFormula', () => {
  it.each(PAIRS)('gives %s back from %s', (typed, engine) => {
    expect(fromEngineFormula(engine)).toBe(typed);
  });

  const literal = fc.oneof(
    fc.nat(99).map(String),
    fc.tuple(fc.nat(99), fc.nat(99)).map(([a, b]) => `${a},${b}`),
    fc.string().map((text) => `"${text.replace(/"/g, '""')}"`),
    fc.constantFrom('A1', '$B$2:C9', "'Tab; 1,5'!A1", 'TRUE', '50%'),
  );
  const { formula } = fc.letrec<{ formula: string; call: string; array: string }>((tie) => ({
    formula: fc.oneof({ depthSize: 'small' }, literal, tie('call'), tie('array')),
    call: fc.array(tie('formula'), { maxLength: 3 }).map((args) => `CCHC_SCORE(${args.join(';')})`),
    array: fc
      .array(fc.array(tie('formula'), { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((rows) => `{${rows.map((row) => row.join('\\')).join(';')}}`),
  }));

  it('undoes toEngineFormula whatever the formula', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(fromEngineFormula(toEngineFormula(`=${text}`))).toBe(`=${text}`);
      }),
    );
  });
});
