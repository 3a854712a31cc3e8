/** A picture of black and white squares as a PNG of one bit a pixel (w3.org/TR/png-3), each square so many pixels wide. */
import { strToU8, zlibSync } from 'fflate';

export function pngOf(rows: readonly (readonly boolean[])[], scale: number): Uint8Array {
  const side = rows.length * scale;
  const line = Math.ceil(side / 8) + 1;
  const pixels = new Uint8Array(line * side);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isDark = rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
      // Behind the filter byte of its line, which stays 0: none.
      const at = y * line + 1 + (x >> 3);
      if (!isDark) pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = [...bytesOf(side), ...bytesOf(side), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', zlibSync(pixels)),
    ...chunk('IEND', []),
  ]);
}

function chunk(type: string, data: ArrayLike<number>): number[] {
  const content = [...strToU8(type), ...Array.from(data)];
  return [...bytesOf(data.length), ...content, ...bytesOf(checksum(content))];
}

/** Of 32 bits, the highest first. */
const bytesOf = (word: number) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff);

/** CRC-32. */
function checksum(bytes: readonly number[]): number {
  let rest = -1;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest;
}
