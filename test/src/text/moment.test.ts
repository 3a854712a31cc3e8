import { expect, it } from '@jest/globals';
import { momentText } from '../../../src/text/moment';

it('a moment is written day first, with two digits everywhere', () => {
  expect(momentText(new Date(2026, 0, 5, 7, 8, 9))).toBe('05/01/2026 07:08:09');
});
