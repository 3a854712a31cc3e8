/** What a browser prints of our HTML: the style sheet asks for things that only some browsers do, so it is tried in one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { htmlPage } from '../../src/documents/html/html-page';
import { reportDocument } from '../../src/reports/build-report';
import { hasPrograms, MINUTES, pagesOfPdf } from '../helpers/office-programs';
import { reportDataOf, SAMPLE_TYPED } from '../helpers/report-data';
import { launchBrowser } from './helpers/launch-browser';

const describeHere = hasPrograms(['pdftotext'], 'how a browser prints documents')
  ? describe
  : describe.skip;

describeHere('documents printed by Chromium (skipped where pdftotext is missing)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-print-'));
  let pages: readonly string[];

  beforeAll(async () => {
    const data = reportDataOf(SAMPLE_TYPED);
    const documents = [
      reportDocument('notice', data, 'Xã Vĩnh Long'),
      reportDocument('annex', data),
      reportDocument('summary', data),
    ];
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent(htmlPage(documents));
    const path = join(folder, 'print.pdf');
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true });
    await browser.close();
    pages = pagesOfPdf(path);
  }, 2 * MINUTES);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('numbers the pages of each section anew, from its second page on', () => {
    const beginsSection = (page: string) => /CỘNG HÒA|Phụ lục I/.test(page);
    let expected = 0;
    for (const page of pages) {
      expected = beginsSection(page) ? 1 : expected + 1;
      const [number = ''] = /^\s*\d+\s*$/m.exec(page.trimStart().split('\n')[0] ?? '') ?? [];
      expect(number.trim()).toBe(expected === 1 ? '' : String(expected));
    }
    expect(pages.filter(beginsSection)).toHaveLength(1 + 2 + 1);
  });

  it('repeats the header of a table on its next page', () => {
    const [, second = ''] = pages;
    expect(second.split('\n').slice(0, 6).join(' ')).toContain('Nội dung');
  });
});
