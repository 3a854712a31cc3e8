// A picture of a QR as a telephone reads it: a PNG of one bit a pixel, or the pixels that a browser has drawn.
import { inflateSync } from 'node:zlib';
import jsQR from 'jsqr';

type Reader = (pixels: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

/** A CommonJS module: Node's and Jest's views of its default differ. */
const read: Reader = (jsQR as unknown as { readonly default?: Reader }).default ?? jsQR;

/** `pixels`: four bytes each. Undefined where nothing can be read. */
export function readQr(
  pixels: ArrayLike<number>,
  width: number,
  height: number,
): string | undefined {
  return read(Uint8ClampedArray.from(pixels), width, height)?.data;
}

export function readQrOfPng(png: Uint8Array): string | undefined {
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const isData = bytes.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const line = Math.ceil(width / 8) + 1;
  const pixels = Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    const byte = lines[y * line + 1 + (x >> 3)] ?? 0;
    const light = (byte >> (7 - (x & 7))) & 1 ? 255 : 0;
    return [light, light, light, 255];
  });
  return readQr(pixels.flat(), width, height);
}
