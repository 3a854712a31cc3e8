/**
 * What the panels are about: a unit and perhaps a criterion, chosen by hand or followed from the sheet. Unsaved input
 * stays where it is: nothing moves while there is some.
 */
import { useRef, useState } from 'preact/hooks';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { sameName } from '../../core/identity';
import type { Selection } from '../../contract/selection';

interface Place {
  readonly unit: string;
  readonly code: string | null;
}

export interface PlaceState {
  readonly place: Place;
  /** Grows with every move, also to the same place: the sheet may have changed meanwhile. */
  readonly revision: number;
  readonly touch: () => void;
  readonly setDirty: (isDirty: boolean) => void;
  /** The new place; undefined where unsaved input forbids to move. */
  readonly moveTo: (target: PlaceTarget) => Place | undefined;
}

/** What is absent or unknown stays as it is. */
export type PlaceTarget = Partial<Readonly<Record<keyof Place, string | null>>>;

export function usePlace({ units, selection }: SidebarRound): PlaceState {
  const [place, setPlace] = useState(() => startOf(units, selection));
  const [revision, setRevision] = useState(0);
  const isDirty = useRef(false);
  const touch = () => {
    setRevision((before) => before + 1);
  };
  return {
    place,
    revision,
    touch,
    setDirty: (value) => {
      isDirty.current = value;
    },
    moveTo: ({ unit, code }) => {
      if (isDirty.current) return undefined;
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
