/**
 * What of a round is another than it was published: every cell by its name, inputs and rules first, then the results that
 * follow from them. Rows and columns are matched by code and by unit, so that moved ones are no difference.
 * Rows that both have alike may be left out on both sides.
 */
import type { SealedRows } from '../../contract/publication';
import { BLOCK_CELLS, CHANGE, RULE_CELLS } from '../../text/publication-change';
import { SEALED_ROW, UNITS_FROM } from '../../text/publication-format';

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

/** A cell of a sealed row, by what it is about. */
interface Entry {
  /** The rule, the block, the setting or the result. */
  readonly what: string;
  readonly code: string;
  readonly unit: string;
  readonly value: string;
}

type Entries = ReadonlyMap<string, Entry>;

interface SealedTable {
  readonly units: readonly string[];
  /** Names by code, in the order of the rows. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly inputs: Entries;
  readonly results: Entries;
}

function unitsIn(rows: SealedRows): readonly string[] {
  const names = rows.find(([kind]) => kind === SEALED_ROW.units)?.slice(UNITS_FROM) ?? [];
  return names.slice(0, names.length / BLOCK_CELLS.length);
}

const SCORE = BLOCK_CELLS[2];

/** `units`: what they are to be called. */
function sealedTable(rows: SealedRows, units: readonly string[]): SealedTable {
  const criteria = new Map<string, string>();
  const entries = rows.flatMap((row) => entriesOf(row, units, criteria));
  const isResult = ({ what, code, unit }: Entry) => what === SCORE || (code === '' && unit !== '');
  return {
    units,
    criteria,
    inputs: byPlace(entries.filter((entry) => !isResult(entry))),
    results: byPlace(entries.filter(isResult)),
  };
}

function byPlace(entries: readonly Entry[]): Entries {
  return new Map(entries.map((entry) => [keyOf(entry), entry]));
}

function keyOf({ what, code, unit }: Entry): string {
  return [what, code, unit].join('\n');
}

/** Notes the criterion of the row beside. */
function entriesOf(
  [kind = '', key = '', ...cells]: readonly string[],
  units: readonly string[],
  criteria: Map<string, string>,
): readonly Entry[] {
  const entry = (what: string, code: string, unit: string, at: number) => ({
    what,
    code,
    unit,
    value: cells[at] ?? '',
  });
  switch (kind) {
    case SEALED_ROW.setting:
      return [entry(key, '', '', 0)];
    case SEALED_ROW.grade:
      return [entry(CHANGE.grade(key), '', '', 0)];
    case SEALED_ROW.result:
      return units.map((unit, i) => entry(key, '', unit, UNIT_CELLS + i));
    case SEALED_ROW.criterion: {
      const code = freeCode(criteria, key);
      criteria.set(code, cells[0] ?? '');
      const ofBlock = (what: string, block: number) =>
        units.map((unit, i) => entry(what, code, unit, UNIT_CELLS + block * units.length + i));
      return [
        ...RULE_CELLS.map((what, i) => entry(what, code, '', i)),
        ...BLOCK_CELLS.flatMap(ofBlock),
      ];
    }
    default:
      return [];
  }
}

/** Behind kind and key. */
const UNIT_CELLS = UNITS_FROM - 2;

/** A code that two rows carry is told apart by its occurrence. */
function freeCode(taken: ReadonlyMap<string, string>, code: string): string {
  let free = code;
  for (let i = 2; taken.has(free); i++) free = `${code} (${i})`;
  return free;
}
