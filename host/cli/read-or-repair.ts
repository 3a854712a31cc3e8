// The round of a file that was filled in elsewhere. One that lost its formulas on the way (another program rewrote it) gets
// them back, in memory only.
import type { RoundOutcome } from '../../src/contract/calls/read-round';
import type { AddOn } from './add-on';
import { CliFault } from './cli-fault';

export async function readOrRepair({ readRound, setupRound }: AddOn): Promise<RoundOutcome> {
  const round = await readRound();
  if (round.ok || round.reason === 'notSetUp') return round;
  const setup = await setupRound({});
  if (!setup.ok) throw new CliFault([setup.message, ...(setup.problems ?? [])].join('\n'));
  return readRound();
}
