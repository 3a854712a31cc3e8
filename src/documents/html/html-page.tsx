/** Documents as one HTML file that asks nobody for anything: to be opened, printed, or turned into a PDF. */
import { renderToString } from 'preact-render-to-string';
import type { ReportDocument } from '../../reports/report-document';
import { textWidth } from '../format/page-format';
import { BlockView } from './block-view';
import { DOCUMENT_CSS } from './document-css';

/** On a screen: the page as it lies on a desk. */
const SCREEN = `
body { margin: 0; }
@media screen {
  body { background: #777; }
  .document .pages { width: 210mm; margin: 8mm auto; padding: 20mm 15mm 20mm 30mm; background: #fff; }
  .document .pages.landscape { width: 297mm; }
}`;

export function htmlPage(documents: readonly ReportDocument[]): string {
  const page = (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <title>{documents.map(({ name }) => name).join(', ')}</title>
        <style>%STYLE%</style>
      </head>
      <body>
        {documents.map((document, i) => article(document, sectionCount(documents.slice(0, i))))}
      </body>
    </html>
  );
  return `<!DOCTYPE html>\n${renderToString(page).replace('%STYLE%', () => DOCUMENT_CSS + SCREEN)}\n`;
}

/** Neighbouring sections take page names by turns, also where a document ends between them. */
function article({ sections }: ReportDocument, sectionsBefore: number) {
  return (
    <article class="document">
      {sections.map(({ orientation, blocks }, i) => (
        <section class={`pages ${orientation} turn-${(sectionsBefore + i) % 2}`}>
          {blocks.map((block) => (
            <BlockView block={block} width={textWidth(orientation)} />
          ))}
        </section>
      ))}
    </article>
  );
}

function sectionCount(documents: readonly ReportDocument[]): number {
  return documents.reduce((count, { sections }) => count + sections.length, 0);
}
