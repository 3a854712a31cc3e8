/** A document as pages: what each shows, and its number, which the first page of a section does not carry (Nghị định 30/2020). */
import type { ReportBlock, ReportDocument, ReportSection } from '../../reports/report-document';
import { breakPages } from './break-pages';
import { cutBlocks } from './cut-blocks';
import type { MeasuredSection, measureSection } from './measure-section';

export interface ReportPage {
  readonly orientation: ReportSection['orientation'];
  readonly blocks: readonly ReportBlock[];
  /** Null where it is not printed. */
  readonly number: number | null;
  /** Its first text goes on from the page before; its last one on the next page. */
  readonly goesOn: boolean;
  readonly isCut: boolean;
}

export type MeasureSection = typeof measureSection;

export function reportPages(
  document: ReportDocument,
  measure: MeasureSection,
): readonly ReportPage[] {
  return document.sections.flatMap((section) =>
    measure(section, (measured) => pagesOf(section, measured)),
  );
}

function pagesOf(section: ReportSection, measured: MeasuredSection): readonly ReportPage[] {
  const { orientation, blocks } = section;
  const pages = breakPages(measured.pieces, measured.room);
  return pages.map((slices, i) => {
    const placed = slices.map(measured.placeOf);
    return {
      orientation,
      blocks: cutBlocks(blocks, placed),
      number: i === 0 ? null : i + 1,
      goesOn: placed[0]?.from !== undefined,
      isCut: placed[placed.length - 1]?.to !== undefined,
    };
  });
}
