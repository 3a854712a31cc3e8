/** Khắc phục: the chosen unit's tasks, what is lost and has none, and how far the others are. */
import type { ReportData } from '../../contract/report';
import { sameName } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { TASKS_PANEL } from '../../text/remediation';
import { inOrder, progressOf, type Progress } from '../../rules/remediation/follow-task';
import { strayTasks } from '../../reports/task-owners';
import { overview, unitRemediation } from '../../reports/unit-remediation';
import { useLoaded } from '../../client/use-loaded';
import { LoadedArea } from '../components/loaded-area';
import type { PanelProps } from '../state/use-sidebar';
import { NewTask } from './task-editor';
import { TaskList } from './task-list';
import { Uncovered } from './uncovered';
import { Button } from '../../client/controls';

export function RemediationPanel({ server, sidebar }: PanelProps) {
  const loaded = useLoaded({
    identity: 'remediation',
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'remediation',
    load: () => server.readReportData({}),
  });
  const data = loaded.answer?.ok === true ? loaded.answer : undefined;
  const onSaved = (said: string) => {
    sidebar.say(said);
    loaded.reload();
  };
  return (
    <LoadedArea loaded={loaded}>
      {data && <UnitTasks {...{ server, sidebar, data, onSaved }} />}
    </LoadedArea>
  );
}

export interface TasksProps extends Pick<PanelProps, 'server' | 'sidebar'> {
  readonly data: ReportData;
  readonly onSaved: (said: string) => void;
}

function UnitTasks(props: TasksProps) {
  const { data, sidebar } = props;
  const unit = data.units.find(({ name }) => sameName(name, sidebar.place.unit));
  if (unit === undefined) return null;
  const { tasks, uncovered } = unitRemediation(data, unit);
  const day = dayOf(new Date());
  const own = tasks.map(({ task }) => task);
  const ordered = inOrder(own, day).flatMap(
    (task) => tasks.find((each) => each.task === task) ?? [],
  );
  return (
    <>
      <h2>{TASKS_PANEL.heading}</h2>
      {own.length > 0 && <ProgressLine progress={progressOf(own, day)} />}
      <TaskList
        {...props}
        tasks={ordered}
        today={day}
        isAnythingLost={unit.deductions.length > 0}
      />
      <NewTask key={unit.name} {...props} unit={unit.name} />
      {unit.deductions.length > 0 && <Uncovered {...props} unit={unit} uncovered={uncovered} />}
      {strayTasks(data).map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
      <Overview {...{ data, sidebar }} today={day} />
    </>
  );
}

/** How many tasks are done, as a bar and in words: never by colour alone. */
function ProgressLine({ progress }: { readonly progress: Progress }) {
  const { done, todo, doing, overdue } = progress;
  const of = done + todo + doing + overdue;
  const rest = (['overdue', 'doing', 'todo'] as const).filter((state) => progress[state] > 0);
  return (
    <div class="progress-line">
      <progress max={of} value={done} aria-label={TASKS_PANEL.progress({ done, of })} />
      <p>
        <strong>{TASKS_PANEL.progress({ done, of })}</strong>
        {rest.map((state) => (
          <span key={state} class={state === 'overdue' ? 'overdue' : ''}>
            {TASKS_PANEL.counts[state](progress[state])}
          </span>
        ))}
      </p>
    </div>
  );
}

interface OverviewProps extends Pick<TasksProps, 'data' | 'sidebar'> {
  readonly today: number;
}

/** All units' progress in one table; a name leads to that unit's tasks. */
function Overview({ data, sidebar, today }: OverviewProps) {
  return (
    <details>
      <summary>{TASKS_PANEL.overview}</summary>
      <table class="ranking">
        <thead>
          <tr>
            {Object.values(TASKS_PANEL.overviewHeaders).map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview(data, today).map((row) => (
            <tr key={row.unit} aria-current={row.unit === sidebar.place.unit ? 'true' : undefined}>
              <td>
                <Button
                  class="link"
                  caption={row.unit}
                  onPress={() => {
                    sidebar.open({ unit: row.unit }, 'remediation');
                  }}
                />
              </td>
              <td class="number">
                {row.progress.done}/{row.taskCount}
              </td>
              <td class="number">{row.progress.overdue}</td>
              <td class="number">{row.uncoveredCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
