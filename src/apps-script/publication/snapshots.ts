/**
 * The publications of a workbook: their tabs found by role, read as they were written, and whether the hash still is that
 * of the rows below it. A tab gets its role when it is whole, so an interrupted publication is none.
 */
import type { Publication, SealedRows } from '../../contract/publication';
import { SEALED_ROW } from '../../text/publication-format';
import { codeOfHash, hexOf, sealedText, trimmedRows } from '../../rules/publication/seal';
import { HASH_COLUMN, publicationRole } from '../../tabs/publication-tab';
import type { AnchoredTab, AnchoredTabs } from '../workbook/anchors';
import { textAt } from '../workbook/table-cells';

export interface Snapshot {
  readonly publication: Publication;
  /** The round, without the head. */
  readonly rows: SealedRows;
  /** False where the rows are no longer those that were hashed. */
  readonly isSound: boolean;
}

const ROLE = /^publication:(\d+)$/;

/** Latest first. */
export function publicationNumbers(tabs: AnchoredTabs): readonly number[] {
  return [...tabs.keys()]
    .flatMap((role) => ROLE.exec(role)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => b - a);
}

/** One read. */
export function readSnapshot(tabs: AnchoredTabs, number: number): Snapshot | undefined {
  const tab = tabs.get(publicationRole(number));
  if (tab === undefined) return undefined;
  const values = tab.sheet.getDataRange().getValues() as unknown[][];
  const rows = trimmedRows(values.slice((tab.rows.get('sealed') ?? 1) - 1));
  const hash = textAt(values[hashRow(tab) - 1] ?? [], HASH_COLUMN);
  const [head, round] = [rows.filter(isHead), rows.filter((row) => !isHead(row))];
  const publication = { number, hash, code: codeOfHash(hash), head };
  return { publication, rows: round, isSound: hash === hashOf(rows) };
}

/** The code alone: one small read. */
export function codeOfSnapshot(tabs: AnchoredTabs, number: number): string {
  const tab = tabs.get(publicationRole(number));
  if (tab === undefined) return '';
  return codeOfHash(String(tab.sheet.getRange(hashRow(tab), HASH_COLUMN).getValue()));
}

function hashRow({ rows }: AnchoredTab): number {
  return rows.get('hash') ?? 1;
}

const isHead = ([kind]: readonly string[]) => kind === SEALED_ROW.head;

export function hashOf(rows: SealedRows): string {
  return hexOf(
    Utilities.computeDigest(
      Utilities.DigestAlgorithm.SHA_256,
      sealedText(rows),
      Utilities.Charset.UTF_8,
    ),
  );
}
