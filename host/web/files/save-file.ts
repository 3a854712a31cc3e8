// The open workbook as a .xlsx in the browser's downloads. The writer is loaded when needed.
import type { Host } from '../../runtime/host';
import { composed } from '../../text/composed';
import { element } from '../dom';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function saveFile(host: Host): Promise<void> {
  const { writeXlsx } = await import('../../xlsx/write-xlsx');
  await host.settled();
  const snapshot = host.snapshot();
  const bytes = await writeXlsx(snapshot, host.calculated());
  download(new Blob([new Uint8Array(bytes)], { type: TYPE }), `${fileName(snapshot.name)}.xlsx`);
}

export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  element('a', { href: url, download: name }).click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Without the characters that Windows does not allow, and no longer than file systems take. */
function fileName(name: string): string {
  const plain = composed(name)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, '-')
    .trim();
  let kept = plain;
  while (new Blob([kept]).size > MOST_BYTES) kept = Array.from(kept).slice(0, -1).join('');
  return kept.trim() || 'CCHC';
}

/** Of 255, with room for the ending and the number of a second download. */
const MOST_BYTES = 240;
