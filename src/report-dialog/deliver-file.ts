/**
 * How files leave the page: to the browser's downloads, which needs no Drive and no permission (the frame has
 * `allow-downloads`); several as one .zip; as base64 to the server.
 */
import { zipSync } from 'fflate';

const MIME = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
} as const;

/** The address must live until the browser has begun to read it. */
const KEPT_MS = 60_000;

export function download(name: string, content: Uint8Array, kind: keyof typeof MIME): void {
  // A copy of its own: the bytes may be a view of something larger.
  const url = URL.createObjectURL(new Blob([content.slice()], { type: MIME[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}

interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * They are packed already, so they are stored as they are; fflate marks names that need it as UTF-8. That no two names are
 * alike is the caller's (reports/file-name.ts).
 */
export function zipDocuments(files: readonly NamedFile[], at: Date): Uint8Array {
  const entries = files.map(({ name, content }) => [name, content] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: at });
}

/** A call with a hundred thousand arguments would be refused. */
const PIECE = 0x8000;

export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return btoa(pieces.join(''));
}
