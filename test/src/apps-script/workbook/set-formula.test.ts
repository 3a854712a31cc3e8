/** A formula of ours in a locale that separates by commas: noticed at the first one, whether Google throws or shows an error. */
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { withCommas } from '../../../../src/apps-script/workbook/set-formula';

describe('withCommas', () => {
  it.each([
    ['=CCHC_SCORE(A1:B2;C1)', '=CCHC_SCORE(A1:B2,C1)'],
    ['=IF(A1>0,5;"a;b";{1\\2;3\\4})', '=IF(A1>0.5,"a;b",{1,2;3,4})'],
    ["='Tab; của tôi'!A1", "='Tab; của tôi'!A1"],
    ['="a""b;c"&A1', '="a""b;c"&A1'],
    ['={F(1;2);3}', '={F(1,2);3}'],
  ])('%s', (formula, expected) => {
    expect(withCommas(formula)).toBe(expected);
  });
});

/** What it needs of a range. */
interface Cell {
  readonly setFormula: (formula: string) => void;
  readonly getDisplayValue: () => string;
}

interface Fresh {
  readonly setFormula: (cell: Cell, formula: string) => void;
}

/** A run of its own: what the first formula has shown is remembered. */
function freshRun(): Fresh['setFormula'] {
  let fresh: Fresh | undefined;
  jest.isolateModules(() => {
    fresh = jest.requireActual<Fresh>('../../../../src/apps-script/workbook/set-formula');
  });
  if (fresh === undefined) throw new Error('not loaded');
  return fresh.setFormula;
}

describe('setFormula', () => {
  const flush = jest.fn();
  beforeEach(() => {
    flush.mockClear();
    Object.assign(globalThis, { SpreadsheetApp: { flush } });
  });

  /** `take` says what the cell shows for a formula, or throws. */
  function cellWhere(take: (formula: string) => string) {
    const written: string[] = [];
    const cell: Cell = {
      setFormula: (formula: string) => {
        take(formula);
        written.push(formula);
      },
      getDisplayValue: () => take(written.at(-1) ?? ''),
    };
    return { written, cell };
  }

  const refused = (sign: string) => (formula: string) => {
    if (formula.includes(sign)) throw new Error('Formula parse error');
    return '';
  };
  const shown = (sign: string) => (formula: string) => (formula.includes(sign) ? '#ERROR!' : '5');

  it.each([
    ['throws', refused(';')],
    ['shows an error', shown(';')],
  ])('writes commas where Google %s at semicolons, and asks no second time', (_, take) => {
    const { written, cell } = cellWhere(take);
    const setFormula = freshRun();
    setFormula(cell, '=F(1;2)');
    expect(written.at(-1)).toBe('=F(1,2)');
    flush.mockClear();
    setFormula(cell, '=G(1;2)');
    expect(written.at(-1)).toBe('=G(1,2)');
    expect(flush).not.toHaveBeenCalled();
  });

  it.each([
    ['semicolons are taken', shown(',')],
    ['it is being computed', () => 'Loading...'],
    ['nothing is taken', () => '#ERROR!'],
  ])('writes semicolons where %s', (_, take) => {
    const { written, cell } = cellWhere(take);
    const setFormula = freshRun();
    setFormula(cell, '=F(1;2)');
    setFormula(cell, '=G(1;2)');
    expect([written.at(-2), written.at(-1)]).toEqual(['=F(1;2)', '=G(1;2)']);
  });

  it('looks at no formula without separators', () => {
    const { written, cell } = cellWhere(() => '');
    freshRun()(cell, "='Cấu hình'!B10");
    expect(written).toEqual(["='Cấu hình'!B10"]);
    expect(flush).not.toHaveBeenCalled();
  });
});
