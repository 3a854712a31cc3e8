// Reads and writes the user's files; what the system refuses becomes a sentence. Files are written whole or not at all, and none is
// read that is larger than any reader takes.
import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { LARGEST_FILE } from '../../xlsx/package/open-package';
import { FAULT } from '../text/command-line';
import { xlsxFaultText } from '../text/xlsx-fault-text';
import { CliFault } from './cli-fault';

export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new CliFault(FAULT.noFile(file));
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE) throw new CliFault(tooLarge(file, size));
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CliFault) throw error;
    throw new CliFault(FAULT.unreadableFile(file, reasonOf(error)));
  }
}

function tooLarge(file: string, bytes: number): string {
  const fault = { code: 'tooLarge', details: { bytes, limit: LARGEST_FILE } } as const;
  return FAULT.unreadableFile(file, xlsxFaultText(fault));
}

/** UTF-8, or UTF-16 where the file says so, as Excel and Notepad save it. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (isWorkbook(bytes)) throw new CliFault(FAULT.unreadableFile(file, FAULT.isWorkbook));
  const encoding = UTF_16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte))?.name;
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliFault(FAULT.unreadableFile(file, FAULT.notUtf8));
  }
}

const UTF_16 = [
  { name: 'utf-16le', mark: [0xff, 0xfe] },
  { name: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** An archive or one of the old formats of Office. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const begins = (...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);
  return begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0);
}

export function refuseExisting(file: string, force: boolean): void {
  if (existsSync(file) && !force) throw new CliFault(FAULT.fileExists(file));
}

/** Beside the target first, then renamed: an interrupted run leaves the old file whole. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, file);
  } catch (error) {
    throw new CliFault(FAULT.unwritableFile(file, reasonOf(error)));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
