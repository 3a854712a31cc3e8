/**
 * What a person is about to save for the fields of one row, as it was read and as it is typed, and what an answer makes of
 * it: saved, or in conflict with what stands there instead, until the person has chosen. Nothing is overwritten before. Pure.
 */
import type { Refusal } from '../../contract/call';
import type { Changes, EditOutcome } from '../../contract/edit';

export type Fields<Name extends string> = Readonly<Record<Name, string>>;

export interface Draft<Name extends string> {
  /** What is expected to stand there. */
  readonly base: Fields<Name>;
  readonly values: Fields<Name>;
  /** What was expected before a conflict. */
  readonly seen?: Fields<Name>;
}

export interface RowEdit<Name extends string> {
  readonly before: Fields<Name>;
  readonly after: Fields<Name>;
  /** For calls that compare field by field. */
  readonly changes: Changes<Name>;
}

/** The answer of any call that edits a row. */
export type RowOutcome<Name extends string> = EditOutcome<Fields<Name>> | Refusal<string>;

export function draftOf<Name extends string>(entered: Fields<Name>): Draft<Name> {
  return { base: entered, values: entered };
}

export function changedIn<Name extends string>(
  { base, values }: Draft<Name>,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => values[name].trim() !== base[name].trim());
}

/** What others have changed, and what would be changed of theirs. */
export function differencesIn<Name extends string>(
  { base, values, seen = base }: Draft<Name>,
  names: readonly Name[],
): readonly Name[] {
  return names.filter((name) => base[name] !== seen[name] || base[name] !== values[name].trim());
}

export function afterSending<Name extends string>(
  draft: Draft<Name>,
  { after }: RowEdit<Name>,
  outcome: RowOutcome<Name>,
): Draft<Name> {
  const { base, values } = draft;
  if (outcome.ok) return { base: after, values };
  if ('message' in outcome) return draft;
  // What the person has not touched follows the others.
  const mine = Object.entries(values).filter(([name, value]) => value !== base[name as Name]);
  const { present } = outcome;
  return { base: present, values: { ...present, ...Object.fromEntries(mine) }, seen: base };
}
