/**
 * What the monitoring year says of the criterion in sight: its figure in each period, whether that is what was typed, since when it is
 * below its target, which tasks are open. Read once for all criteria, again on demand; nothing where no period is opened.
 */
import { Button, Lines } from '../../client/controls';
import { useLoaded } from '../../client/use-loaded';
import type { Criterion, LeafResult } from '../../contract/calls/read-criterion';
import type { MonitoringData } from '../../contract/monitoring';
import { dayOf } from '../../core/last-day';
import { isBlank } from '../../core/reading';
import {
  followedIndicators,
  openTasksOf,
  type FollowedIndicator,
} from '../../rules/monitoring/followed-criterion';
import { criterionIndicators, isOfCriterion } from '../../rules/monitoring/round-proposals';
import { FOLLOWED_CRITERION } from '../../text/round-proposals';
import { LoadedArea } from '../components/loaded-area';
import { TaskFoot, TaskHead } from '../remediation/task-list';
import type { PanelProps } from '../state/use-sidebar';

interface FollowedProps {
  readonly criterion: Criterion;
  readonly result: LeafResult;
  readonly year: number;
}

/** Stays where criteria change, so that it reads once; undefined where there is nothing to read. */
export function useFollowedYear({ server, round, sidebar }: PanelProps) {
  const loaded = useLoaded({
    identity: 'followed',
    isWanted: round.isMonitored && sidebar.panel === 'criterion',
    load: () => server.readMonitoring({}),
  });
  return round.isMonitored ? loaded : undefined;
}

export function FollowedSection(props: FollowedProps & { readonly loaded: Loaded }) {
  const { loaded } = props;
  const { answer } = loaded;
  const data = answer?.ok === true ? answer : undefined;
  const isOurs = isOfCriterion(props.criterion.code);
  if (data !== undefined && !criterionIndicators(data).some(isOurs)) return null;
  return (
    <section aria-labelledby="followed-heading">
      <h3 id="followed-heading">{FOLLOWED_CRITERION.heading}</h3>
      <LoadedArea loaded={loaded}>{data && <Followed {...props} data={data} />}</LoadedArea>
      <Button class="link" caption={FOLLOWED_CRITERION.again} onPress={loaded.reload} />
    </section>
  );
}

type Loaded = NonNullable<ReturnType<typeof useFollowedYear>>;

function Followed({
  data,
  criterion,
  result,
  year,
}: FollowedProps & { readonly data: MonitoringData }) {
  const { unit, code } = criterion;
  const today = dayOf(new Date());
  const typed = isBlank(result.appraised) ? result.self : result.appraised;
  const indicators = followedIndicators(data, { unit, code, year, result: typed });
  const tasks = openTasksOf(data, { unit, code }, today);
  return (
    <>
      <Lines look="shortfall" lines={data.damaged} />
      {indicators.length === 0 && <p class="muted">{FOLLOWED_CRITERION.none(year)}</p>}
      {indicators.map((indicator) => (
        <IndicatorLine key={indicator.code} {...indicator} />
      ))}
      {tasks.length > 0 && <p>{FOLLOWED_CRITERION.tasks(tasks.length)}</p>}
      <ul class="tasks">
        {tasks.map((task) => (
          <li key={task.row}>
            <TaskHead task={task} today={today} />
            <div>{task.task}</div>
            <TaskFoot {...task} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The verdict is a word, never a colour alone. */
function IndicatorLine({ code, name, goal, periods, below, agrees }: FollowedIndicator) {
  const { agrees: same, differs } = FOLLOWED_CRITERION;
  return (
    <div class="followed">
      <div>
        <b>{code}</b> {name}
      </div>
      <div>
        {FOLLOWED_CRITERION.periods(periods)}
        {agrees !== undefined && (
          <>
            {' — '}
            <b class={agrees ? undefined : 'overdue'}>{agrees ? same : differs}</b>
          </>
        )}
      </div>
      {below !== undefined && <div class="muted">{FOLLOWED_CRITERION.below(below, goal)}</div>}
    </div>
  );
}
