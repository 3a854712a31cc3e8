import { describe, expect, it } from '@jest/globals';
import { htmlPage } from '../../../../src/documents/html/html-page';
import { EVERY_BLOCK, HOSTILE } from '../every-block';

describe('htmlPage', () => {
  const page = htmlPage([EVERY_BLOCK, EVERY_BLOCK, EVERY_BLOCK]);

  it('shows typed texts, never as markup', () => {
    const shown = HOSTILE.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    expect(page.split(shown)).toHaveLength(1 + 4 * 3);
    expect(page.includes('<b>')).toBe(false);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toBeNull();
  });

  it('asks nobody for anything', () => {
    expect(page).not.toMatch(/(?:src|href)=|url\(|@import|https?:/);
  });

  it('gives neighbouring sections page names by turns, so that each is numbered anew', () => {
    const turns = Array.from(page.matchAll(/class="pages (\w+) turn-(\d)"/g), ([, , turn]) => turn);
    expect(turns).toEqual(['0', '1', '0', '1', '0', '1']);
  });

  it('escapes the name of a document', () => {
    expect(htmlPage([{ name: '</title><script>', sections: [] }])).toContain(
      '<title>&lt;/title>&lt;script></title>',
    );
  });
});
