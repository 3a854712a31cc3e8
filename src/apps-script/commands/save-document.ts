/**
 * Command of the dialog: saves one document into Drive as a Google Doc, in a folder of this spreadsheet's. Under the document
 * lock and after a look at what is there, so that two people, or a batch begun again, never make the same version twice.
 */
import { saveDocument as declaration } from '../../contract/calls/save-document';
import { DRIVE } from '../../text/drive-message';
import { LOG_DETAIL } from '../../text/log';
import { driveFailure, withoutDrive } from '../drive/drive-failure';
import { createDocument, createFolder, driveFiles, filesOfBook } from '../drive/drive-files';
import { command } from '../door';
import { openStory } from '../workbook/log-book';
import { savedDocument } from './list-saved-documents';

export const saveDocument = command(declaration)((request, workbook) => {
  const { id, version, name, content } = request;
  if ([id, version, name, content].includes('')) {
    return { ok: false, reason: 'drive', message: DRIVE.incomplete() };
  }
  const files = driveFiles();
  if (files === undefined) return withoutDrive();
  const { spreadsheet, tabs } = workbook;
  const story = openStory(tabs, 'report', { id, version });
  try {
    const bookId = spreadsheet.getId();
    const present = filesOfBook(files, bookId);
    const same = present.find(
      ({ document, version }) => document === request.id && version === request.version,
    );
    if (same !== undefined && request.again !== true) {
      story.done(tabs);
      return { ok: true, document: savedDocument(same), isNew: false };
    }
    story.begin(LOG_DETAIL.report(name));
    const folder =
      present.find(({ isFolder }) => isFolder) ??
      createFolder(files, bookId, DRIVE.folder(spreadsheet.getName()));
    const made = createDocument(files, bookId, folder.fileId, request);
    story.done(tabs);
    return { ok: true, document: savedDocument(made), isNew: true };
  } catch (error) {
    story.drop();
    return driveFailure(error);
  }
});
