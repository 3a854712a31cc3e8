/**
 * The publications of a workbook: their tabs found by role, read as they were written, and whether the hash still is that
 * of the rows below it. A tab gets its role when it is whole, so an interrupted publication is none.
 */
import type { Publication, SealedRows } from '../../contract/publication';
import { SEALED_ROW } from '../../text/publication-format';
import { codeOfHash, hexOf, sealedText, trimmedRows } from '../../rules/publication/seal';
import { HASH_COLUMN, publicationNumberOf, publicationRole } from '../../tabs/publication';
import { PUBLICATION_TAB } from '../../text/publication';
import { ranking } from '../../tabs/ranking';
import { isDamaged, openTab } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { valuesOf } from '../workbook/cell-values';

export interface Snapshot {
  readonly publication: Publication;
  /** The round, without the head. */
  readonly rows: SealedRows;
  /** False where the rows are no longer those that were hashed. */
  readonly isSound: boolean;
}

/** Latest first. */
export function publicationNumbers({ roles }: Tabs): readonly number[] {
  return roles.flatMap((role) => publicationNumberOf(role) ?? []).sort((a, b) => b - a);
}

/** One read. A tab whose hash or first sealed row is gone seals nothing. */
export function readSnapshot(tabs: Tabs, number: number): Snapshot | undefined {
  const sheet = tabs.get(publicationRole(number));
  if (sheet === undefined) return undefined;
  const values = valuesOf(sheet.getDataRange());
  const at = hashRow(values);
  const first = values.findIndex(([kind], i) => i > at && SEALED_KINDS.has(kind));
  const rows = at < 0 || first < 0 ? [] : trimmedRows(values.slice(first));
  const hash = hashIn(values);
  const [head, round] = [rows.filter(isHead), rows.filter((row) => !isHead(row))];
  const publication = { number, hash, code: codeOfHash(hash), head };
  return { publication, rows: round, isSound: rows.length > 0 && hash === hashOf(rows) };
}

/** Code and hash stand above the sealed rows. */
const HEAD_AREA = 'A1:B20';

/** The code alone: one small read. */
export function codeOfSnapshot(tabs: Tabs, number: number): string {
  const sheet = tabs.get(publicationRole(number));
  if (sheet === undefined) return '';
  return codeOfHash(hashIn(valuesOf(sheet.getRange(HEAD_AREA))));
}

const SEALED_KINDS: ReadonlySet<unknown> = new Set(Object.values(SEALED_ROW));

function hashRow(values: readonly (readonly unknown[])[]): number {
  return values.findIndex(([label]) => label === PUBLICATION_TAB.hash);
}

function hashIn(values: readonly (readonly unknown[])[]): string {
  const cell = values[hashRow(values)]?.[HASH_COLUMN - 1];
  return typeof cell === 'string' ? cell : '';
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

/** Of the sorted table. */
const SEAL_COLUMN = 'sorted/total';

/**
 * The cell of Xếp hạng that tells the code of the publication: above the sorted table, in the row over the keys. Undefined where Xếp hạng is gone or has lost its keys.
 */
export function sealCell(tabs: Tabs): GoogleAppsScript.Spreadsheet.Range | undefined {
  const tab = openTab(tabs, ranking);
  if (isDamaged(tab) || tab.keyRow < 2) return undefined;
  return tab.sheet.getRange(tab.keyRow - 1, tab.columns[SEAL_COLUMN]);
}

/** '' before there is a publication. */
export function readSealLine(tabs: Tabs): string {
  const value: unknown = sealCell(tabs)?.getValue();
  return typeof value === 'string' ? value : '';
}
