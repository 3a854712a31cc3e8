/**
 * What the round's panels share: which one is open, what the status line says, and what they are about: a unit and perhaps a
 * criterion, chosen by hand or followed from the sheet. Unsaved input stays where it is: nothing moves while there is some.
 */
import { useRef, useState } from 'preact/hooks';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { SIDEBAR } from '../../text/sidebar';
import type { Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { useFollowing } from './use-following';
import { sameName } from '../../core/identity';
import type { Selection } from '../../contract/selection';

export type PanelName = keyof typeof SIDEBAR.panels;
export const PANELS = Object.keys(SIDEBAR.panels) as readonly PanelName[];

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
  const [panel, choosePanel] = useState<PanelName>(firstPanel);
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

/** What the menu opened the page at. */
function firstPanel(): PanelName {
  const asked = document.getElementById('app')?.dataset['panel'];
  return PANELS.find((name) => name === asked) ?? 'unit';
}

/** What was pressed is hidden now; whoever uses the keyboard goes on in the panel that was opened. */
function focusPanel(panel: PanelName): void {
  document.getElementById(`panel-${panel}`)?.focus();
}

interface Place {
  readonly unit: string;
  readonly code: string | null;
}

/** What is absent or unknown stays as it is. */
type PlaceTarget = Partial<Readonly<Record<keyof Place, string | null>>>;

export function usePlace({ units, selection }: SidebarRound) {
  const [place, setPlace] = useState(() => startOf(units, selection));
  const [revision, setRevision] = useState(0);
  const held = useRef(0);
  const touch = () => {
    setRevision((before) => before + 1);
  };
  return {
    place,
    /** Grows with every move, also to the same place: the sheet may have changed meanwhile. */
    revision,
    touch,
    /** There is unsaved input somewhere, until what is answered is called. */
    hold: () => {
      held.current += 1;
      return () => {
        held.current -= 1;
      };
    },
    /** The new place; undefined where unsaved input forbids to move. */
    moveTo: ({ unit, code }: PlaceTarget): Place | undefined => {
      if (held.current > 0) return undefined;
      const known = units.find(({ name }) => sameName(name, unit ?? ''));
      const next = { unit: known?.name ?? place.unit, code: code ?? place.code };
      setPlace(next);
      touch();
      return next;
    },
  };
}

function startOf(units: SidebarRound['units'], { unit, code }: Selection): Place {
  const chosen = units.find(({ name }) => sameName(name, unit ?? '')) ?? units[0];
  return { unit: chosen?.name ?? '', code };
}
