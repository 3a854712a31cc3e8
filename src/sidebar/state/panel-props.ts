/** What every panel is given. */
import type { Server } from '../../client/server';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import type { Sidebar } from './use-sidebar';

export interface PanelProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly sidebar: Sidebar;
  /** The workbook is another one now: everything shown is to be read again. */
  readonly onChanged: () => void;
}
