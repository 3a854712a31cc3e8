/** The five stages in their order: which one the round is in, what may be typed in each, and by when. */
import type { SidebarRound } from '../../../contract/calls/open-sidebar';
import { dayOf, isPast } from '../../../core/last-day';
import { STAGES, type Stage } from '../../../core/stage';
import { STAGE_NAME } from '../../../text/stage';
import { STAGE_PANEL } from '../../../text/stage-panel';

export function StageList({ stage, deadlines }: Pick<SidebarRound, 'stage' | 'deadlines'>) {
  const deadlineOf = (key: Stage) => (key in deadlines ? deadlines[key as Dated] : '');
  return (
    <ol class="stages">
      {STAGES.map((key) => {
        const isPresent = STAGE_NAME[key] === stage;
        const deadline = deadlineOf(key);
        return (
          <li key={key} aria-current={isPresent ? 'step' : undefined}>
            <strong>{STAGE_NAME[key]}</strong>
            {isPresent && <span class="present"> ({STAGE_PANEL.present})</span>}
            <p class="muted">{STAGE_PANEL.opens[key]}</p>
            {deadline !== '' && (
              <p class="muted">
                {STAGE_PANEL.deadline(deadline)}
                {isPresent && isPast(deadline, dayOf(new Date())) && (
                  <b class="overdue"> {STAGE_PANEL.overdue}</b>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}

type Dated = keyof SidebarRound['deadlines'];
