/** How many of a unit's tasks are done: of each source, to choose one, and of those shown, as a bar and in words. */
import { Select } from '../../client/controls';
import type { Progress } from '../../rules/remediation/follow-task';
import type { ReportTask } from '../../contract/report';
import { sameName } from '../../core/identity';
import {
  progressBySource,
  sourceName,
  type SourceProgress,
} from '../../rules/remediation/task-source';
import { TASKS_PANEL } from '../../text/remediation';

/** The tasks of one source; all of them where nobody has chosen one that is there. */
export function ofSource(tasks: readonly ReportTask[], source: string, today: number) {
  const sources = progressBySource(tasks, today);
  const isChosen = sources.some((one) => one.source === source);
  const own = isChosen ? tasks.filter((task) => sameName(sourceName(task), source)) : tasks;
  return { sources, chosen: isChosen ? source : '', own };
}

interface SourceFilterProps {
  readonly sources: readonly SourceProgress[];
  /** '' for all of them. */
  readonly chosen: string;
  readonly onChoose: (source: string) => void;
}

/** Points lost, the plan of the year, inspections: each with how much of it is done. */
export function SourceFilter({ sources, chosen, onChoose }: SourceFilterProps) {
  const captions = new Map(
    sources.map(({ source, done, of }) => [source, TASKS_PANEL.sourceProgress(source, done, of)]),
  );
  return (
    <label>
      <span>{TASKS_PANEL.filter}</span>
      <Select
        value={chosen}
        values={['', ...captions.keys()]}
        captionOf={(source) => captions.get(source) ?? TASKS_PANEL.allSources}
        onChoose={onChoose}
      />
    </label>
  );
}

/** How many tasks are done, as a bar and in words: never by colour alone. */
export function ProgressLine({ progress }: { readonly progress: Progress }) {
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
