/** Whether what stands there is what the client saw; what it shall be already counts as done. */
import { recordOf } from '../core/record-of';
import type { Change, Changes, Conflict } from '../contract/edit';

export function standing(present: string, { expected, value }: Change): 'open' | 'done' | 'other' {
  if (present === value.trim()) return 'done';
  return present === expected.trim() ? 'open' : 'other';
}

/** What is still to be written; undefined where one of the fields says something else by now. */
export function openFields<Name extends string>(
  names: readonly Name[],
  present: Readonly<Record<Name, string>>,
  changes: Changes<Name>,
): Partial<Record<Name, string>> | undefined {
  const open: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const change = changes[name];
    // google.script.run makes null of what is left out.
    const stands = change ? standing(present[name], change) : 'done';
    if (stands === 'other') return undefined;
    if (change && stands === 'open') open[name] = change.value.trim();
  }
  return open;
}

export function changesBetween<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, string>>,
  after: Readonly<Record<Name, string>>,
): Changes<Name> {
  return recordOf(names, (name) => ({ value: after[name], expected: before[name] }));
}

export function conflict<Present>(present: Present): Conflict<Present> {
  return { ok: false, reason: 'conflict', present };
}
