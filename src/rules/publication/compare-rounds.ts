/**
 * What of a round is another than it was published: every cell by its name, inputs and rules first, then the results that
 * follow from them. Rows and columns are matched by code and by unit, so that moved ones are no difference.
 * Rows that both have alike may be left out on both sides.
 */
import type { SealedRows } from '../../contract/publication';
import { CHANGE } from '../../text/publication-change';
import { keyOf, sealedTable, unitsIn, type Entry, type SealedTable } from './sealed-table';

/** `published` and `present` as a sealed round writes cells. */
export interface PublicationDifference {
  readonly what: string;
  /** '' where it is about no criterion. */
  readonly code: string;
  /** '' where it is about no unit. */
  readonly unit: string;
  readonly published: string;
  readonly present: string;
}

export function compareRounds(
  published: SealedRows,
  present: SealedRows,
): readonly PublicationDifference[] {
  const unitsBefore = unitsIn(published);
  const now = sealedTable(present, unitsIn(present));
  const before = sealedTable(published, presentNames(unitsBefore, now.units));
  return [
    ...before.units.flatMap((unit, i) =>
      unit === unitsBefore[i] ? [] : [change(CHANGE.unitRenamed, '', unitsBefore[i], unit)],
    ),
    ...unitChanges(before.units, now.units),
    ...criteriaChanges(before.criteria, now.criteria),
    ...entryChanges(before, now, 'inputs'),
    ...entryChanges(before, now, 'results'),
  ];
}

/** The published names as they are called now: as many units, and at the same place a name that nobody had before. */
function presentNames(before: readonly string[], now: readonly string[]): readonly string[] {
  if (before.length !== now.length) return before;
  return before.map((name, i) => {
    const other = now[i] ?? name;
    return now.includes(name) || before.includes(other) ? name : other;
  });
}

function change(what: string, code: string, published = '', present = ''): PublicationDifference {
  return { what, code, unit: '', published, present };
}

function unitChanges(
  before: readonly string[],
  now: readonly string[],
): readonly PublicationDifference[] {
  const [gone, added] = [without(before, now), without(now, before)];
  return [
    ...gone.map((name) => change(CHANGE.unitRemoved, '', name)),
    ...added.map((name) => change(CHANGE.unitAdded, '', '', name)),
  ];
}

function criteriaChanges(
  before: SealedTable['criteria'],
  now: SealedTable['criteria'],
): readonly PublicationDifference[] {
  const [gone, added] = [
    without([...before.keys()], [...now.keys()]),
    without([...now.keys()], [...before.keys()]),
  ];
  return [
    ...gone.map((code) => change(CHANGE.criterionRemoved, code, before.get(code))),
    ...added.map((code) => change(CHANGE.criterionAdded, code, '', now.get(code))),
  ];
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return names.filter((name) => !known.has(name));
}

function entryChanges(
  before: SealedTable,
  now: SealedTable,
  part: 'inputs' | 'results',
): readonly PublicationDifference[] {
  const [old, present] = [before[part], now[part]];
  const added = without([...present.keys()], [...old.keys()]);
  const entries = [...old.values(), ...added.flatMap((key) => present.get(key) ?? [])];
  return entries.flatMap((entry) => {
    const { what, code, unit } = entry;
    const key = keyOf(entry);
    const [from, to] = [old, present].map((side) => side.get(key)?.value ?? '') as [string, string];
    if (from === to || !isIn(before, entry) || !isIn(now, entry)) return [];
    return [{ what, code, unit, published: from, present: to }];
  });
}

/** A unit or criterion that only one side has is named by itself; its cells would only hide the others. */
function isIn({ criteria, units }: SealedTable, { code, unit }: Entry): boolean {
  return (code === '' || criteria.has(code)) && (unit === '' || units.includes(unit));
}
