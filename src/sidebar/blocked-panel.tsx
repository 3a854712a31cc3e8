/** Instead of the panels, while there is no round to show: what is missing, the button that makes it, and what came of it. */
import { Button, Lines, PressState } from '../client/controls';
import type { Server } from '../client/server';
import { usePress } from '../client/use-press';
import type { OpenSidebarOutcome } from '../contract/calls/open-sidebar';
import type { SetupOutcome } from '../contract/calls/setup-round';
import { BLOCKED, SIDEBAR, TOOLS_PANEL } from '../text/sidebar';

interface BlockedPanelProps {
  readonly server: Server;
  readonly outcome: Exclude<OpenSidebarOutcome, { state: 'ready' }>;
  readonly onAgain: () => void;
}

const CAPTION = {
  notSetUp: BLOCKED.setUp,
  needsUnits: BLOCKED.setUpAgain,
  damaged: TOOLS_PANEL.repair,
} as const;

export function BlockedPanel({ server, outcome: { state, message }, onAgain }: BlockedPanelProps) {
  return (
    <main class="blocked">
      <h1>{BLOCKED[state]}</h1>
      <p>{message}</p>
      <SetupButton key={state} server={server} caption={CAPTION[state]} onDone={onAgain} />
      <Button caption={SIDEBAR.refresh} onPress={onAgain} />
    </main>
  );
}

interface SetupButtonProps {
  readonly server: Server;
  readonly caption: string;
  readonly onDone: () => void;
}

function SetupButton({ server, caption, onDone }: SetupButtonProps) {
  const pressed = usePress(async () => {
    const made = await server.setupRound({});
    onDone();
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
