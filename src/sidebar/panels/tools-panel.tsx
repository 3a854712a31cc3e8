/** Công cụ: read again, and repair. */
import { TOOLS_PANEL } from '../../text/sidebar';
import { CheckSection } from '../components/check-section';
import { SetupButton } from '../components/setup-button';
import type { Server } from '../../client/server';

export interface ToolsPanelProps {
  readonly server: Server;
  readonly onRefresh: () => void;
  readonly onRepaired: () => void;
}

export function ToolsPanel({ server, onRefresh, onRepaired }: ToolsPanelProps) {
  return (
    <div class="tools">
      <div>
        <button type="button" onClick={onRefresh}>
          {TOOLS_PANEL.refresh}
        </button>
        <p class="muted">{TOOLS_PANEL.refreshHint}</p>
      </div>
      <div>
        <SetupButton server={server} caption={TOOLS_PANEL.repair} onDone={onRepaired} />
        <p class="muted">{TOOLS_PANEL.repairHint}</p>
      </div>
      <CheckSection server={server} onRepaired={onRepaired} />
    </div>
  );
}
