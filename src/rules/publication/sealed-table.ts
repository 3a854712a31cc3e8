/** Sealed rows by what their cells are about, so that two rounds can be laid beside each other. */
import type { SealedRows } from '../../contract/publication';
import { BLOCK_CELLS, CHANGE, RULE_CELLS } from '../../text/publication-change';
import { SEALED_ROW, UNITS_FROM } from '../../text/publication-format';

export interface Entry {
  /** The rule, the block, the setting or the result. */
  readonly what: string;
  readonly code: string;
  readonly unit: string;
  readonly value: string;
}

type Entries = ReadonlyMap<string, Entry>;

export interface SealedTable {
  readonly units: readonly string[];
  /** Names by code, in the order of the rows. */
  readonly criteria: ReadonlyMap<string, string>;
  readonly inputs: Entries;
  readonly results: Entries;
}

export function unitsIn(rows: SealedRows): readonly string[] {
  const names = rows.find(([kind]) => kind === SEALED_ROW.units)?.slice(UNITS_FROM) ?? [];
  return names.slice(0, names.length / BLOCK_CELLS.length);
}

const SCORE = BLOCK_CELLS[2];

/** `units`: what they are to be called. */
export function sealedTable(rows: SealedRows, units: readonly string[]): SealedTable {
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

export function keyOf({ what, code, unit }: Entry): string {
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
