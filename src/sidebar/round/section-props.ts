/** What every section of the panel Đợt chấm is given. */
import type { Server } from '../../client/server';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import type { Sidebar } from '../state/use-sidebar';

export interface SectionProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly sidebar: Sidebar;
  /** The workbook is another one now: everything shown is to be read again. */
  readonly onChanged: () => void;
}
