import { describe, expect, it } from '@jest/globals';
import {
  comparison,
  comparisonFormula,
  numberFormula,
  recogniseForm,
  textFormula,
} from '../../../xlsx/formulas/highlight-forms';

describe('recogniseForm', () => {
  it.each(['beginsWith', 'endsWith', 'containsText', 'notContainsText', 'equal', 'notEqual'])(
    'knows the text rule %s by its formula',
    (operator) => {
      const formula = textFormula(operator, 'KPS "x"', 'B2') ?? '';
      expect(recogniseForm(formula)).toEqual({ kind: 'text', operator, value: 'KPS "x"' });
    },
  );

  it.each(['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'])(
    'knows the rule %s by its formula',
    (operator) => {
      const formula = textFormula(operator, '', '$AB$12') ?? '';
      expect(recogniseForm(formula)).toEqual({ kind: 'text', operator });
    },
  );

  it.each([
    ['greaterThan', 3.5],
    ['greaterThanOrEqual', -1],
    ['lessThan', 0],
    ['lessThanOrEqual', 1e-7],
    ['equal', 1e21],
    ['notEqual', 5],
    ['between', [-1, 2.5]],
    ['notBetween', [0, 1]],
  ])('knows the number rule %s %p by its formula', (operator, value) => {
    const formula = numberFormula(operator, value, 'B2') ?? '';
    expect(recogniseForm(formula)).toEqual({ kind: 'number', operator, value });
  });

  it.each(['A1="KPS"', 'AND(ISNUMBER(A1),A1>3)', 'LEFT(A1,1)="⚠"', 'LEN(TRIM(A1))=0', 'A1>3'])(
    'leaves the formula rule %s a formula rule',
    (formula) => {
      expect(recogniseForm(formula)).toBeUndefined();
    },
  );
});

describe('comparison', () => {
  it('reads plain texts and numbers', () => {
    expect(comparison('equal', ['"K""S"'])).toMatchObject({ kind: 'text', value: 'K"S' });
    expect(comparison('between', ['1', '2'])).toMatchObject({ kind: 'number', value: [1, 2] });
  });

  it('leaves comparisons with cells to a formula', () => {
    expect(comparison('lessThan', ['$C3'])).toBeUndefined();
    expect(comparisonFormula('lessThan', ['$C3'], 'E3')).toBe('E3<($C3)');
    expect(comparisonFormula('between', ['1', 'B1'], 'E3')).toBe('AND(E3>=(1),E3<=(B1))');
  });
});
