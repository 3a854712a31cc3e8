/** How many tasks are done, as a bar and in words: never by colour alone. */
import { TASKS_PANEL } from '../../text/remediation';
import type { Progress } from '../../rules/remediation/follow-task';

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
