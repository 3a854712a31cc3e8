// Documents of a round as files of a folder, one each. What becomes of files that are there already is settled before the first
// is written: those of a run that was cut off are kept where they are what would be written now, letter for letter.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentData, ListedDocument } from '../../src/contract/report';
import { FAULT, STEP } from '../text/command-line';
import { CliFault } from './cli-fault';
import type { FileFormat } from './document-kinds';
import { loadDocumentWriter } from './document-writer';
import { reasonOf, removeUnfinished, writeBytes } from './files';
import { openPrinter } from './print-pdf';
import type { Progress } from './progress';

export interface DocumentOrder {
  readonly data: DocumentData;
  readonly kinds: readonly string[];
  readonly units: readonly string[];
  readonly period?: string | undefined;
  readonly format: FileFormat;
  readonly folder: string;
  /** `resume`: kept where they are the same, otherwise refused. */
  readonly existing: 'resume' | 'overwrite' | 'keep';
}

interface SavedDocument extends ListedDocument {
  readonly file: string;
}

export interface Saving {
  readonly saved: readonly SavedDocument[];
  readonly kept: readonly SavedDocument[];
}

export async function saveDocuments(order: DocumentOrder, progress: Progress): Promise<Saving> {
  const { data, format, folder, existing } = order;
  const all = loadDocumentWriter()
    .listDocuments(data, order)
    .map((document) => ({ ...document, file: join(folder, `${document.fileName}.${format}`) }));
  const kept = existing === 'overwrite' ? [] : all.filter(({ file }) => existsSync(file));
  const documents = all.filter((document) => !kept.includes(document));
  makeFolder(folder);
  await withRenderer(order, async (render) => {
    if (existing === 'resume') await refuseOthers(kept, folder, render);
    for (const [i, document] of documents.entries()) {
      progress.step(STEP.document(i + 1, documents.length, document.name));
      writeNext(document.file, await render(document), i);
    }
  });
  return { saved: documents, kept };
}

type Render = (document: ListedDocument) => Promise<Uint8Array>;

async function withRenderer(
  { data, format }: DocumentOrder,
  use: (render: Render) => Promise<void>,
): Promise<void> {
  const writer = loadDocumentWriter();
  const printer = format === 'pdf' ? await openPrinter() : undefined;
  try {
    await use(async (document) => {
      const bytes = await writer.writeDocument(data, document, format === 'docx' ? 'docx' : 'html');
      return printer === undefined ? bytes : printer.print(bytes);
    });
  } finally {
    await printer?.close();
  }
}

async function refuseOthers(
  existing: readonly SavedDocument[],
  folder: string,
  render: Render,
): Promise<void> {
  const others: SavedDocument[] = [];
  for (const document of existing) {
    if (!isSame(document.file, await render(document))) others.push(document);
  }
  const [first] = others;
  if (first !== undefined) {
    throw new CliFault(FAULT.documentsExist(first.file, others.length, folder));
  }
}

function isSame(file: string, bytes: Uint8Array): boolean {
  try {
    return withoutTimes(readFileSync(file)).equals(withoutTimes(bytes));
  } catch {
    return false;
  }
}

/** A PDF tells when it was printed. */
function withoutTimes(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(text.replace(/\/(CreationDate|ModDate) ?\([^)]*\)/g, '/$1'), 'latin1');
}

function writeNext(file: string, bytes: Uint8Array, before: number): void {
  try {
    writeBytes(file, bytes);
  } catch (error) {
    if (!(error instanceof CliFault) || before === 0) throw error;
    throw new CliFault(`${error.message} ${FAULT.cutOff(before)}`);
  }
}

export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder);
  } catch (error) {
    throw new CliFault(FAULT.unwritableFile(folder, reasonOf(error)));
  }
}
