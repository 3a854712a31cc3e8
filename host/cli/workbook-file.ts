// An .xlsx on disk as a snapshot for the host, and back; faults of the file become sentences.
import type { IWorkbookData } from '@univerjs/core';
import type { Host } from '../runtime/open-host';
import { FAULT, XLSX_FAULT } from '../text/command-line';
import { readXlsx } from '../xlsx/read-xlsx';
import { writeXlsx } from '../xlsx/write-xlsx';
import type { XlsxFault } from '../xlsx/xlsx-fault';
import { CliFault } from './cli-fault';
import { readBytes, writeBytes } from './files';

export async function readWorkbookFile(file: string): Promise<IWorkbookData> {
  const reading = await readXlsx(readBytes(file));
  if (reading.ok) return reading.snapshot;
  throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(reading.fault)));
}

export async function writeWorkbookFile(file: string, host: Host): Promise<void> {
  writeBytes(file, await writeXlsx(host.snapshot(), host.calculated()));
}

const BYTES_IN_MEGABYTE = 1e6;

export function xlsxFaultText(fault: XlsxFault): string {
  switch (fault.code) {
    case 'notXlsx':
      return XLSX_FAULT[fault.details.reason];
    case 'tooLarge':
      return XLSX_FAULT.tooLarge(Math.round(fault.details.bytes / BYTES_IN_MEGABYTE));
    case 'noSheets':
      return XLSX_FAULT.noSheets;
    case 'noSuchSheet':
      return XLSX_FAULT.noSuchSheet(fault.details.name);
  }
}
