/**
 * What of a round is another than it was published: every cell by its name, inputs and rules first, then the results that
 * follow from them. Rows and columns are matched by code and by unit, so that moved ones are no difference.
 * Rows that both have alike may be left out on both sides.
 */
import type { SealedRows } from '../../contract/publication';
import {
  BLOCK_CELLS,
  CHANGE,
  RULE_CELLS,
  settingLabel,
  unitLabel,
} from '../../text/publication-change';
import {
  SEALED_OUTSIDE,
  SEALED_RESULT,
  SEALED_ROW,
  UNITS_FROM,
} from '../../text/publication-format';

/** What a cell is about. */
interface Place {
  /** The rule, the block, the setting or the result. */
  readonly what: string;
  /** '' where it is about no criterion. */
  readonly code: string;
  /** '' where it is about no unit. */
  readonly unit: string;
}

/** `published` and `present` as a sealed round writes cells. */
export interface PublicationDifference extends Place {
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
  const changes = entryChanges(before, now);
  return [
    ...before.units.flatMap((unit, i) =>
      unit === unitsBefore[i] ? [] : [change(CHANGE.unitRenamed, '', unitsBefore[i], unit)],
    ),
    ...without(before.units, now.units).map((name) => change(CHANGE.unitRemoved, '', name)),
    ...without(now.units, before.units).map((name) => change(CHANGE.unitAdded, '', '', name)),
    ...without(before.criteria.keys(), now.criteria.keys()).map((code) =>
      change(CHANGE.criterionRemoved, code, before.criteria.get(code)),
    ),
    ...without(now.criteria.keys(), before.criteria.keys()).map((code) =>
      change(CHANGE.criterionAdded, code, '', now.criteria.get(code)),
    ),
    ...changes.filter((one) => !isResult(one)),
    ...changes.filter(isResult),
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

function without(names: Iterable<string>, others: Iterable<string>): readonly string[] {
  const known = new Set(others);
  return [...names].filter((name) => !known.has(name));
}

function entryChanges(before: SealedTable, now: SealedTable): readonly PublicationDifference[] {
  return [...new Map([...before.entries, ...now.entries])].flatMap(([key, entry]) => {
    const { what, code, unit } = entry;
    const [published = '', present = ''] = [before, now].map(
      (side) => side.entries.get(key)?.value,
    );
    if (published === present || !isIn(before, entry) || !isIn(now, entry)) return [];
    return [{ what, code, unit, published, present }];
  });
}

/** A unit or criterion that only one side has is named by itself; its cells would only hide the others. */
function isIn({ criteria, units }: SealedTable, { code, unit }: Entry): boolean {
  return (code === '' || criteria.has(code)) && (unit === '' || units.includes(unit));
}

const SCORE = BLOCK_CELLS[2];

/** What follows from inputs and rules. */
function isResult({ what, code }: Place): boolean {
  return what === SCORE || (code === '' && RESULTS.has(what));
}

const RESULTS: ReadonlySet<string> = new Set(
  [SEALED_RESULT, SEALED_OUTSIDE].flatMap((labels) => Object.values(labels)),
);

interface Entry extends Place {
  readonly value: string;
}

interface SealedTable {
  readonly units: readonly string[];
  /** Names by code, in the order of the rows. */
  readonly criteria: ReadonlyMap<string, string>;
  /** By what they are about. */
  readonly entries: ReadonlyMap<string, Entry>;
}

function unitsIn(rows: SealedRows): readonly string[] {
  const names = rows.find(([kind]) => kind === SEALED_ROW.units)?.slice(UNITS_FROM) ?? [];
  return names.slice(0, names.length / BLOCK_CELLS.length);
}

/** `units`: what they are to be called. */
function sealedTable(rows: SealedRows, units: readonly string[]): SealedTable {
  const criteria = new Map<string, string>();
  const entries = rows.flatMap((row) => entriesOf(row, units, criteria));
  const keyOf = ({ what, code, unit }: Entry) => [what, code, unit].join('\n');
  return { units, criteria, entries: new Map(entries.map((entry) => [keyOf(entry), entry])) };
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
    case SEALED_ROW.setting: {
      // The first form had a cell for the value.
      const at = cells.length > 0 ? -1 : key.indexOf('=');
      if (at < 0) return [entry(key, '', '', 0)];
      return [
        { what: settingLabel(key.slice(0, at)), code: '', unit: '', value: key.slice(at + 1) },
      ];
    }
    case SEALED_ROW.grade:
      return [
        // A cap is all in its first cell.
        { ...entry(CHANGE.grade(key), '', '', 0), value: cells[0] ?? key },
        entry(CHANGE.gradeCondition(key), '', '', 1),
      ];
    case SEALED_ROW.fact:
      return units.map((unit, i) => entry(unitLabel(key), '', unit, UNIT_CELLS + i));
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
