/**
 * Several files as one .zip. They are packed already, so they are stored as they are; fflate marks names that need it as UTF-8.
 * That no two names are alike is the caller's (reports/file-name.ts).
 */
import { zipSync } from 'fflate';

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

export function zipDocuments(files: readonly NamedFile[], at: Date): Uint8Array {
  const entries = files.map(({ name, content }) => [name, content] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: at });
}
