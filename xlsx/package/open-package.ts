// Opens the bytes of an .xlsx as a package of parts, refusing what is not one and what is too large *before* unpacking.
// Limits: 50 MB packed, 400 MB unpacked by the archive's own directory, which each entry is then held to.
// Source: ECMA-376 part 2 (packages); the first bytes of OLE files (.xls, password-protected .xlsx).
import type { NotXlsxDetails } from '../xlsx-fault';
import { XlsxFaultError } from '../xlsx-fault';
import type { ZipEntry } from './read-zip';
import { readZipDirectory, readZipEntry } from './read-zip';

const LARGEST_FILE = 50 * 1024 * 1024;
const LARGEST_UNPACKED = 400 * 1024 * 1024;

export interface Package {
  has(path: string): boolean;
  /** The text of a part; throws a fault where it is missing or damaged. */
  text(path: string): Promise<string>;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > LARGEST_FILE) throw tooLarge('file', bytes.length, LARGEST_FILE);
  if (OLE_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw notXlsx({ reason: 'oldOffice' });
  const entries = readZipDirectory(bytes);
  if (!entries) throw notXlsx({ reason: startsAsZip(bytes) ? 'damaged' : 'notZip' });
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > LARGEST_UNPACKED) throw tooLarge('unpacked', unpacked, LARGEST_UNPACKED);
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  await refuseOpenDocument(bytes, parts.get('mimetype'));
  return {
    has: (path) => parts.has(path.toLowerCase()),
    text: (path) => readText(bytes, path, parts.get(path.toLowerCase())),
  };
}

async function readText(
  bytes: Uint8Array,
  path: string,
  entry: ZipEntry | undefined,
): Promise<string> {
  try {
    if (!entry) throw new Error('missing part');
    return new TextDecoder().decode(await readZipEntry(bytes, entry));
  } catch {
    throw notXlsx({ reason: 'damaged', part: path });
  }
}

async function refuseOpenDocument(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<void> {
  if (!entry) return;
  const type = await readText(bytes, entry.name, entry);
  if (type.includes('opendocument')) throw notXlsx({ reason: 'openDocument' });
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

export function notXlsx(details: NotXlsxDetails): XlsxFaultError {
  return new XlsxFaultError({ code: 'notXlsx', details });
}

function tooLarge(what: 'file' | 'unpacked', bytes: number, limit: number): XlsxFaultError {
  return new XlsxFaultError({ code: 'tooLarge', details: { what, bytes, limit } });
}
