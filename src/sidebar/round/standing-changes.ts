/** Every unit whose total or rank a decision would change, with both standings. */
import type { ForecastStanding } from '../../contract/calls/forecast-explanation';

export interface StandingChange {
  readonly unit: string;
  readonly before: ForecastStanding;
  readonly after: ForecastStanding;
}

export function standingChanges(
  units: readonly string[],
  before: readonly ForecastStanding[],
  after: readonly ForecastStanding[],
): readonly StandingChange[] {
  return units.flatMap((unit, i) => {
    const [was, becomes] = [before[i], after[i]];
    if (was === undefined || becomes === undefined) return [];
    const isSame = was.total === becomes.total && was.rank === becomes.rank;
    return isSame ? [] : [{ unit, before: was, after: becomes }];
  });
}
