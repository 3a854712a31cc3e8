/** The script owns what stands between its markers, people own the rest. */
import { describe, expect, it } from '@jest/globals';
import { betweenMarkers } from '../../../bench/report/between-markers';

const page = 'Written.\n\n<!-- bench: begin -->\n\nold\n\n<!-- bench: end -->\n\nAlso written.\n';

describe('betweenMarkers', () => {
  it('replaces what was there, and only that', () => {
    expect(betweenMarkers(page, 'bench', 'new')).toBe(page.replace('old', 'new'));
  });

  it('gives the same page when asked twice', () => {
    const once = betweenMarkers(page, 'bench', 'new');
    expect(betweenMarkers(once, 'bench', 'new')).toBe(once);
  });

  it('refuses a page without its markers', () => {
    expect(() => betweenMarkers(page, 'mutation', 'new')).toThrow('no <!-- mutation: begin -->');
  });
});
