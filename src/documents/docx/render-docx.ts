/**
 * A document tree as a .docx by Nghị định 30/2020/NĐ-CP (format/page-format.ts has the figures). Adds no words: every text is
 * the tree's. The same tree gives the same bytes.
 */
import { Document } from 'docx';
import type { ReportDocument } from '../../reports/report-document';
import { pack } from './pack';
import { docxSection } from './section';
import { STYLES } from './styles';

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
