/**
 * What the panels are about: a unit and perhaps a criterion, chosen by hand or followed from the sheet. Unsaved input
 * stays where it is: nothing moves while there is some.
 */
import { useRef, useState } from 'preact/hooks';
import type { SidebarRound } from '../../contract/calls/open-sidebar';
import { sameName } from '../../core/identity';
import type { Selection } from '../../contract/selection';

export interface Place {
  readonly unit: string;
  readonly code: string | null;
}

/** What is absent or unknown stays as it is. */
export type PlaceTarget = Partial<Readonly<Record<keyof Place, string | null>>>;

export function usePlace({ units, selection }: SidebarRound) {
  const [place, setPlace] = useState(() => startOf(units, selection));
  const [revision, setRevision] = useState(0);
  const isDirty = useRef(false);
  const touch = () => {
    setRevision((before) => before + 1);
  };
  return {
    place,
    /** Grows with every move, also to the same place: the sheet may have changed meanwhile. */
    revision,
    touch,
    setDirty: (value: boolean) => {
      isDirty.current = value;
    },
    /** The new place; undefined where unsaved input forbids to move. */
    moveTo: ({ unit, code }: PlaceTarget): Place | undefined => {
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
