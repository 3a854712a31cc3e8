/**
 * What the monitoring year says of one criterion of one unit: the indicators that the catalogue ties to it, each through the periods
 * of that year, since when it is below its target, and whether the year's figure means what is typed as the result. Pure.
 */
import type { MonitoringData } from '../../contract/monitoring';
import type { ReportTask } from '../../contract/report';
import { codeKey, sameName } from '../../core/identity';
import { compareWithGoal } from '../../core/monitoring/board';
import { isBlank } from '../../core/reading';
import { codesOf } from '../remediation/codes-of';
import { stateOf } from '../remediation/follow-task';
import { indicatorIn, inTime } from './one-indicator';
import { criterionIndicators, isOfCriterion, isYearOf, resultText } from './round-proposals';
import { meansTheSame } from './same-result';

export interface FollowedIndicator {
  readonly code: string;
  readonly name: string;
  /** '' where there is none. */
  readonly goal: string;
  /** In time, as the board shows the figures. */
  readonly periods: readonly { readonly name: string; readonly text: string }[];
  /** The first period from which on it has been below its target; undefined where it is not, or nobody knows. */
  readonly below: string | undefined;
  /** Beside what is typed as the result; undefined while the year, or the result, says nothing. */
  readonly agrees: boolean | undefined;
}

type Followed = Pick<MonitoringData, 'periods' | 'catalogue'>;

interface Place {
  readonly unit: string;
  readonly code: string;
  /** Of the round. */
  readonly year: number;
  /** What counts as the result, as typed; blank where there is none. */
  readonly result: unknown;
}

export function followedIndicators(data: Followed, place: Place): readonly FollowedIndicator[] {
  return criterionIndicators(data)
    .filter(isOfCriterion(place.code))
    .flatMap(({ code }) => followed(data, place, code) ?? []);
}

function followed(
  data: Followed,
  { unit, year, result }: Place,
  code: string,
): FollowedIndicator | undefined {
  const found = inTime(data).flatMap((period) => {
    const read = period.year === year ? indicatorIn(data, period, code) : undefined;
    const shown = read?.find(unit);
    return read && shown && shown.text !== '' ? [{ period, indicator: read.indicator, shown }] : [];
  });
  const last = found[found.length - 1];
  if (last === undefined) return undefined;
  const { name, measure, goal } = last.indicator;
  const ofYear = found.find(({ period }) => isYearOf(period, year));
  const proposed = ofYear && resultText(ofYear.shown.figure, measure === 'number');
  const isBelow = found.map(
    ({ shown }) => goal !== undefined && compareWithGoal(shown.figure, goal).isMet === false,
  );
  const since = isBelow.lastIndexOf(false) + 1;
  return {
    ...{ code, name, goal: goal?.text ?? '' },
    periods: found.map(({ period, shown }) => ({ name: period.name, text: shown.text })),
    below: found[since]?.period.name,
    agrees: proposed === undefined || isBlank(result) ? undefined : meansTheSame(result, proposed),
  };
}

/** Of the unit and the criterion, neither done nor called off. */
export function openTasksOf(
  { tasks }: Pick<MonitoringData, 'tasks'>,
  { unit, code }: Pick<Place, 'unit' | 'code'>,
  today: number,
): readonly ReportTask[] {
  const key = codeKey(code);
  return tasks.filter(
    (task) =>
      sameName(task.unit, unit) &&
      codesOf(task).some((each) => codeKey(each) === key) &&
      !['done', 'cancelled'].includes(stateOf(task, today)),
  );
}
