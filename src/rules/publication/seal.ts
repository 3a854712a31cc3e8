/** From sealed rows to what is hashed, from the hash to the code that is printed, and whether a code is that of a hash. */
import type { Publication, SealedRows, SealFormat } from '../../contract/publication';
import { SEALED_ROW } from '../../text/publication-format';

/** Without the blank cells behind the last one that says something. */
export function trimmedRow(row: readonly unknown[]): readonly string[] {
  const cells = row.map(String);
  while (cells[cells.length - 1] === '') cells.pop();
  return cells;
}

/** What is hashed, as UTF-8: in form 2 a line for each row, its cells parted by tabs, each line ended. */
export function recordText(rows: SealedRows, format: SealFormat): string {
  return format === 1 ? JSON.stringify(rows) : rows.map((row) => `${row.join('\t')}\n`).join('');
}

/** Google gives bytes from -128 to 127. */
export function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** 40 and 128 bits. */
const CODE_DIGITS: Readonly<Record<SealFormat, number>> = { 1: 10, 2: 32 };

/** `1A2B-3C4D-…`: the first digits of the hash, so that they can be read off what `sha256sum` prints. */
export function codeOfHash(hex: string, format: SealFormat): string {
  const digits = hex.slice(0, CODE_DIGITS[format]).toUpperCase();
  return digits.match(/.{1,4}/g)?.join('-') ?? '';
}

/** What the QR says: the whole hash, in letters that a QR packs closely. */
export function qrText({ format, hash }: Pick<Publication, 'format' | 'hash'>): string {
  return `CCHC${format}:${hash.toUpperCase()}`;
}

/** As people copy it from a paper, or as a telephone reads it off the QR: small letters, blanks and other dashes are the same. */
export function isCodeOf(
  typed: string,
  publication: Pick<Publication, 'format' | 'hash'>,
): boolean {
  const digits = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const { format, hash } = publication;
  const known = [codeOfHash(hash, format), hash, qrText(publication)].map(digits);
  return hash !== '' && known.includes(digits(typed));
}

/**
 * The rows of each side that the other has not, with the units that their columns stand for; undefined where both are the
 * same rows in the same order. Which cells differ is the client's to find.
 */
export function differingRows(
  published: SealedRows,
  present: SealedRows,
): { readonly published: SealedRows; readonly present: SealedRows } | undefined {
  const [before, now] = [published.map(textOf), present.map(textOf)];
  if (before.length === now.length && before.every((text, i) => text === now[i])) return undefined;
  const only = (rows: SealedRows, others: readonly string[]) => {
    const known = new Set(others);
    return rows.filter((row) => row[0] === SEALED_ROW.units || !known.has(textOf(row)));
  };
  return { published: only(published, now), present: only(present, before) };
}

const textOf = (row: readonly string[]) => JSON.stringify(row);
