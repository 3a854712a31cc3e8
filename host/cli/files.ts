// Reads and writes the user's files; what the system refuses becomes a sentence. Files are written whole or not at all.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { FAULT } from '../text/command-line';
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
