/**
 * Command of the dialog: saves one document into Drive as a Google Doc, in a folder of this spreadsheet's. Under the document
 * lock and after a look at what is there, so that two people, or a batch begun again, never make the same version twice.
 */
import type { SaveDocumentOutcome, SaveDocumentRequest } from '../../contract/saved-document';
import { DRIVE } from '../../text/drive-message';
import { LOG_DETAIL } from '../../text/log';
import { driveFailure, withoutDrive } from '../drive/drive-failure';
import { createDocument, createFolder, driveFiles, filesOfBook } from '../drive/drive-files';
import { requireRequest } from '../request/require-request';
import { findAnchoredTabs } from '../workbook/anchors';
import { withDocumentLock } from '../workbook/document-lock';
import { logAction } from '../workbook/log-book';
import { savedDocument } from './list-saved-documents';

export function saveDocument(request: SaveDocumentRequest): SaveDocumentOutcome {
  requireRequest('saveDocument', request);
  const { id, version, name, content } = request;
  if ([id, version, name, content].some((part) => typeof part !== 'string' || part === '')) {
    return { ok: false, reason: 'drive', message: DRIVE.incomplete() };
  }
  return withDocumentLock<SaveDocumentOutcome>(
    () => save(request),
    () => ({ ok: false, reason: 'busy', message: DRIVE.busy() }),
  );
}

function save(request: SaveDocumentRequest): SaveDocumentOutcome {
  const files = driveFiles();
  if (files === undefined) return withoutDrive();
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const bookId = spreadsheet.getId();
    const present = filesOfBook(files, bookId);
    const same = present.find(
      ({ document, version }) => document === request.id && version === request.version,
    );
    if (same !== undefined && request.again !== true) {
      return { ok: true, document: savedDocument(same), isNew: false };
    }
    const folder =
      present.find(({ isFolder }) => isFolder) ??
      createFolder(files, bookId, DRIVE.folder(spreadsheet.getName()));
    const made = createDocument(files, bookId, folder.fileId, request);
    logAction(findAnchoredTabs(spreadsheet), 'report', LOG_DETAIL.report(request.name));
    return { ok: true, document: savedDocument(made), isNew: true };
  } catch (error) {
    return driveFailure(error);
  }
}
