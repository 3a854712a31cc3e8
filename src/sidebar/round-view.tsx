/** The sidebar of a round: what it is about at the top, the panels, and one status line that is read out. */
import type { SidebarRound } from '../contract/calls/open-sidebar';
import { SIDEBAR } from '../text/sidebar';
import { STAGE_NAME } from '../text/stage';
import type { Advice } from '../client/advice';
import { AdviceBox } from '../client/advice-box';
import { StatusLine } from './components/status-line';
import { Tabs } from './components/tabs';
import { UnitPicker } from './components/unit-picker';
import { Panels } from './panels/panels';
import type { Server } from '../client/server';
import { PANELS, useSidebar } from './state/use-sidebar';

export interface RoundViewProps {
  readonly server: Server;
  readonly round: SidebarRound;
  /** Why the round could not be read again. */
  readonly problem: Advice | undefined;
  readonly onRefresh: () => void;
}

export function RoundView({ server, round, problem, onRefresh }: RoundViewProps) {
  const sidebar = useSidebar(server, round);
  const { panel, place, connection } = sidebar;
  const shownProblem = connection ?? problem;
  return (
    <>
      <header class="top">
        <h1>{SIDEBAR.title(round.year)}</h1>
        <p class="stage">{SIDEBAR.stage(round.stage)}</p>
        {round.stage === STAGE_NAME.publication && round.sealLine !== '' && (
          <p class="stage">{round.sealLine}</p>
        )}
        <UnitPicker
          units={round.units.map(({ name }) => name)}
          chosen={place.unit}
          onChoose={(unit) => {
            sidebar.open({ unit }, panel === 'criterion' ? 'criterion' : 'unit');
          }}
        />
        <Tabs
          label={SIDEBAR.panelsLabel}
          names={PANELS}
          captions={SIDEBAR.panels}
          chosen={panel}
          onChoose={(name) => {
            sidebar.choosePanel(name);
            if (name === 'ranking' || name === 'reports') onRefresh();
          }}
        />
      </header>
      <main>
        {shownProblem && <AdviceBox advice={shownProblem} />}
        <Panels server={server} round={round} sidebar={sidebar} onRefresh={onRefresh} />
      </main>
      <StatusLine
        status={sidebar.status}
        onOld={() => {
          sidebar.say('');
        }}
      />
    </>
  );
}
