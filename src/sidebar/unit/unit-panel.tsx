/** Đơn vị: where the chosen unit stands. The standing is shown at once, the deductions when they arrive. */
import type { RoundGroup } from '../../contract/round';
import { UNIT_PANEL } from '../../text/sidebar';
import { DeductionList } from './deduction-list';
import { LoadedArea } from '../components/loaded-area';
import { Standing } from './standing';
import { useLoaded } from '../../client/use-loaded';
import { short } from '../format';
import type { PanelProps } from '../state/use-sidebar';

export function UnitPanel({ server, round, sidebar }: PanelProps) {
  const { unit } = sidebar.place;
  const loaded = useLoaded({
    identity: unit,
    revision: sidebar.revision,
    isWanted: sidebar.panel === 'unit',
    load: () => server.readUnitCard({ unit }),
  });
  const card = loaded.answer?.ok === true ? loaded.answer.card : undefined;
  const standing = card?.unit ?? round.units.find(({ name }) => name === unit);
  const { groups, decimals } = card ?? round;
  return (
    <LoadedArea loaded={loaded}>
      {standing && (
        <>
          <Standing unit={standing} decimals={decimals} />
          <h2>{UNIT_PANEL.groups}</h2>
          <GroupBars groups={groups} scores={standing.groupScores} />
        </>
      )}
      {card && (
        <DeductionList
          deductions={card.unit.deductions}
          sum={card.unit.deduction}
          onOpen={sidebar.openCriterion}
        />
      )}
    </LoadedArea>
  );
}

interface GroupBarsProps {
  readonly groups: readonly RoundGroup[];
  readonly scores: readonly (number | null)[];
}

/** A bar for each group with its figures; the figures say everything, the bar is for the eye. */
function GroupBars({ groups, scores }: GroupBarsProps) {
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
