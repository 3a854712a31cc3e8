// Reads a .xlsx beside the page, which goes on drawing and taking keys meanwhile: bytes in, what readXlsx says out.
// Runs as build/web/read-worker.js, a file of the page's own origin as its policy wants.
import { readXlsx } from '../../xlsx/read-xlsx';

self.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readXlsx(data).then((reading) => {
    self.postMessage(reading);
  });
});
