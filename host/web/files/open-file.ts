// A .xlsx from this machine as a snapshot, or the sentence that says why not. It is read beside the page (read-beside.ts).
import type { IWorkbookData } from '@univerjs/core';
import { page } from '../../text/page';
import { element } from '../dom';
import { xlsxFaultText } from '../../text/xlsx-fault-text';
import { LARGEST_FILE } from '../../../xlsx/package/open-package';
import { readBeside } from './read-beside';

export type Opened =
  | {
      readonly snapshot: IWorkbookData;
      /** Cells that keep the result that the file holds. */
      readonly kept: readonly string[];
    }
  | { readonly fault: string }
  | 'cancelled';

export async function openFile(): Promise<Opened> {
  const file = await chooseFile();
  if (!file) return 'cancelled';
  const refused = (why: string) => ({ fault: page.file.unreadable(file.name, why) });
  if (file.size > LARGEST_FILE) {
    const details = { bytes: file.size, limit: LARGEST_FILE };
    return refused(xlsxFaultText({ code: 'tooLarge', details }));
  }
  const reading = await readBeside(new Uint8Array(await file.arrayBuffer()));
  if (!reading) return refused(page.file.noAnswer);
  if (!reading.ok) return refused(xlsxFaultText(reading.fault));
  const snapshot = { ...reading.snapshot, name: file.name.replace(/\.xlsx$/i, '') };
  return { snapshot, kept: reading.kept };
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
