/** How far all units are with their tasks, in one table; a name leads to that unit's tasks. And the tasks that are nobody's. */
import { Button } from '../../client/controls';
import { strayTasks } from '../../reports/task-owners';
import { overview } from '../../reports/unit-remediation';
import { TASKS_PANEL } from '../../text/remediation';
import type { TasksProps } from './remediation-panel';

/** Tasks that belong to no unit or no criterion. */
export function StrayTasks({ data }: Pick<TasksProps, 'data'>) {
  return (
    <>
      {strayTasks(data).map((sentence) => (
        <p key={sentence} class="box warning">
          {sentence}
        </p>
      ))}
    </>
  );
}

export function Overview({ data, sidebar, today }: TasksProps & { readonly today: number }) {
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
