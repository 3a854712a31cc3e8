/** Instead of the panels, while there is no round to show: what is missing and the button that makes it. */
import type { OpenSidebarOutcome } from '../../contract/calls/open-sidebar';
import { BLOCKED, SIDEBAR, TOOLS_PANEL } from '../../text/sidebar';
import { SetupButton } from '../components/setup-button';
import type { Server } from '../../client/server';

export interface BlockedPanelProps {
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
      <SetupButton
        key={state}
        server={server}
        caption={CAPTION[state]}
        isPrimary
        onDone={onAgain}
      />
      <button type="button" onClick={onAgain}>
        {SIDEBAR.refresh}
      </button>
    </main>
  );
}
