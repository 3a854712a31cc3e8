/**
 * Command of the sidebar: whether the workbook still says what was published, latest or under the code of a document, and
 * what is another. Reads only; as many calls for 168 units as for 18.
 */
import { checkPublication as declaration } from '../../contract/calls/check-publication';
import { differingRows, isCodeOf } from '../../rules/publication/seal';
import { damageSentence, PUBLISH } from '../../text/publication';
import { command } from '../door';
import { presentRows } from '../publication/present-round';
import { publicationAt, publicationNumbers, readSnapshot } from '../publication/snapshots';
import { readRound } from '../workbook/round';
import type { Tabs } from '../workbook/tabs';

export const checkPublication = command(declaration)((request, { tabs }) => {
  const [latest] = publicationNumbers(tabs);
  const code = request.code ?? '';
  const number = code === '' ? latest : numberOf(tabs, code);
  const snapshot = number === undefined ? undefined : readSnapshot(tabs, number);
  if (snapshot === undefined) {
    return code === ''
      ? { ok: true, state: 'none' }
      : { ok: false, reason: 'unknownCode', message: PUBLISH.unknownCode(code) };
  }
  const { publication, rows, fault } = snapshot;
  const checked = { ok: true, publication, isLatest: number === latest } as const;
  const none = { published: [], present: [] };
  if (fault !== undefined) {
    const damage = damageSentence(publication.number, fault);
    return { ...checked, state: 'damaged', damage, ...none };
  }
  const round = readRound(tabs);
  if (!round.ok) return round;
  const differing = differingRows(rows, presentRows(round, round.figures(), publication.format));
  return {
    ...checked,
    state: differing === undefined ? 'match' : 'differs',
    ...(differing ?? none),
  };
});

function numberOf(tabs: Tabs, code: string): number | undefined {
  return publicationNumbers(tabs).find((number) => {
    const publication = publicationAt(tabs, number);
    return publication !== undefined && isCodeOf(code, publication);
  });
}
