// Reads a zip archive: its directory first (sizes are known before anything is unpacked), then single entries.
// Knows nothing of workbooks; what is too large is open-package.ts's decision.
// Source: PKWARE APPNOTE 4.3 (no encryption, no multi-disk, zip64 only for the sizes of an entry).
import { crc32 } from './crc32';
import { inflateRaw } from './deflate';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const LONGEST_END = 22 + 0xffff;
const IN_ZIP64_EXTRA = 0xffffffff;

/** The entries of the archive, or undefined where the bytes are no (whole) zip archive. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let best: readonly ZipEntry[] | undefined;
  for (const end of possibleEnds(view)) {
    const entries = entriesBefore(view, bytes, end);
    if (entries && endsFile(view, end)) return entries;
    best ??= entries;
  }
  return best;
}

/** Whether the comment that follows fills the rest of the file, as it does in a whole archive. */
function endsFile(view: DataView, end: number): boolean {
  return end + 22 + view.getUint16(end + 20, true) === view.byteLength;
}

function entriesBefore(view: DataView, bytes: Uint8Array, end: number): ZipEntry[] | undefined {
  try {
    return readEntries(view, bytes, view.getUint32(end + 16, true), view.getUint16(end + 10, true));
  } catch {
    return undefined; // a field lies outside the file
  }
}

/** The unpacked bytes of one entry; throws where they are damaged or not what the directory declares. */
export async function readZipEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.isEncrypted || view.getUint32(entry.offset, true) !== LOCAL_SIGNATURE) {
    throw new Error('unreadable entry');
  }
  const nameAndExtra =
    view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + nameAndExtra;
  const packed = bytes.subarray(start, start + entry.packedSize);
  const data = await unpack(packed, entry);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw new Error('damaged entry');
  return data;
}

async function unpack(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.method === 0) return packed;
  if (entry.method === 8) return inflateRaw(packed, entry.size);
  throw new Error('unknown compression');
}

/** From the last one on: the archive's comment may hold the very bytes that announce the end. */
function* possibleEnds(view: DataView): Generator<number> {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= view.byteLength - LONGEST_END; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) yield at;
  }
}

function readEntries(view: DataView, bytes: Uint8Array, start: number, count: number): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw new Error('broken directory');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(view, bytes, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const [size, packedSize, offset] = realSizes(view, at, at + 46 + nameLength, extraLength);
  return {
    name: name.replace(/\\/g, '/').replace(/^\//, ''),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
  };
}

/** Size, packed size and offset, from the zip64 extra field where the 32-bit fields refer to it. */
function realSizes(
  view: DataView,
  at: number,
  extra: number,
  extraLength: number,
): [number, number, number] {
  let next = zip64Field(view, extra, extra + extraLength);
  const real = (field: number): number => {
    const value = view.getUint32(at + field, true);
    if (value !== IN_ZIP64_EXTRA || next === undefined) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  return [real(24), real(20), real(42)];
}

function zip64Field(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return undefined;
}
