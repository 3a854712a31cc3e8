/** Khắc phục: the chosen unit's tasks, what is lost and has none, and how far the others are. */
import type { ReportData, ReportUnit } from '../../contract/report';
import { sameName } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { TASKS_PANEL } from '../../text/remediation';
import { inOrder, progressOf, type Progress } from '../../rules/remediation/follow-task';
import { strayTasks } from '../../reports/task-owners';
import { overview, proposedTasks, unitRemediation } from '../../reports/unit-remediation';
import { useLoaded } from '../../client/use-loaded';
import { LoadedArea } from '../components/loaded-area';
import type { PanelProps } from '../state/use-sidebar';
import { NewTask, TaskList } from './task-list';
import { AdviceBox } from '../../client/advice-box';
import { Button, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import { short } from '../format';

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
      <Overview {...props} today={day} />
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

interface UncoveredProps extends TasksProps {
  readonly unit: ReportUnit;
  readonly uncovered: ReportUnit['deductions'];
}

/** Deductions that no task is about, and one press that proposes a task for each. */
function Uncovered(props: UncoveredProps) {
  const { uncovered } = props;
  if (uncovered.length === 0) return <p class="muted">{TASKS_PANEL.allCovered}</p>;
  return (
    <>
      <h2>{TASKS_PANEL.uncovered}</h2>
      <ul class="leaves">
        {uncovered.map(({ code, name, deduction }) => (
          <li key={code}>
            <b>{code}</b> {name} <span class="figure">−{short(deduction)}</span>
          </li>
        ))}
      </ul>
      <ProposeButton {...props} />
    </>
  );
}

function ProposeButton({ server, data, unit, uncovered, onSaved }: UncoveredProps) {
  const { isBusy, outcome, problem, press } = usePress(async () => {
    const edits = proposedTasks(data, unit).map((after) => ({ row: null, before: null, after }));
    const answer = await server.editTasks({ edits, isProposal: true });
    if (answer.ok) onSaved(TASKS_PANEL.proposed(answer.added));
    return answer;
  });
  return (
    <>
      <Button
        class="primary"
        aria-disabled={isBusy}
        caption={isBusy ? TASKS_PANEL.proposing : TASKS_PANEL.propose(uncovered.length)}
        onPress={() => {
          if (!isBusy) press();
        }}
      />
      <p class="muted">{TASKS_PANEL.proposeHint}</p>
      <Warning text={outcome && 'message' in outcome ? outcome.message : ''} />
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}

/** All units' progress in one table; a name leads to that unit's tasks. */
function Overview({ data, sidebar, today }: TasksProps & { readonly today: number }) {
  const { unit, done, overdue, uncovered } = TASKS_PANEL.overviewHeaders;
  return (
    <details>
      <summary>{TASKS_PANEL.overview}</summary>
      <table class="ranking">
        <thead>
          <tr>
            <th scope="col">{unit}</th>
            <th scope="col">{done}</th>
            <th scope="col">{overdue}</th>
            <th scope="col">{uncovered}</th>
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
