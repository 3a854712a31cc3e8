// Documents of a round as files of a folder, one each. What becomes of files that are there already is settled before the first
// is written.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedDocument } from '../../src/contract/report';
import type { ReportData } from '../../src/contract/report';
import { FAULT, STEP } from '../text/command-line';
import { CliFault } from './cli-fault';
import type { FileFormat } from './document-kinds';
import { loadDocumentWriter } from './document-writer';
import { writeBytes } from './files';
import { openPrinter } from './print-pdf';
import type { Progress } from './progress';

export interface DocumentOrder {
  readonly data: ReportData;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
  readonly format: FileFormat;
  readonly folder: string;
  readonly existing: 'refuse' | 'overwrite' | 'keep';
}

interface SavedDocument extends ListedDocument {
  readonly file: string;
}

export interface Saving {
  readonly saved: readonly SavedDocument[];
  readonly kept: readonly SavedDocument[];
}

export async function saveDocuments(order: DocumentOrder, progress: Progress): Promise<Saving> {
  const { data, format, folder } = order;
  const writer = loadDocumentWriter();
  const all = writer.listDocuments(data, order).map((document) => ({
    ...document,
    file: join(folder, `${document.fileName}.${format}`),
  }));
  const kept = order.existing === 'overwrite' ? [] : all.filter(({ file }) => existsSync(file));
  if (order.existing === 'refuse') refuse(kept, folder);
  const documents = all.filter((document) => !kept.includes(document));
  makeFolder(folder);
  const printer = format === 'pdf' ? await openPrinter() : undefined;
  try {
    for (const [i, document] of documents.entries()) {
      progress.step(STEP.document(i + 1, documents.length, document.name));
      const bytes = await writer.writeDocument(data, document, format === 'docx' ? 'docx' : 'html');
      writeBytes(document.file, printer === undefined ? bytes : await printer.print(bytes));
    }
  } finally {
    await printer?.close();
  }
  return { saved: documents, kept };
}

function refuse(existing: readonly SavedDocument[], folder: string): void {
  const [first] = existing;
  if (first !== undefined) {
    throw new CliFault(FAULT.documentsExist(first.file, existing.length, folder));
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CliFault(FAULT.unwritableFile(folder, error instanceof Error ? error.message : ''));
  }
}
