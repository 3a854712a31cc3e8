/** A document as HTML: what the dialog previews, what browsers print, what Node writes. Styled by document-css.ts. */
import type { ReportDocument, ReportSection } from '../../reports/report-document';
import { textWidth } from '../format/page-format';
import { BlockView } from './block-view';

export interface DocumentProps {
  readonly document: ReportDocument;
  /** How many sections are printed before it: neighbours take page names by turns. */
  readonly sectionsBefore?: number;
}

export function DocumentView({ document, sectionsBefore = 0 }: DocumentProps) {
  return (
    <article class="document">
      {document.sections.map((section, i) => (
        <SectionView section={section} turn={(sectionsBefore + i) % 2} />
      ))}
    </article>
  );
}

interface SectionProps {
  readonly section: ReportSection;
  readonly turn: number;
}

function SectionView({ section, turn }: SectionProps) {
  const { orientation, blocks } = section;
  return (
    <section class={`pages ${orientation} turn-${turn}`}>
      {blocks.map((block) => (
        <BlockView block={block} width={textWidth(orientation)} />
      ))}
    </section>
  );
}
