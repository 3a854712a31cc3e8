/** Which documents are in Drive already. */
import { declareCall } from '../call';
import type { DriveFailure, SavedDocument } from '../saved-document';
import { nothing } from '../schema';

export type ListSavedDocumentsOutcome =
  { readonly ok: true; readonly documents: readonly SavedDocument[] } | DriveFailure;

export const listSavedDocuments = declareCall<ListSavedDocumentsOutcome>()({
  name: 'listSavedDocuments',
  request: nothing,
  description: 'Dialog: which documents are in Drive already.',
});
