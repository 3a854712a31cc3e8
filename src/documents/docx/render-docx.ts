/**
 * A document tree as a .docx by Nghị định 30/2020/NĐ-CP (format/page-format.ts has the figures). Adds no words: every text is
 * the tree's. The same tree gives the same bytes: docx puts the time of the clock into docProps/core.xml, where it is optional
 * and dropped rather than made up, and into every entry of the zip.
 */
import { Document, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportDocument } from '../../reports/report-document';
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

const CORE = 'docProps/core.xml';

/** The first moment that a zip can hold; local, as zip keeps local time. */
const NO_TIME = new Date(1980, 0, 1);

async function pack(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const core = parts[CORE];
  if (core !== undefined) parts[CORE] = strToU8(withoutTimes(strFromU8(core)));
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}

function withoutTimes(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
