// Writes a zip archive: every entry deflated, names in UTF-8, always the same date, so that equal parts give equal bytes.
// Source: PKWARE APPNOTE 4.3.
import { crc32 } from './crc32';
import { deflateRaw } from './deflate';

interface PackedPart {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly packed: Uint8Array;
}

const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
const FIRST_OF_JANUARY_1980 = 0x0021;

export async function writeZip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const part = { name: new TextEncoder().encode(name), data, packed: await deflateRaw(data) };
    const header = localHeader(part);
    directory.push(directoryEntry(part, offset));
    chunks.push(header, part.packed);
    offset += header.length + part.packed.length;
  }
  const end = endRecord(directory, offset);
  return new Uint8Array(await new Blob([...chunks, ...directory, end].map(own)).arrayBuffer());
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Lengths in bytes of the fields of each record, in order. */
const LOCAL_FIELDS = [4, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2];
const DIRECTORY_FIELDS = [4, 2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4];
const END_FIELDS = [4, 2, 2, 2, 2, 4, 4, 2];

function sharedFields({ name, data, packed }: PackedPart): number[] {
  const stamp = [VERSION, UTF8_NAMES, DEFLATED, 0, FIRST_OF_JANUARY_1980];
  return [...stamp, crc32(data), packed.length, data.length, name.length, 0];
}

function localHeader(part: PackedPart): Uint8Array {
  return record(LOCAL_FIELDS, [0x04034b50, ...sharedFields(part)], part.name);
}

function directoryEntry(part: PackedPart, offset: number): Uint8Array {
  const fields = [0x02014b50, VERSION, ...sharedFields(part), 0, 0, 0, 0, offset];
  return record(DIRECTORY_FIELDS, fields, part.name);
}

function endRecord(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = directory.length;
  return record(END_FIELDS, [0x06054b50, 0, 0, count, count, size, offset, 0], new Uint8Array());
}

function record(
  lengths: readonly number[],
  values: readonly number[],
  tail: Uint8Array,
): Uint8Array {
  const fixed = lengths.reduce((sum, length) => sum + length, 0);
  const bytes = new Uint8Array(fixed + tail.length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  lengths.forEach((length, index) => {
    if (length === 2) view.setUint16(at, values[index] ?? 0, true);
    else view.setUint32(at, values[index] ?? 0, true);
    at += length;
  });
  bytes.set(tail, fixed);
  return bytes;
}
