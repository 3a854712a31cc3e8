import { expect, it } from '@jest/globals';
import { shownCell } from '../../../src/text/publication-change';

it.each([
  ['', '(trống)'],
  ['Đúng hạn', '“Đúng hạn”'],
  ['0,82', '“0,82”'],
  ['#84.66', '84,66'],
  ['#-0.5', '−0,5'],
  ['#15/01/2023 00:00:00', '15/01/2023 00:00:00'],
  ['~#1', '“#1”'],
])('a sealed cell %p is shown as %s', (sealed, shown) => {
  expect(shownCell(sealed)).toBe(shown);
});
