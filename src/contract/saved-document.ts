/**
 * Documents of this spreadsheet that were saved into Drive. What is there tells what is still to be saved, so a batch that
 * was cut short goes on where it was.
 */
export interface SavedDocument {
  /** Tells kind and unit: the same document in any version. */
  readonly id: string;
  /** Tells its content. */
  readonly version: string;
  readonly name: string;
  readonly url: string;
}

export interface DriveFailure {
  readonly ok: false;
  /** `absent`: there is no Drive here, as on the local host. */
  readonly reason: 'absent' | 'busy' | 'permission' | 'quota' | 'drive';
  readonly message: string;
}
