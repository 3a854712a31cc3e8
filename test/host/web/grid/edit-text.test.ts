import { describe, expect, it } from '@jest/globals';
import { editText } from '../../../../host/web/grid/edit-text';

describe('editText', () => {
  it.each([
    [0.5, undefined, '0,5'],
    [1234, '#,##0', '1234'],
    [0.07, '0%', '7%'],
    [0.125, '0.00%', '12,5%'],
    [46054, 'dd/mm/yyyy', '01/02/2026'],
  ])('gives %p in the format %p as %p', (value, pattern, text) => {
    expect(editText(value, pattern)).toBe(text);
  });
});
