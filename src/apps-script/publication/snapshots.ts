/**
 * The publications of a workbook: their tabs found by role, and whether each still is what was
 * written (rules/publication/record.ts). A tab gets its role when it is whole, so an interrupted publication is none.
 */
import type { Publication, SealedRows } from '../../contract/publication';
import {
  readPublication,
  readRecord,
  type PublicationRecord,
} from '../../rules/publication/record';
import { codeOfHash, hexOf, recordText } from '../../rules/publication/seal';
import { publicationNumberOf, publicationRole } from '../../tabs/publication';
import { SEAL_FORMAT } from '../../text/publication-format';
import { ranking } from '../../tabs/ranking';
import { isDamaged, openTab } from '../workbook/open-tab';
import type { Tabs } from '../workbook/tabs';
import { valuesOf } from '../workbook/cell-values';

/** Latest first. */
export function publicationNumbers({ roles }: Tabs): readonly number[] {
  return roles.flatMap((role) => publicationNumberOf(role) ?? []).sort((a, b) => b - a);
}

/** One read. */
export function readSnapshot(tabs: Tabs, number: number): PublicationRecord | undefined {
  const sheet = tabs.get(publicationRole(number));
  return sheet && readRecord(valuesOf(sheet.getDataRange()), number, digestOf);
}

/** Code and hash stand above the sealed rows, which begin with the form. */
const HEAD_AREA = 'A1:C20';

/** As its tab says, unproved: one small read. */
export function publicationAt(tabs: Tabs, number: number): Publication | undefined {
  const sheet = tabs.get(publicationRole(number));
  return sheet && readPublication(valuesOf(sheet.getRange(HEAD_AREA)), number);
}

/** Hash and code of a record of today's form. */
export function sealOf(rows: SealedRows) {
  const hash = digestOf(recordText(rows, SEAL_FORMAT));
  return { format: SEAL_FORMAT, hash, code: codeOfHash(hash, SEAL_FORMAT) } as const;
}

function digestOf(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  return hexOf(Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8));
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
