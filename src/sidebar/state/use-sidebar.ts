/** What the round's panels share: which one is open, what they are about, and what the status line says. */
import { useRef, useState } from 'preact/hooks';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { SIDEBAR } from '../../text/sidebar';
import type { Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { useFollowing } from './use-following';
import { usePlace, type PlaceState, type PlaceTarget } from './use-place';

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

export interface Sidebar extends Omit<PlaceState, 'moveTo'> {
  readonly panel: PanelName;
  readonly choosePanel: (panel: PanelName) => void;
  /** Moves there and shows it; shows the unsaved input instead where there is some. */
  readonly open: (target: PlaceTarget, panel: PanelName) => void;
  readonly openCriterion: (code: string) => void;
  /** After an edit: everything shown is read again when the sheet has had time to calculate. */
  readonly touchSoon: () => void;
  readonly status: string;
  readonly say: (status: string) => void;
  /** Why the server does not answer; undefined while it does. */
  readonly connection: Advice | undefined;
}

/** The sheet starts to calculate when the server has answered. */
const CALCULATION_MS = 800;

export function useSidebar(server: Server, round: SidebarRound): Sidebar {
  const [panel, choosePanel] = useState<PanelName>('unit');
  const [status, say] = useState('');
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
  const touchSoon = () => {
    setTimeout(placed.touch, CALCULATION_MS);
  };
  return { ...placed, panel, choosePanel, open, openCriterion, touchSoon, status, say, connection };
}

/** What was pressed is hidden now; whoever uses the keyboard goes on in the panel that was opened. */
function focusPanel(panel: PanelName): void {
  document.getElementById(`panel-${panel}`)?.focus();
}
