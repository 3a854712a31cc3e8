/** A unit's score in each group as a bar with its figures; the figures say everything, the bar is for the eye. */
import type { RoundGroup } from '../../contract/round';
import { short } from '../format';

export interface GroupBarsProps {
  readonly groups: readonly RoundGroup[];
  readonly scores: readonly (number | null)[];
}

export function GroupBars({ groups, scores }: GroupBarsProps) {
  return (
    <ul class="bars">
      {groups.map(({ code, name, maximum }, i) => {
        const score = scores[i] ?? null;
        const share = score === null || !maximum ? 0 : Math.min(1, score / maximum);
        return (
          <li key={code}>
            <span class="bar-name">{name}</span>
            <span class="bar" aria-hidden="true">
              <span class={share < 1 ? 'part' : 'full'} style={{ width: `${share * 100}%` }} />
            </span>
            <span class="figure">
              {score === null ? '–' : short(score)}
              {maximum !== null && <small>/{short(maximum)}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
