// A table that people keep in a file of their own: .csv, .tsv or .txt as text, anything else as a workbook, by what the file is
// and not by what it is called. Refuses what is too long or would move the terminal; what the cells mean is the caller's.
import { extname } from 'node:path';
import { readCsvText } from '../../xlsx/read-csv';
import { readTable } from '../../xlsx/read-table';
import { FAULT } from '../text/command-line';
import { xlsxFaultText } from '../text/xlsx-fault-text';
import { CliFault } from './cli-fault';
import { isWorkbook, readBytes, readText } from './files';
import { warn } from './print';
import { findSpoilt } from './spoilt-text';

export type FileTable = readonly (readonly (string | number | boolean)[])[];

const MOST_ROWS = 10_000;
const TEXT_FILES = new Set(['.csv', '.tsv', '.txt']);

/** `said` is told of a workbook, which has many sheets: which was taken. Nothing where it is ''. */
export async function readTableFile(
  file: string,
  isWanted: (rows: FileTable) => boolean,
  said: (file: string, sheetName: string) => string,
): Promise<FileTable> {
  const bytes = readBytes(file);
  const isText = !isWorkbook(bytes) && TEXT_FILES.has(extname(file).toLowerCase());
  const rows = isText ? await readTextTable(file) : await readSheet(file, bytes, isWanted, said);
  const refuse = (why: string) => new CliFault(FAULT.unreadableFile(file, why));
  if (rows.length > MOST_ROWS) throw refuse(FAULT.tooManyRows(rows.length, MOST_ROWS));
  const spoilt = findSpoilt(rows.map((row) => row.join(' ').replace(/[\t\r\n]/g, ' ')));
  if (spoilt) throw refuse(FAULT.spoiltCell(spoilt.line, spoilt.sign));
  return rows;
}

async function readTextTable(file: string): Promise<FileTable> {
  const table = await readCsvText(readText(file));
  if (!table.ok) throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(table.fault)));
  return table.rows;
}

async function readSheet(
  file: string,
  bytes: Uint8Array,
  isWanted: (rows: FileTable) => boolean,
  said: (file: string, sheetName: string) => string,
): Promise<FileTable> {
  const table = await readTable(bytes, isWanted);
  if (!table.ok) throw new CliFault(FAULT.unreadableFile(file, xlsxFaultText(table.fault)));
  const told = said(file, table.sheetName);
  if (told !== '') warn(told);
  return table.rows;
}
