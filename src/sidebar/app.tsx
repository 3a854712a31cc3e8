/**
 * The faces of the sidebar: loading, a problem, a workbook that is not ready with the button that makes it so, or a round,
 * with what it is about at the top, the panels, and one status line that is read out.
 */
import { BLOCKED, SIDEBAR, TOOLS_PANEL } from '../text/sidebar';
import { AdviceBox } from '../client/advice-box';
import type { Server } from '../client/server';
import { useLoaded } from '../client/use-loaded';
import { Button, Lines, PressState, Select } from '../client/controls';
import { usePress } from '../client/use-press';
import type { OpenSidebarOutcome, SidebarRound } from '../contract/calls/open-sidebar';
import type { SetupOutcome } from '../contract/calls/setup-round';
import { useEffect } from 'preact/hooks';
import { STAGE_NAME } from '../text/stage';
import type { Advice } from '../client/advice';
import { Tabs } from './components/tabs';
import { Panels } from './panels';
import { PANELS, useSidebar, type Sidebar } from './state/use-sidebar';
import { CheckSection } from './tools/tools-panel';

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

interface BlockedPanelProps {
  readonly server: Server;
  readonly outcome: Exclude<OpenSidebarOutcome, { state: 'ready' }>;
  readonly onAgain: () => void;
}

/** Instead of the panels, while there is no round to show: what is missing, and the button that makes it. */
function BlockedPanel(props: BlockedPanelProps) {
  const { server, outcome, onAgain } = props;
  const { state, message } = outcome;
  return (
    <main class="blocked">
      <h1>{BLOCKED[state]}</h1>
      <p>{message}</p>
      {state === 'damaged' ? (
        <CheckSection server={server} onChanged={onAgain} />
      ) : (
        <SetupButton key={state} server={server} caption={CAPTION[state]} onAgain={onAgain} />
      )}
      <Button caption={SIDEBAR.refresh} onPress={onAgain} />
    </main>
  );
}

const CAPTION = {
  notSetUp: BLOCKED.setUp,
  needsUnits: BLOCKED.setUpAgain,
  older: BLOCKED.migrate,
} as const;

interface SetupButtonProps extends Pick<BlockedPanelProps, 'server' | 'onAgain'> {
  readonly caption: string;
}

function SetupButton({ server, caption, onAgain }: SetupButtonProps) {
  const pressed = usePress(async () => {
    const made = await server.setupRound({});
    onAgain();
    return made;
  });
  const { isBusy, outcome, press } = pressed;
  return (
    <div class="setup">
      <Button class="primary" disabled={isBusy} caption={caption} onPress={press} />
      <PressState pressed={pressed} working={BLOCKED.working}>
        {outcome && <Outcome outcome={outcome} />}
      </PressState>
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: SetupOutcome }) {
  return (
    <div class={outcome.ok ? 'box good' : 'box warning'}>
      <p>{outcome.message}</p>
      {outcome.ok && outcome.created.length > 0 && (
        <p>{TOOLS_PANEL.created(outcome.created.join(', '))}</p>
      )}
      {!outcome.ok && <Lines lines={outcome.problems ?? []} />}
    </div>
  );
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
        <h1>{SIDEBAR.title(round.year)}</h1>
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
        <OtherVersion {...{ server, round, onRefresh }} />
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

/** Google may go on showing what an earlier version of the add-on has computed. */
function OtherVersion({ server, round, onRefresh }: Omit<RoundViewProps, 'problem'>) {
  const pressed = usePress(async () => {
    const done = await server.recalculate({});
    if (done.ok) onRefresh();
    return done;
  });
  const { isBusy, outcome, press } = pressed;
  if (round.otherVersion === null) return null;
  return (
    <div class="box warning">
      <p>{SIDEBAR.otherVersion(round.otherVersion)}</p>
      <Button disabled={isBusy} caption={SIDEBAR.recalculate} onPress={press} />
      <PressState pressed={pressed} working={BLOCKED.working}>
        {outcome?.ok === false && <p>{outcome.message}</p>}
      </PressState>
    </div>
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
