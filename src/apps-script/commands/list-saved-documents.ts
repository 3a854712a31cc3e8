/** Command of the dialog: the documents of this spreadsheet that are in Drive already, newest first. One call to Drive. */
import type { ListSavedDocumentsOutcome, SavedDocument } from '../../contract/saved-document';
import { driveFailure, withoutDrive } from '../drive/drive-failure';
import { driveFiles, filesOfBook, type DriveFile } from '../drive/drive-files';

export function listSavedDocuments(): ListSavedDocumentsOutcome {
  const files = driveFiles();
  if (files === undefined) return withoutDrive();
  try {
    const found = filesOfBook(files, SpreadsheetApp.getActiveSpreadsheet().getId());
    return { ok: true, documents: found.filter(({ isFolder }) => !isFolder).map(savedDocument) };
  } catch (error) {
    return driveFailure(error);
  }
}

export function savedDocument({ document, version, name, url }: DriveFile): SavedDocument {
  return { id: document, version, name, url };
}
