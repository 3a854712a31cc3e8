/** What the round's panels share: which one is open, what they are about, and what the status line says. */
import { useRef, useState } from 'preact/hooks';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { SIDEBAR } from '../../text/sidebar';
import type { Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { useFollowing } from './use-following';
import { usePlace, type PlaceTarget } from './use-place';

export const PANELS = [
  'unit',
  'criterion',
  'ranking',
  'round',
  'remediation',
  'reports',
  'tools',
] as const;
export type PanelName = (typeof PANELS)[number];

export type Sidebar = ReturnType<typeof useSidebar>;

/** What every panel is given. */
export interface PanelProps {
  readonly server: Server;
  readonly round: SidebarRound;
  readonly sidebar: Sidebar;
  /** The workbook is another one now: everything shown is to be read again. */
  readonly onChanged: () => void;
}

/** The sheet starts to calculate when the server has answered. */
const CALCULATION_MS = 800;

export function useSidebar(server: Server, round: SidebarRound) {
  const [panel, choosePanel] = useState<PanelName>('unit');
  const [status, say] = useState('');
  // Why the server does not answer; undefined while it does.
  const [connection, setConnection] = useState<Advice>();
  const { moveTo, ...placed } = usePlace(round);
  // A refused selection is offered again and again; said once is enough.
  const refused = useRef('');

  useFollowing({
    server,
    initial: round.selection,
    onConnection: setConnection,
    onSelection: (selection) => {
      const moved = moveTo(selection);
      if (moved) say(SIDEBAR.following(moved.unit, moved.code));
      else if (refused.current !== selection.key) say(SIDEBAR.unsaved);
      refused.current = moved ? '' : selection.key;
      return moved !== undefined;
    },
  });
  /** Moves there and shows it; shows the unsaved input instead where there is some. */
  const open = (target: PlaceTarget, shown: PanelName) => {
    const isMoved = moveTo(target) !== undefined;
    const next = isMoved ? shown : 'criterion';
    say(isMoved ? '' : SIDEBAR.unsaved);
    choosePanel(next);
    if (next !== panel) setTimeout(focusPanel, 0, next);
  };
  const openCriterion = (code: string) => {
    open({ code }, 'criterion');
  };
  /** After an edit: everything shown is read again when the sheet has had time to calculate. */
  const touchSoon = () => {
    setTimeout(placed.touch, CALCULATION_MS);
  };
  return { ...placed, panel, choosePanel, open, openCriterion, touchSoon, status, say, connection };
}

/** What was pressed is hidden now; whoever uses the keyboard goes on in the panel that was opened. */
function focusPanel(panel: PanelName): void {
  document.getElementById(`panel-${panel}`)?.focus();
}
