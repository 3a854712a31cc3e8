// A .xlsx from this machine as a snapshot, or the sentence that says why not. The reader is loaded when needed.
import type { IWorkbookData } from '@univerjs/core';
import { page } from '../../text/page';
import { element } from '../dom';
import { xlsxFaultText } from '../../text/xlsx-fault-text';

export type Opened =
  { readonly snapshot: IWorkbookData } | { readonly fault: string } | 'cancelled';

export async function openFile(): Promise<Opened> {
  const file = await chooseFile();
  if (!file) return 'cancelled';
  const { readXlsx } = await import('../../xlsx/read-xlsx');
  const reading = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  if (!reading.ok) return { fault: page.file.unreadable(file.name, xlsxFaultText(reading.fault)) };
  return { snapshot: { ...reading.snapshot, name: file.name.replace(/\.xlsx$/i, '') } };
}

function chooseFile(): Promise<File | undefined> {
  const input = element('input', { type: 'file', accept: '.xlsx' });
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      resolve(input.files?.[0]);
    });
    input.addEventListener('cancel', () => {
      resolve(undefined);
    });
    input.click();
  });
}
