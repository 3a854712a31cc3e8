/**
 * The units of a round: who they are, and how their list may change. A unit is its id, which never changes; name, kind
 * and code are what people say of it. Pure; where the units stand in a sheet is tabs/units.ts.
 */
import { fingerprint } from '../core/fingerprint';
import { nameKey } from '../core/identity';

export interface Unit {
  /** Stands in the hidden keys of Đơn vị and of every block. */
  readonly id: string;
  readonly name: string;
  /** As xã, phường, thị trấn; '' where nobody says. */
  readonly kind: string;
  /** The official code of the administrative unit; '' where nobody says. */
  readonly code: string;
  /** Of those who may type in its columns. */
  readonly email: string;
  /** False: no longer scored, though its columns are still there. */
  readonly isScored: boolean;
}

const ID_LENGTH = 6;

/**
 * Ids follow from the name and from the ids that are taken: an interrupted run that is begun again makes the same ones,
 * and so do two rounds of the same units.
 */
function newUnit(name: string, taken: readonly Pick<Unit, 'id'>[]): Unit {
  const ids = new Set(taken.map(({ id }) => id));
  let id = '';
  for (let attempt = 0; id === '' || ids.has(id); attempt++) {
    id = `u${fingerprint(`${nameKey(name)} ${attempt}`).slice(0, ID_LENGTH)}`;
  }
  return { id, name: name.trim(), kind: '', code: '', email: '', isScored: true };
}

export function newUnits(names: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  for (const name of names) units.push(newUnit(name, units));
  return units;
}

/** Those who only report, as lines of name, level and e-mails say it; ids as of units, and none of theirs. */
export function reportersIn(
  lines: readonly (readonly string[])[],
  units: readonly Unit[],
): readonly Unit[] {
  const made: Unit[] = [];
  for (const [name = '', kind = '', email = ''] of lines) {
    if (name.trim() === '') continue;
    const unit = newUnit(name, [...units, ...made]);
    made.push({ ...unit, kind, email, isScored: false });
  }
  return made;
}

export type UnitChange =
  | { readonly kind: 'add'; readonly name: string; readonly before?: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'stop' | 'resume'; readonly id: string }
  /** Every id once, in the new order. */
  | { readonly kind: 'reorder'; readonly ids: readonly string[] };

type UnitFault = 'blankName' | 'nameTaken' | 'unknownUnit' | 'incompleteOrder';

export type ChangedUnits =
  | { readonly ok: true; readonly units: readonly Unit[] }
  | { readonly ok: false; readonly fault: UnitFault };

/** The list after one change. What is typed for a unit goes with its id; nothing here removes a unit. */
export function changeUnits(units: readonly Unit[], change: UnitChange): ChangedUnits {
  switch (change.kind) {
    case 'add':
      return added(units, change.name, change.before);
    case 'rename':
      return renamed(units, change.id, change.name);
    case 'stop':
    case 'resume':
      return replaced(units, change.id, { isScored: change.kind === 'resume' });
    case 'reorder':
      return reordered(units, change.ids);
  }
}

function added(units: readonly Unit[], name: string, before: string | undefined): ChangedUnits {
  const fault = nameFault(units, name);
  if (fault !== undefined) return { ok: false, fault };
  const at = before === undefined ? units.length : units.findIndex(({ id }) => id === before);
  if (at < 0) return { ok: false, fault: 'unknownUnit' };
  return { ok: true, units: [...units.slice(0, at), newUnit(name, units), ...units.slice(at)] };
}

function renamed(units: readonly Unit[], id: string, name: string): ChangedUnits {
  const others = units.filter((unit) => unit.id !== id);
  const fault = nameFault(others, name);
  return fault === undefined ? replaced(units, id, { name: name.trim() }) : { ok: false, fault };
}

function nameFault(others: readonly Unit[], name: string): UnitFault | undefined {
  const key = nameKey(name);
  if (key === '') return 'blankName';
  return others.some((unit) => nameKey(unit.name) === key) ? 'nameTaken' : undefined;
}

function replaced(units: readonly Unit[], id: string, change: Partial<Unit>): ChangedUnits {
  if (!units.some((unit) => unit.id === id)) return { ok: false, fault: 'unknownUnit' };
  return {
    ok: true,
    units: units.map((unit) => (unit.id === id ? { ...unit, ...change } : unit)),
  };
}

function reordered(units: readonly Unit[], ids: readonly string[]): ChangedUnits {
  const ordered = ids.map((id) => units.find((unit) => unit.id === id));
  const known = ordered.filter((unit) => unit !== undefined);
  const isWhole = known.length === units.length && new Set(ids).size === units.length;
  return isWhole ? { ok: true, units: known } : { ok: false, fault: 'incompleteOrder' };
}
