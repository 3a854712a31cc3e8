// Reads an .xlsx as a plain workbook, whoever wrote it. Never throws: what cannot be read comes back as a fault.
// Not read: pictures, charts, pivot tables, icon and bar rules.
import type { Package } from './package/open-package';
import { openPackage } from './package/open-package';
import type { FileContext } from './read/file-context';
import { readFileContext } from './read/file-context';
import { readNotes, readRemarks } from './read/notes';
import { readSheetPart } from './read/sheet-part';
import type { SheetEntry } from './read/workbook-part';
import { readRelations, readWorkbookPart, refuseSharedParts } from './read/workbook-part';
import type { WorkMeter } from './work-meter';
import { createWorkMeter } from './work-meter';
import type { Note, Sheet, Workbook } from './workbook';
import type { XlsxFault } from './xlsx-fault';
import { catchFault } from './xlsx-fault';

export type WorkbookReading =
  | { readonly ok: true; readonly workbook: Workbook }
  | { readonly ok: false; readonly fault: XlsxFault };

export async function readWorkbook(
  bytes: Uint8Array,
  meter: WorkMeter = createWorkMeter(),
): Promise<WorkbookReading> {
  const result = await catchFault(async () => {
    const file = await openPackage(bytes, meter);
    const book = await readWorkbookPart(file);
    const context = await readFileContext(file, book);
    const noteParts = await findNoteParts(file, book.sheets);
    const sheets: Sheet[] = [];
    for (const entry of book.sheets) {
      sheets.push(await readSheet(file, entry, noteParts.get(entry), context));
    }
    return { sheets, names: book.names };
  });
  return 'fault' in result
    ? { ok: false, fault: result.fault }
    : { ok: true, workbook: result.value };
}

interface NoteParts {
  readonly comments: string | undefined;
  readonly threads: string | undefined;
}

async function findNoteParts(
  file: Package,
  sheets: readonly SheetEntry[],
): Promise<ReadonlyMap<SheetEntry, NoteParts>> {
  const parts = new Map<SheetEntry, NoteParts>();
  for (const sheet of sheets) {
    const relations = await readRelations(file, sheet.path);
    const find = (wanted: string) =>
      relations.find(({ kind, path }) => kind === wanted && file.has(path))?.path;
    parts.set(sheet, { comments: find('comments'), threads: find('threadedComment') });
  }
  const all = [...parts.values()].flatMap(({ comments, threads }) => [comments, threads]);
  refuseSharedParts(all.filter((path) => path !== undefined));
  return parts;
}

async function readSheet(
  file: Package,
  entry: SheetEntry,
  notes: NoteParts | undefined,
  context: FileContext,
): Promise<Sheet> {
  const { name, visibility, path } = entry;
  const part = readSheetPart(await file.text(path), name, context);
  return { name, visibility, ...part, notes: await readSheetNotes(file, notes) };
}

async function readSheetNotes(
  file: Package,
  { comments, threads }: Partial<NoteParts> = {},
): Promise<readonly Note[]> {
  const remarks =
    threads === undefined
      ? new Map<string, string[]>()
      : readRemarks(await file.text(threads), file.meter);
  const xml = comments === undefined ? undefined : await file.text(comments);
  return readNotes(xml, remarks, file.meter);
}
