/**
 * Documents of this spreadsheet that were saved into Drive. What is there tells what is still to be saved, so a batch that
 * was cut short goes on where it was.
 */
import type { Refusal } from './call';

export interface SavedDocument {
  /** Tells kind and unit: the same document in any version. */
  readonly id: string;
  /** Tells its content. */
  readonly version: string;
  readonly name: string;
  readonly url: string;
}

/** `absent`: there is no Drive here, as on the local host. */
export type DriveFailure = Refusal<'absent' | 'busy' | 'permission' | 'quota' | 'drive'>;
