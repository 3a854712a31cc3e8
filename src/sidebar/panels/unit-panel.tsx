/** Đơn vị: where the chosen unit stands. The standing is shown at once, the deductions when they arrive. */
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { UNIT_PANEL } from '../../text/sidebar';
import { DeductionList } from '../components/deduction-list';
import { GroupBars } from '../components/group-bars';
import { LoadedArea } from '../components/loaded-area';
import { Standing } from '../components/standing';
import type { Server } from '../../client/server';
import { useLoaded } from '../../client/use-loaded';
import type { Sidebar } from '../state/use-sidebar';

export interface UnitPanelProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly sidebar: Sidebar;
  readonly onOpenCriterion: (code: string) => void;
}

export function UnitPanel({ server, round, sidebar, onOpenCriterion }: UnitPanelProps) {
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
          onOpen={onOpenCriterion}
        />
      )}
    </LoadedArea>
  );
}
