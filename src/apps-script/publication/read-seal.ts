/** What documents say of the latest publication, over a round that was read already: one read more, none where there is none. */
import type { Seal } from '../../contract/publication';
import { differingRows } from '../../rules/publication/seal';
import type { AnchoredTabs } from '../workbook/anchors';
import type { PresentRound } from './round-content';
import { publicationNumbers, readSnapshot } from './snapshots';

export function readSeal(tabs: AnchoredTabs, readPresent: () => PresentRound): Seal | null {
  const [latest] = publicationNumbers(tabs);
  const snapshot = latest === undefined ? undefined : readSnapshot(tabs, latest);
  if (snapshot === undefined) return null;
  const { publication, rows, isSound } = snapshot;
  const present = readPresent();
  const matches = isSound && present.ok && differingRows(rows, present.rows) === undefined;
  return { code: publication.code, matches };
}
