// Reads an .xlsx as a plain workbook, whoever wrote it. Never throws: what cannot be read comes back as a fault.
// Not read: pictures, charts, pivot tables, icon and bar rules.
import type { Package } from './package/open-package';
import { openPackage } from './package/open-package';
import type { FileContext } from './read/file-context';
import { readFileContext } from './read/file-context';
import { readNotes } from './read/notes';
import { readSheetPart } from './read/sheet-part';
import type { SheetEntry } from './read/workbook-part';
import { readRelations, readWorkbookPart } from './read/workbook-part';
import type { Note, Sheet, Workbook } from './workbook';
import type { XlsxFault } from './xlsx-fault';
import { catchFault } from './xlsx-fault';

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly fault: XlsxFault };

export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const result = await catchFault(async () => {
    const file = await openPackage(bytes);
    const book = await readWorkbookPart(file);
    const context = await readFileContext(file, book);
    const sheets: Sheet[] = [];
    for (const entry of book.sheets) sheets.push(await readSheet(file, entry, context));
    return { sheets, names: book.names };
  });
  return 'fault' in result
    ? { ok: false, fault: result.fault }
    : { ok: true, workbook: result.value };
}

async function readSheet(file: Package, entry: SheetEntry, context: FileContext): Promise<Sheet> {
  const { name, visibility, path } = entry;
  const part = readSheetPart(await file.text(path), context);
  return { name, visibility, ...part, notes: await readSheetNotes(file, path) };
}

async function readSheetNotes(file: Package, path: string): Promise<readonly Note[]> {
  const relations = await readRelations(file, path);
  const comments = relations.find(({ kind }) => kind === 'comments');
  return comments && file.has(comments.path) ? readNotes(await file.text(comments.path)) : [];
}
