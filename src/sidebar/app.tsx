/**
 * The faces of the sidebar: loading, a problem, a workbook that is not ready with the button that makes it so, or a round,
 * with what it is about at the top, the panels, and one status line that is read out.
 */
import { SIDEBAR } from '../text/sidebar';
import { AdviceBox } from '../client/advice-box';
import type { Server } from '../client/server';
import { useLoaded } from '../client/use-loaded';
import { Select } from '../client/controls';
import type { SidebarRound } from '../contract/calls/open-sidebar';
import { useEffect } from 'preact/hooks';
import { STAGE_NAME } from '../text/stage';
import type { Advice } from '../client/advice';
import { Tabs } from './components/tabs';
import { Panels } from './panels';
import { BlockedPanel } from './components/blocked-panel';
import { Notices } from './components/notices';
import { PANELS, useSidebar, type Sidebar } from './state/use-sidebar';

export function App({ server }: { readonly server: Server }) {
  const { answer, problem, reload } = useLoaded({
    identity: 'round',
    isWanted: true,
    load: () => server.openSidebar({}),
  });
  if (answer === undefined) {
    return (
      <main class="blocked" aria-busy={problem === undefined}>
        <h1>{SIDEBAR.name}</h1>
        {problem ? (
          <AdviceBox advice={problem} onRetry={reload} />
        ) : (
          <p class="muted" role="status">
            {SIDEBAR.loading}
          </p>
        )}
      </main>
    );
  }
  if (answer.state !== 'ready') {
    return <BlockedPanel server={server} outcome={answer} onAgain={reload} />;
  }
  return <RoundView server={server} round={answer} problem={problem} onRefresh={reload} />;
}

interface RoundViewProps {
  readonly server: Server;
  readonly round: SidebarRound;
  /** Why the round could not be read again. */
  readonly problem: Advice | undefined;
  readonly onRefresh: () => void;
}

function RoundView({ server, round, problem, onRefresh }: RoundViewProps) {
  const sidebar = useSidebar(server, round);
  const { panel, place, connection } = sidebar;
  const shownProblem = connection ?? problem;
  return (
    <>
      <header class="top">
        <h1>{SIDEBAR.title(round.indexName, round.year)}</h1>
        <p class="stage">{SIDEBAR.stage(round.stage)}</p>
        {round.stage === STAGE_NAME.publication && round.sealLine !== '' && (
          <p class="stage">{round.sealLine}</p>
        )}
        {/* The unit that the panels are about, by hand. */}
        <label class="unit-picker">
          <span>{SIDEBAR.unitLabel}</span>
          <Select
            value={place.unit}
            values={round.units.map(({ name }) => name)}
            onChoose={(unit) => {
              sidebar.open({ unit }, panel === 'criterion' ? 'criterion' : 'unit');
            }}
          />
        </label>
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
        <Notices {...{ server, round, onRefresh }} />
        <Panels
          {...{ server, round, sidebar }}
          onChanged={() => {
            sidebar.touch();
            onRefresh();
          }}
        />
      </main>
      <StatusLine {...sidebar} />
    </>
  );
}

const SHOWN_MS = 6000;

/** The last thing that happened; gone after a while, so that it does not cover the panel. */
function StatusLine({ status, say }: Pick<Sidebar, 'status' | 'say'>) {
  useEffect(() => {
    if (status === '') return undefined;
    const timer = setTimeout(say, SHOWN_MS, '');
    return () => {
      clearTimeout(timer);
    };
  }, [status]);
  return (
    <p class="status" role="status">
      {status}
    </p>
  );
}
