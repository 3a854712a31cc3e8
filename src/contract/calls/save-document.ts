/** Saves one document into Drive. */
import { declareCall, type DoorRefusal } from '../call';
import type { DriveFailure, SavedDocument } from '../saved-document';
import { flag, object, optional, string } from '../schema';

export type SaveDocumentOutcome =
  | {
      readonly ok: true;
      readonly document: SavedDocument;
      /** False where this version was there already and nothing was written. */
      readonly isNew: boolean;
    }
  | DriveFailure
  | DoorRefusal;

export const saveDocument = declareCall<SaveDocumentOutcome>()({
  name: 'saveDocument',
  request: object({
    id: string,
    version: string,
    /** Shown in Drive; without an extension. */
    name: string,
    /** The .docx, in base64, longer than any cell; Drive turns it into a Google Doc. */
    content: string,
    /** Saves one more where this version is there already. */
    again: optional(flag),
  }),
  lock: true,
  atHome: true,
  description: 'Dialog: saves one document into Drive.',
});
