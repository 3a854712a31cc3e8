// Opens the bytes of an .xlsx as a package of parts, refusing what is not one and what is too large *before* unpacking.
// Limits: 20 MB packed; of the parts that are read, what the meter allows by the archive's own directory, which each entry is
// then held to.
// Source: ECMA-376 part 2 (packages); the first bytes of OLE files (.xls, password-protected .xlsx).
import type { NotXlsxDetails } from '../xlsx-fault';
import type { WorkMeter } from '../work-meter';
import { XlsxFaultError } from '../xlsx-fault';
import type { ZipEntry } from './read-zip';
import { readZipDirectory, readZipEntry } from './read-zip';

/** In bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

export interface Package {
  /** Of all that is done with the file. */
  readonly meter: WorkMeter;
  has(path: string): boolean;
  /** The text of a part; throws a fault where it is missing or damaged. */
  text(path: string): Promise<string>;
}

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

export async function openPackage(bytes: Uint8Array, meter: WorkMeter): Promise<Package> {
  if (bytes.length > LARGEST_FILE) throw tooLarge(bytes.length);
  if (OLE_SIGNATURE.every((byte, at) => bytes[at] === byte)) throw notXlsx({ reason: 'oldOffice' });
  const entries = readZipDirectory(bytes);
  if (!entries) throw notXlsx({ reason: startsAsZip(bytes) ? 'damaged' : 'notZip' });
  const parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const text = (path: string) => {
    const entry = parts.get(path.toLowerCase());
    // before anything is unpacked
    meter.spend('content', entry?.size ?? 0);
    return readText(bytes, path, entry);
  };
  if (parts.has('mimetype')) await refuseOpenDocument(text);
  return { meter, has: (path) => parts.has(path.toLowerCase()), text };
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

async function refuseOpenDocument(text: Package['text']): Promise<void> {
  const type = await text('mimetype');
  if (type.includes('opendocument')) throw notXlsx({ reason: 'openDocument' });
}

function startsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

export function notXlsx(details: NotXlsxDetails): XlsxFaultError {
  return new XlsxFaultError({ code: 'notXlsx', details });
}

function tooLarge(bytes: number): XlsxFaultError {
  return new XlsxFaultError({ code: 'tooLarge', details: { bytes, limit: LARGEST_FILE } });
}
