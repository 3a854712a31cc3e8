/** Công cụ: read again, and repair. */
import { TOOLS_PANEL } from '../../text/sidebar';
import { CheckSection } from './check-section';
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
      <CheckSection server={server} onRepaired={onRepaired} />
    </div>
  );
}
