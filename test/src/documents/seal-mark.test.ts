/** The QR of a document is read off its picture, and says the hash that the code beside it begins. */
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { ROUND_KINDS } from '../../../src/contract/report-kinds';
import { renderDocx } from '../../../src/documents/docx/render-docx';
import { htmlPage } from '../../../src/documents/html/html-page';
import { reportDocument } from '../../../src/reports/build-report';
import { codeOfHash } from '../../../src/rules/publication/seal';
import { SMALL_REPORT } from '../../golden/small-report';
import { readQr, readQrOfPng } from '../../helpers/read-qr';
import { digestOf } from '../../helpers/sealed-tab';

const hash = digestOf('một đợt chấm');
const code = codeOfHash(hash, 2);
const data = { ...SMALL_REPORT, seal: { format: 2, code, hash, matches: true } } as const;
const SAID = `CCHC2:${hash.toUpperCase()}`;

describe.each(ROUND_KINDS)('the document %s of a published round', (kind) => {
  const document = reportDocument(kind, data, 'Xã Một');

  it('has it as a picture in the .docx, beside the code', async () => {
    const parts = unzipSync(await renderDocx(document));
    const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
    expect(pictures).toHaveLength(1);
    expect(readQrOfPng(parts[pictures[0] ?? ''] ?? new Uint8Array())).toBe(SAID);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain(code);
  });

  it('has it drawn in the page, beside the code', () => {
    const page = htmlPage([document]);
    const [, side = '', path = ''] =
      /<svg viewBox="0 0 (\d+) \1"[^>]*><path d="([^"]+)"/.exec(page) ?? [];
    expect(readQr(drawn(path, Number(side)), Number(side) * SCALE, Number(side) * SCALE)).toBe(
      SAID,
    );
    expect(page).toContain(code);
  });
});

const SCALE = 4;

/** The squares of the path, each four pixels wide; a browser draws them in test/e2e/publication.test.ts. */
function drawn(path: string, side: number): number[] {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const width = side * SCALE;
  return Array.from({ length: width * width }, (_, i) => {
    const [x, y] = [Math.floor((i % width) / SCALE), Math.floor(i / width / SCALE)];
    return dark.has(`${x} ${y}`) ? [0, 0, 0, 255] : [255, 255, 255, 255];
  }).flat();
}
