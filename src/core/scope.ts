/**
 * Whom a row concerns, by kind of unit: `chỉ xã, đặc khu` behind the policy of a row, or `trừ …`. A row that does not concern
 * a unit is not scored for it and leaves its maximum, whatever is typed there. Kinds are compared like names (identity.ts).
 */
import { foldText } from './fold-text';
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

export function isConcerned({ isOnly, kinds }: Scope, kind: string): boolean {
  const key = nameKey(kind);
  return kinds.some((named) => nameKey(named) === key) === isOnly;
}

/** What a unit has of a row beside its result: nothing of its own, not concerned, or what keeps anybody from knowing. */
export type ScopeMark = 'notConcerned' | ResultIssue | undefined;

/** One per unit; undefined where the row concerns all of them. */
export function scopeMarks(
  scope: Scope | undefined,
  kinds: readonly string[],
): readonly ScopeMark[] | undefined {
  if (scope === undefined) return undefined;
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
