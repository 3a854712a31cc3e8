import { describe, expect, it } from '@jest/globals';
import { safeLink } from '../../../src/client/safe-link';
import { recordProblems } from '../../../src/rules/evidence/evidence-problems';

describe('links', () => {
  it.each(['https://a.vn', 'http://a.vn/x?y=1', 'HTTPS://A.VN'])('may be %s', (text) => {
    expect(safeLink(text)).toMatch(/^https?:\/\/a\.vn/);
  });

  it.each([
    'javascript:alert(1)',
    'a.vn',
    'https://',
    'https:a.vn',
    'data:text/html,x',
    'ftp://a.vn',
  ])('are never made of %s', (text) => {
    expect(safeLink(text)).toBeUndefined();
    expect(recordProblems({ link: text, date: '' }, 2022, safeLink)).toHaveLength(1);
  });
});
