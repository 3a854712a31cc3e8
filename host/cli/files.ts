// Reads and writes the user's files; what the system refuses becomes a sentence. Files are written whole or not at all, and none is
// read that is larger than any reader takes.
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { LARGEST_FILE } from '../../xlsx/package/open-package';
import { FAULT, SYSTEM_FAULT } from '../text/command-line';
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

/**
 * Beside the target first, then renamed: an interrupted run leaves the old file whole. The name in between is short, so that
 * every name that the system takes can be written.
 */
export function writeBytes(file: string, bytes: Uint8Array): void {
  const suffix = `${process.pid}-${randomBytes(4).toString('hex')}`;
  const unfinished = join(dirname(file), `${UNFINISHED}${suffix}.tmp`);
  try {
    writeFileSync(unfinished, bytes, { flag: 'wx', flush: true });
    renameSync(unfinished, file);
  } catch (error) {
    removeQuietly(unfinished);
    throw new CliFault(FAULT.unwritableFile(file, reasonOf(error)));
  }
}

const UNFINISHED = '.cchc-';

/** What runs that were killed in the middle of a write have left in a folder. */
export function removeUnfinished(folder: string): void {
  const left = new RegExp(`^\\${UNFINISHED}(\\d+)-[0-9a-f]{8}\\.tmp$`);
  for (const name of readdirSync(folder)) {
    const [, pid] = left.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) removeQuietly(join(folder, name));
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // What went wrong before is what the person is told.
  }
}

export function reasonOf(error: unknown): string {
  const known = codeOf(error);
  if (known !== undefined && Object.hasOwn(SYSTEM_FAULT, known)) {
    return SYSTEM_FAULT[known as keyof typeof SYSTEM_FAULT];
  }
  return error instanceof Error ? error.message : String(error);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
