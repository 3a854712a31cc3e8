/** Of the chosen unit: what is open of the year's plan, overdue first, and what inspections asked for. Edited in Khắc phục. */
import { Button } from '../../client/controls';
import { sameName } from '../../core/identity';
import { dayOf } from '../../core/last-day';
import { tasksOf } from '../../reports/task-owners';
import { inOrder, progressOf, stateOf } from '../../rules/remediation/follow-task';
import { recommendationsOf } from '../../rules/remediation/recommendations';
import { originOf } from '../../rules/remediation/task-source';
import { INSPECTIONS_PANEL } from '../../text/inspections';
import { MONITORING_PANEL } from '../../text/monitoring-panel';
import { VisitText } from '../inspections/inspections-section';
import { ProgressLine } from '../remediation/progress';
import { DocumentsButton } from '../reports/open-documents';
import { TaskFoot, TaskHead } from '../remediation/task-list';
import type { MonitoringProps } from './monitoring-panel';

export function PlanTasks({ data, sidebar }: MonitoringProps) {
  const today = dayOf(new Date());
  const tasks = tasksOf(data, sidebar.place.unit).filter((task) => originOf(task) === 'plan');
  const open = inOrder(tasks, today).filter(
    (task) => !['done', 'cancelled'].includes(stateOf(task, today)),
  );
  return (
    <section aria-labelledby="plan-heading">
      <h2 id="plan-heading">{MONITORING_PANEL.tasks}</h2>
      {tasks.length === 0 ? (
        <p class="muted">{MONITORING_PANEL.noTasks}</p>
      ) : (
        <ProgressLine progress={progressOf(tasks, today)} />
      )}
      <ul class="tasks">
        {open.map((task) => (
          <li key={task.row}>
            <TaskHead task={task} today={today} />
            <div>{task.task}</div>
            <TaskFoot {...task} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Visits({ server, data, sidebar }: MonitoringProps) {
  const { unit } = sidebar.place;
  const today = dayOf(new Date());
  const visits = (data.inspections ?? []).filter((visit) => sameName(visit.unit, unit));
  return (
    <section aria-labelledby="visits-heading">
      <h2 id="visits-heading">{MONITORING_PANEL.inspections}</h2>
      {visits.length === 0 && <p class="muted">{INSPECTIONS_PANEL.none}</p>}
      <ul class="tasks">
        {visits.map((visit) => (
          <li key={visit.row}>
            <b>{visit.inspection === '' ? INSPECTIONS_PANEL.unnamed : visit.inspection}</b>
            <VisitText visit={visit} asked={recommendationsOf(visit, tasksOf(data, unit), today)} />
            <DocumentsButton
              {...{ server, sidebar }}
              caption={MONITORING_PANEL.conclusion}
              choice={{ kinds: ['conclusion'], units: [], visit: String(visit.row) }}
            />
          </li>
        ))}
      </ul>
      <Button
        caption={MONITORING_PANEL.openTasks}
        onPress={() => {
          sidebar.open({}, 'remediation');
        }}
      />
    </section>
  );
}
