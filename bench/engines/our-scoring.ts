/** Our full scoring: typed results to points, totals, indexes, ranks and deductions with their whys, nothing kept before. */
import { toNumber } from '../../src/core/fraction';
import { pointsToNumber } from '../../src/core/points';
import { scoreRound, type Round, type UnitResult } from '../../src/core/score-round';
import { VOCABULARY } from '../../src/text/vocabulary';
import type { Engine, Standing } from '../engine';
import { timed } from '../timed';

export const OUR_SCORING = 'Our full scoring';

export const ourScoring: Engine = {
  name: OUR_SCORING,
  prepare: ({ round }) =>
    Promise.resolve({
      standings: ourStandings(round),
      tasks: [{ name: OUR_SCORING, run: () => timed(() => ourStandings(round)) }],
      facts: [],
      close: () => undefined,
    }),
};

export function ourStandings(round: Round): readonly Standing[] {
  return scoreRound(round, VOCABULARY).map((unit) => standingOf(unit, round.decimals));
}

function standingOf({ total, deductions, index, rank }: UnitResult, decimals: number): Standing {
  const lost = deductions().reduce((sum, { deduction }) => sum + deduction, 0);
  return {
    total: pointsToNumber(total, decimals),
    deduction: pointsToNumber(lost, decimals),
    index: index === undefined ? Number.NaN : toNumber(index),
    rank: rank ?? Number.NaN,
  };
}
