/**
 * Command of the sidebar: whether the workbook still says what was published, latest or under the code of a document, and
 * what is another. Reads only; as many calls for 168 units as for 18.
 */
import {
  checkPublication as declaration,
  type CheckPublicationOutcome,
  type CheckPublicationRequest,
} from '../../contract/calls/check-publication';
import { PUBLISH } from '../../text/publication';
import { differingRows, isSameCode } from '../../rules/publication/seal';
import { readPresentRound } from '../publication/round-content';
import { codeOfSnapshot, publicationNumbers, readSnapshot } from '../publication/snapshots';
import type { AnchoredTabs } from '../workbook/anchors';
import { command, type Workbook } from '../door';

export const checkPublication = command(declaration, check);

function check(request: CheckPublicationRequest, { tabs }: Workbook): CheckPublicationOutcome {
  const [latest] = publicationNumbers(tabs);
  const code = request.code ?? '';
  const number = code === '' ? latest : numberOf(tabs, code);
  const snapshot = number === undefined ? undefined : readSnapshot(tabs, number);
  if (snapshot === undefined) {
    return code === ''
      ? { ok: true, state: 'none' }
      : { ok: false, reason: 'unknownCode', message: PUBLISH.unknownCode(code) };
  }
  const { publication, rows, isSound } = snapshot;
  const checked = { ok: true, publication, isLatest: number === latest } as const;
  const none = { published: [], present: [] };
  if (!isSound) return { ...checked, state: 'damaged', ...none };
  const present = readPresentRound(tabs);
  if (!present.ok) return present;
  const differing = differingRows(rows, present.rows);
  return {
    ...checked,
    state: differing === undefined ? 'match' : 'differs',
    ...(differing ?? none),
  };
}

function numberOf(tabs: AnchoredTabs, code: string): number | undefined {
  return publicationNumbers(tabs).find((number) => isSameCode(code, codeOfSnapshot(tabs, number)));
}
