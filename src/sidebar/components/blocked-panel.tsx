/** Instead of the panels, while there is no round to show: what is missing, and the button that makes it. */
import { Button, Lines, PressState } from '../../client/controls';
import type { Server } from '../../client/server';
import { usePress } from '../../client/use-press';
import type { OpenSidebarOutcome } from '../../contract/calls/open-sidebar';
import type { SetupOutcome } from '../../contract/calls/setup-round';
import { BLOCKED, SIDEBAR, TOOLS_PANEL } from '../../text/sidebar';
import { CheckSection } from '../tools/tools-panel';

interface BlockedPanelProps {
  readonly server: Server;
  readonly outcome: Exclude<OpenSidebarOutcome, { state: 'ready' }>;
  readonly onAgain: () => void;
}

export function BlockedPanel(props: BlockedPanelProps) {
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
