// The round of a file that was filled in elsewhere. One of an earlier form, or that lost what formulas fill, is set up again,
// in memory only; but a tab that people type into would come back blank, and its figures would be nobody's.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { RoundFailure } from '../../src/contract/round';
import { FAULT, SETTINGS_TAB, TELLING_TABS } from '../text/command-line';
import type { AddOn } from './add-on';
import { CliFault } from './cli-fault';

export async function readOrRepair({
  readRound,
  setupRound,
}: Pick<AddOn, 'readRound' | 'setupRound'>): Promise<RoundOutcome> {
  const round = await readRound();
  if (round.ok || round.reason === 'notSetUp') return round;
  const setup = await setupRound({});
  if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
  const again = await readRound();
  if (!again.ok) return again;
  const typed = [SETTINGS_TAB, ...again.groups.map(({ name }) => name)];
  if (setup.created.some((name) => typed.includes(name))) throw new CliFault(round.message);
  return again;
}

/** Why there are no figures. Of a workbook that was not set up: none of ours, or one that has lost its keys. */
export function unreadable(
  file: string,
  { reason, message }: RoundFailure,
  { host }: Pick<AddOn, 'host'>,
): CliFault {
  if (reason !== 'notSetUp') return new CliFault(FAULT.damaged(file, message));
  const tabs = TELLING_TABS.filter((name) => host.sheetNames.includes(name));
  return new CliFault(tabs.length > 0 ? FAULT.lostMarks(file, tabs) : FAULT.notOurs(file, message));
}
