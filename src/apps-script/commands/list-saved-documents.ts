/** Command of the dialog: the documents of this spreadsheet that are in Drive already, newest first. One call to Drive. */
import { listSavedDocuments as declaration } from '../../contract/calls/list-saved-documents';
import type { SavedDocument } from '../../contract/saved-document';
import { command } from '../door';
import { driveFailure, withoutDrive } from '../drive/drive-failure';
import { driveFiles, filesOfBook, type DriveFile } from '../drive/drive-files';

export const listSavedDocuments = command(declaration)((_request, { spreadsheet }) => {
  const files = driveFiles();
  if (files === undefined) return withoutDrive();
  try {
    const found = filesOfBook(files, spreadsheet.getId());
    return { ok: true, documents: found.filter(({ isFolder }) => !isFolder).map(savedDocument) };
  } catch (error) {
    return driveFailure(error);
  }
});

export function savedDocument({ document, version, name, url }: DriveFile): SavedDocument {
  return { id: document, version, name, url };
}
