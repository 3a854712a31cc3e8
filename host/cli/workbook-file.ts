// An .xlsx on disk as a snapshot for the host, and back; faults of the file become sentences.
import type { IWorkbookData } from '@univerjs/core';
import type { Host } from '../runtime/open-host';
import { DONE, FAULT } from '../text/command-line';
import { xlsxFaultText } from '../text/xlsx-fault-text';
import { readXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import { CliFault } from './cli-fault';
import { readBytes, writeBytes } from './files';
import { warn } from './print';

export async function readWorkbookFile(file: string): Promise<IWorkbookData> {
  const reading = await readXlsx(readBytes(file));
  if (reading.ok) {
    if (reading.kept.length > 0) warn(DONE.keptResults(reading.kept));
    return reading.snapshot;
  }
  throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(reading.fault)));
}

export async function writeWorkbookFile(file: string, host: Host): Promise<void> {
  writeBytes(file, await writeXlsx(host.snapshot(), host.calculated()));
}
