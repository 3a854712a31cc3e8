/** One page as a sheet of paper: its number in the upper margin, then what stands on it. */
import { textWidth } from '../../documents/format/page-format';
import { BlockView } from '../../documents/html/block-view';
import { PAGE_STYLE } from './page-style';
import type { ReportPage } from './report-pages';

export function PageSheet({ page }: { readonly page: ReportPage }) {
  const { orientation, blocks, number, goesOn, isCut } = page;
  const flow = `document${goesOn ? ' goes-on' : ''}${isCut ? ' is-cut' : ''}`;
  return (
    <article class={`sheet ${orientation}`}>
      {number !== null && <div class="document page-number">{number}</div>}
      <div class={flow}>
        {blocks.map((block, i) => (
          <BlockView key={i} block={block} width={textWidth(orientation)} />
        ))}
      </div>
    </article>
  );
}

/** Seen by printers only; brings the style of all sheets. */
export function PrintedPages({ pages }: { readonly pages: readonly ReportPage[] }) {
  return (
    <>
      <style>{PAGE_STYLE}</style>
      <div class="printed" aria-hidden="true">
        {pages.map((page, i) => (
          <PageSheet key={i} page={page} />
        ))}
      </div>
    </>
  );
}
