/** The five stages in their order: which one the round is in, what may be typed in each, and by when. */
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { STAGE_NAME } from '../../text/stage';
import { STAGE_PANEL } from '../../text/stage-panel';
import { isOverdue } from './deadline';
import { STAGE_KEYS, type StageKey } from './stage-keys';

export function StageList({ stage, deadlines }: Pick<SidebarRound, 'stage' | 'deadlines'>) {
  const deadlineOf = (key: StageKey) => (key in deadlines ? deadlines[key as Dated] : '');
  return (
    <ol class="stages">
      {STAGE_KEYS.map((key) => {
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
                {isPresent && isOverdue(deadline, new Date()) && (
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
