/** From sealed rows to what is hashed, and from the hash to the short code that is printed. */

import type { SealedRows } from '../../contract/publication';
import { SEALED_ROW } from '../../text/publication-format';

export function trimmedRows(rows: readonly (readonly unknown[])[]): SealedRows {
  return rows.map(trimmedRow).filter((row) => row.length > 0);
}

function trimmedRow(row: readonly unknown[]): readonly string[] {
  const cells = row.map(String);
  while (cells[cells.length - 1] === '') cells.pop();
  return cells;
}

export function sealedText(rows: SealedRows): string {
  return JSON.stringify(rows);
}

/** Google gives bytes from -128 to 127. */
export function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** `1A2B-3C4D-5E`: the first 40 bits. Who doubts them compares the whole hash, which stands on the publication's tab. */
export function codeOfHash(hex: string): string {
  const digits = hex.slice(0, CODE_DIGITS).toUpperCase();
  return [digits.slice(0, 4), digits.slice(4, 8), digits.slice(8)].join('-');
}

const CODE_DIGITS = 10;

/**
 * The rows of each side that the other has not, with the units that their columns stand for; undefined where there are
 * none. Which cells differ is the client's to find.
 */
export function differingRows(
  published: SealedRows,
  present: SealedRows,
): { readonly published: SealedRows; readonly present: SealedRows } | undefined {
  const [before, now] = [published, present].map((rows) => new Set(rows.map(textOf)));
  const only = (rows: SealedRows, others?: ReadonlySet<string>) =>
    rows.filter((row) => others?.has(textOf(row)) === false);
  const [gone, added] = [only(published, now), only(present, before)];
  if (gone.length + added.length === 0) return undefined;
  const units = (rows: SealedRows) => rows.filter(([kind]) => kind === SEALED_ROW.units);
  return { published: [...units(published), ...gone], present: [...units(present), ...added] };
}

const textOf = (row: readonly string[]) => JSON.stringify(row);

/** As people copy it from a paper: small letters, blanks and other dashes are the same code. */
export function isSameCode(typed: string, code: string): boolean {
  const digits = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return digits(typed) === digits(code);
}
