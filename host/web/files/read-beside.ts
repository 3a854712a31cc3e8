// Hands a file to read-worker.ts and waits for its answer. What a worker does cannot stop the page, and it is ended where it takes
// far longer than its meter allows or dies for want of memory: the open workbook stays as it is.
import type { XlsxReading } from '../../xlsx/read-xlsx';

/** Several times what the meter of xlsx/ lets a slow machine take. */
const PATIENCE = 20_000;

/** Undefined where there was no answer. */
export async function readBeside(bytes: Uint8Array): Promise<XlsxReading | undefined> {
  const worker = new Worker('/read-worker.js', { type: 'module' });
  try {
    return await new Promise<XlsxReading | undefined>((resolve) => {
      const giveUp = () => {
        resolve(undefined);
      };
      setTimeout(giveUp, PATIENCE);
      worker.addEventListener('error', giveUp);
      worker.addEventListener('message', ({ data }: MessageEvent<XlsxReading>) => {
        resolve(data);
      });
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
