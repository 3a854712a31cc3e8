/**
 * The calls `listSavedDocuments` and `saveDocument`: documents of this spreadsheet that were saved into Drive. What is
 * there tells what is still to be saved, so a batch that was cut short goes on where it was.
 */
export interface SavedDocument {
  /** Tells kind and unit: the same document in any version. */
  readonly id: string;
  /** Tells its content. */
  readonly version: string;
  readonly name: string;
  readonly url: string;
}

export interface SaveDocumentRequest {
  readonly id: string;
  readonly version: string;
  /** Shown in Drive; without an extension. */
  readonly name: string;
  /** The .docx, in base64; Drive turns it into a Google Doc. */
  readonly content: string;
  /** Saves one more where this version is there already. */
  readonly again?: boolean;
}

export interface DriveFailure {
  readonly ok: false;
  /** `absent`: there is no Drive here, as on the local host. */
  readonly reason: 'absent' | 'busy' | 'permission' | 'quota' | 'drive';
  readonly message: string;
}

export type SaveDocumentOutcome =
  | {
      readonly ok: true;
      readonly document: SavedDocument;
      /** False where this version was there already and nothing was written. */
      readonly isNew: boolean;
    }
  | DriveFailure;

export type ListSavedDocumentsOutcome =
  { readonly ok: true; readonly documents: readonly SavedDocument[] } | DriveFailure;
