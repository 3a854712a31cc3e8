/**
 * Whom a row concerns, by kind of unit: `chỉ xã, đặc khu` behind the policy of a row, or `trừ …`. A row that does not concern
 * a unit is not scored for it and leaves its maximum, whatever is typed there. Kinds are compared like names (identity.ts).
 */
import { criterionTree } from './criterion-tree';
import { foldText, textOfCell } from './fold-text';
import { nameKey } from './identity';
import type { ResultIssue } from './issue';
import type { Vocabulary } from './vocabulary';

export interface Scope {
  /** Only these kinds; else all but these. */
  readonly isOnly: boolean;
  /** As typed, at least one. */
  readonly kinds: readonly string[];
}

/** Undefined where the part names no kinds: it is no scope. */
export function readScope(part: string, { scope }: Vocabulary): Scope | undefined {
  const words = foldText(part);
  const isOnly = words.startsWith(`${scope.only} `);
  if (!isOnly && !words.startsWith(`${scope.except} `)) return undefined;
  const kinds = part
    .slice((isOnly ? scope.only : scope.except).length)
    .split(',')
    .map((kind) => kind.trim());
  return kinds.includes('') ? undefined : { isOnly, kinds };
}

/** The scope among the parts of a cell of column F. */
export function scopeIn(text: string, words: Vocabulary): Scope | undefined {
  const parts = text.split(';').map((part) => readScope(part.trim(), words));
  return parts.find((scope) => scope !== undefined);
}

/** By row the scopes of the rows above it, which are its own as well; undefined where no heading has any. */
export function scopesAbove(
  rows: readonly { readonly code: string; readonly notApplicable: unknown }[],
  words: Vocabulary,
): readonly (readonly Scope[])[] | undefined {
  // A table says the same few things over and over.
  const known = new Map<unknown, Scope | undefined>();
  for (const { notApplicable: cell } of rows) {
    if (!known.has(cell)) known.set(cell, scopeIn(textOfCell(cell), words));
  }
  const own = rows.map(({ notApplicable }) => known.get(notApplicable));
  if (own.every((scope) => scope === undefined)) return undefined;
  const { ancestors } = criterionTree(rows.map(({ code }) => code));
  return ancestors.map((above) => above.flatMap((row) => own[row] ?? []));
}

export function isConcerned({ isOnly, kinds }: Scope, kind: string): boolean {
  const key = nameKey(kind);
  return kinds.some((named) => nameKey(named) === key) === isOnly;
}

/** What a unit has of a row beside its result: nothing of its own, not concerned, or what keeps anybody from knowing. */
export type ScopeMark = 'notConcerned' | ResultIssue | undefined;

/** One per unit, by all that says whom the row concerns; undefined where nothing does. */
export function scopeMarks(
  scopes: readonly Scope[],
  kinds: readonly string[],
): readonly ScopeMark[] | undefined {
  if (scopes.length === 0) return undefined;
  const marks = scopes.map((scope) => marksOf(scope, kinds));
  return kinds.map((_, unit) => {
    const own = marks.map((each) => each[unit]);
    return own.find((mark) => typeof mark === 'object') ?? own.find((mark) => mark !== undefined);
  });
}

function marksOf(scope: Scope, kinds: readonly string[]): readonly ScopeMark[] {
  const known = new Set(kinds.map(nameKey));
  const unknown = scope.kinds.find((kind) => !known.has(nameKey(kind)));
  if (unknown !== undefined) return kinds.map(() => ({ code: 'unknownKind', text: unknown }));
  const marks = kinds.map((kind): ScopeMark => {
    if (nameKey(kind) === '') return { code: 'kindMissing' };
    return isConcerned(scope, kind) ? undefined : 'notConcerned';
  });
  return marks.every((mark) => mark === 'notConcerned')
    ? kinds.map(() => ({ code: 'concernsNobody' }))
    : marks;
}

/** Who is asked for a kind must have one, and what is asked must be some unit's. */
export function kindDoubt(
  asked: readonly string[],
  kinds: readonly string[],
  unit: number,
): ResultIssue | undefined {
  const unknown = asked.find((kind) => !kinds.some((known) => nameKey(known) === nameKey(kind)));
  if (unknown !== undefined) return { code: 'unknownKind', text: unknown };
  const isMissing = asked.length > 0 && nameKey(kinds[unit] ?? '') === '';
  return isMissing ? { code: 'kindMissing' } : undefined;
}
