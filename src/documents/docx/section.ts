/**
 * One section: its blocks on pages of its own, numbered from 1 in the top margin, the first page without a number. A text
 * before the closing goes to the next page with it, so that no signature stands alone.
 */
import {
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import type { ReportBlock, ReportSection } from '../../reports/report-document';
import { PAGE, textWidth } from '../format/page-format';
import { barChart } from './bar-chart';
import { dataTable } from './data-table';
import { annexTitle, bodyParagraph, closing, heading, letterhead, title } from './text-blocks';
import { paragraph } from './text-runs';
import { twips } from './units';

export function docxSection({ orientation, blocks }: ReportSection): ISectionOptions {
  const width = textWidth(orientation);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        // The library swaps width and height for landscape.
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation:
            orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(PAGE.top),
          bottom: twips(PAGE.bottom),
          left: twips(PAGE.left),
          right: twips(PAGE.right),
          header: twips(PAGE.header),
          footer: twips(PAGE.header),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: numberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      ...blocks.flatMap((block, i) => blockParts(block, width, blocks[i + 1]?.kind === 'closing')),
      // Word wants a paragraph after a table; left to itself it makes one of 14 points, perhaps on a page of its own.
      paragraph('Thin', ''),
    ],
  };
}

function numberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: 'PageNumber', children: [number] })] });
}

function blockParts(
  block: ReportBlock,
  width: number,
  keepNext: boolean,
): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block, width)];
    case 'title':
      return title(block, width);
    case 'annexTitle':
      return annexTitle(block);
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [bodyParagraph(block, keepNext)];
    case 'table':
      return [gap(), dataTable(block, width, keepNext)];
    case 'bars':
      return [gap(), barChart(block, width, keepNext)];
    case 'closing':
      return [gap(), closing(block, width)];
  }
}

/** Keeps a table apart from what is above, but on its page. */
function gap(): Paragraph {
  return paragraph('Gap', '', { keepNext: true });
}
