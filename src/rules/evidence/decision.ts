/**
 * What a decision on an explanation would come to: the result that it leaves in the appraised cell, and where all units
 * would stand, scored by the core with some appraised results replaced. Pure.
 */
import type { Decision } from '../../contract/calls/decide-explanation';
import type { ForecastStanding } from '../../contract/calls/forecast-explanation';
import type { EnteredResult } from '../../contract/criterion';
import { pointsToNumber } from '../../core/points';
import { rowDecimals } from '../../core/rounding';
import { scoreRound, type Round } from '../../core/score-round';
import { VOCABULARY } from '../../text/vocabulary';

/** Accepting brings the self-assessed result back; where there is none, or it counts already, only a typed one can change anything. */
export function decidedResult(
  decision: Decision,
  { self, appraised }: Pick<EnteredResult, 'self' | 'appraised'>,
  typed: string,
): string {
  switch (decision) {
    case 'accepted':
      return appraised === '' || self === '' ? typed : '';
    case 'partial':
      return typed === '' ? appraised : typed;
    case 'refused':
      return appraised;
  }
}

export function standingsOf(round: Round): readonly ForecastStanding[] {
  const inNumbers = (points: number) =>
    pointsToNumber(points, rowDecimals(round.decimals, round.rounding));
  return scoreRound(round, VOCABULARY).map(({ total, scoredMaximum, bonus, penalty, rank }) => ({
    total: inNumbers(total),
    deduction: inNumbers(scoredMaximum - total),
    bonus: inNumbers(bonus),
    penalty: inNumbers(penalty),
    rank: rank ?? null,
  }));
}

/** `results`: appraised results of one unit, by leaf. */
export function withAppraised(
  round: Round,
  unit: number,
  results: ReadonlyMap<string, string>,
): Round {
  const rows = round.rows.map((row) => {
    const result = results.get(row.code);
    if (result === undefined) return row;
    return {
      ...row,
      appraised: row.selfAssessed.map((_, i) => (i === unit ? result : row.appraised?.[i])),
    };
  });
  return { ...round, rows };
}

interface StandingChange {
  readonly unit: string;
  readonly before: ForecastStanding;
  readonly after: ForecastStanding;
}

const TOLD = ['total', 'bonus', 'penalty', 'rank'] as const;

/** Every unit whose total, rank or points outside the maximum would be another. */
export function standingChanges(
  units: readonly string[],
  before: readonly ForecastStanding[],
  after: readonly ForecastStanding[],
): readonly StandingChange[] {
  return units.flatMap((unit, i) => {
    const [was, becomes] = [before[i], after[i]];
    if (was === undefined || becomes === undefined) return [];
    const isSame = TOLD.every((name) => was[name] === becomes[name]);
    return isSame ? [] : [{ unit, before: was, after: becomes }];
  });
}
