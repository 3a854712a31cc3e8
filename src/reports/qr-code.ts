/** A text as the modules of a QR, with the quiet zone that readers ask for; level M bears a crease or a stamp's edge. */
import { encode } from 'uqr';

/** Rows from the top; true is dark. */
export type QrCode = readonly (readonly boolean[])[];

/** Modules of quiet zone on each side (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

export function qrCode(text: string): QrCode {
  return encode(text, { ecc: 'M', border: QUIET }).data;
}

/** The dark modules as the outline of an SVG whose sides are as long as there are modules. */
export function qrPath(qr: QrCode): string {
  return qr
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
}
