/**
 * A document tree as a .docx by Nghị định 30/2020/NĐ-CP (format/page-format.ts has the figures). Adds no words: every text is
 * the tree's. The same tree gives the same bytes: docx puts the time of the clock into docProps/core.xml, where it is optional
 * and dropped rather than made up, and into every entry of the zip, and numbers pictures across documents.
 */
import {
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
  type Table,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportBlock, ReportDocument, ReportSection } from '../../reports/report-document';
import { STYLES } from './styles';
import { PAGE, textWidth } from '../format/page-format';
import { barChart } from './bar-chart';
import { dataTable } from './data-table';
import {
  annexTitle,
  bodyParagraph,
  closing,
  heading,
  letterhead,
  sealMark,
  title,
} from './text-blocks';
import { paragraph } from './text-runs';
import { twips } from './units';

export function renderDocx({ name, sections }: ReportDocument): Promise<Uint8Array> {
  const document = new Document({
    title: name,
    creator: 'CCHC',
    lastModifiedBy: 'CCHC',
    styles: STYLES,
    // A line that ends with a typed break is not stretched to the margin.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sections.map(docxSection),
  });
  return pack(document);
}

const CORE = 'docProps/core.xml';
const BODY = 'word/document.xml';

/** The first moment that a zip can hold; local, as zip keeps local time. */
const NO_TIME = new Date(1980, 0, 1);

async function pack(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = parts[CORE];
  if (core !== undefined) parts[CORE] = strToU8(withoutTimes(strFromU8(core)));
  const body = parts[BODY];
  if (body !== undefined) parts[BODY] = strToU8(numbered(strFromU8(body)));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

/** Pictures from 1 in each document: docx goes on counting from the last one. */
function numbered(body: string): string {
  let id = 0;
  return body.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${(id += 1)}`);
}

function withoutTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

/**
 * Blocks on pages of their own, numbered from 1 in the top margin, the first page without a number. A text before the closing
 * goes to the next page with it, so that no signature stands alone.
 */
function docxSection({ orientation, blocks }: ReportSection): ISectionOptions {
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
    case 'seal':
      return [gap(), sealMark(block, width)];
  }
}

/** Keeps a table apart from what is above, but on its page. */
function gap(): Paragraph {
  return paragraph('Gap', '', { keepNext: true });
}
