/** Both renderings of a document say the same: every text of the tree, in the tree's order, and nothing else. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { htmlPage } from '../../../src/documents/html/html-page';
import type { ReportDocument } from '../../../src/reports/report-document';
import { openDocx, textOfDocx } from './docx/docx-package';
import { EVERY_BLOCK } from './every-block';
import { onOneLine, textsOf } from './texts-of';

function textOfHtml(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return body
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Letters only: where a run or a cell ends is no blank in one rendering and one in the other. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the two renderings of a document', () => {
  const expected = textsOf(EVERY_BLOCK);
  let docx: string;
  const html = textOfHtml(htmlPage([EVERY_BLOCK]));
  beforeAll(async () => {
    docx = textOfDocx(openDocx(await renderDocx(EVERY_BLOCK)));
  });

  it('have every text of the tree', () => {
    for (const text of expected.map(onOneLine)) {
      expect(onOneLine(docx)).toContain(text);
      expect(onOneLine(html)).toContain(text);
    }
  });

  it('add no words', () => {
    expect(letters(docx).length).toBe(letters(expected.join('')).length);
    expect(letters(html).length).toBe(letters(expected.join('')).length);
  });

  it('make no link of an address: what is printed is all that there is', async () => {
    const text = 'https://drive.google.com@evil.example';
    const document: ReportDocument = {
      name: 'Liên kết',
      sections: [
        {
          orientation: 'portrait',
          blocks: [{ kind: 'paragraph', style: 'body', runs: [{ text }] }],
        },
      ],
    };
    const { parts } = openDocx(await renderDocx(document));
    expect([...parts.values()].join('')).not.toMatch(/w:hyperlink|TargetMode="External"/);
    expect(htmlPage([document])).not.toMatch(/<a\b|href=/);
  });
});
