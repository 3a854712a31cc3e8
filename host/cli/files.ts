// Reads and writes the user's files; what the system refuses becomes a sentence. Files are written whole or not at all.
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FAULT, SYSTEM_FAULT } from '../text/command-line';
import { CliFault } from './cli-fault';

export function readBytes(file: string): Uint8Array {
  if (!existsSync(file)) throw new CliFault(FAULT.noFile(file));
  try {
    return readFileSync(file);
  } catch (error) {
    throw new CliFault(FAULT.unreadableFile(file, reasonOf(error)));
  }
}

export function readText(file: string): string {
  return new TextDecoder('utf-8').decode(readBytes(file));
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
