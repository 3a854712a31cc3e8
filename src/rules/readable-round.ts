/**
 * Whether a round may be read at all: whose columns these are, and whether its criteria are whole.
 * Columns: Đơn vị, the name above each column and the hidden key of each column must agree in every
 * block of every group tab, and all blocks must have one order, since the sheet's formulas go by position. Otherwise
 * points could be another unit's: no figure is given, and the first place that disagrees is named. Pure.
 */
import { groupOf, isCode } from '../core/code';
import { codeKey, isAmong, nameKey, sameName, spoiltSign } from '../core/identity';
import type { Unit } from './units';

type ListedUnit = Pick<Unit, 'id' | 'name' | 'isScored'>;

interface BlockColumn {
  /** Of the unit, from the key; '' where the column has none. */
  readonly id: string;
  /** As the header says. */
  readonly name: string;
}

export interface UnitBlock {
  readonly tab: string;
  readonly block: string;
  /** From the block's first column to its last, whatever stands between them. */
  readonly columns: readonly BlockColumn[];
}

export interface Disagreement {
  /**
   * `repeated`, `nameless`: two units of one name on Đơn vị, or a unit without its key. `missing`: the unit has no column
   * there. `foreign`: a column of no unit. `renamed`: header and Đơn vị differ. `moved`: another order than elsewhere.
   * `stopped`: no longer scored, but its columns are still there. `spoilt`: a character that has no place in a name stands in
   * it, on Đơn vị or above a column; `found` is its number.
   */
  readonly kind:
    'repeated' | 'nameless' | 'missing' | 'foreign' | 'renamed' | 'moved' | 'stopped' | 'spoilt';
  readonly tab: string;
  readonly block: string;
  readonly unit: string;
  /** What stands there instead; '' where nothing does. */
  readonly found: string;
}

export function disagreementIn(
  units: readonly ListedUnit[],
  blocks: readonly UnitBlock[],
): Disagreement | undefined {
  const order = blocks[0]?.columns ?? [];
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return (
    listFault(units) ??
    first(blocks, (block) => blockFault(block, unitOf)) ??
    first(blocks, (block) => orderFault(block, order, unitOf))
  );
}

type UnitsById = ReadonlyMap<string | undefined, ListedUnit>;

function listFault(units: readonly ListedUnit[]): Disagreement | undefined {
  const seen = new Set<string>();
  return first(units, (unit) => {
    const place = { tab: '', block: '', unit: unit.name, found: '' };
    const own = [`id ${unit.id}`, `name ${nameKey(unit.name)}`];
    const isTwice = own.some((key) => seen.has(key));
    for (const key of own) seen.add(key);
    const sign = spoiltSign(unit.name);
    if (sign !== undefined) return { ...place, kind: 'spoilt', found: sign };
    if (unit.id === '') return { ...place, kind: 'nameless' };
    if (isTwice) return { ...place, kind: 'repeated' };
    return unit.isScored ? undefined : { ...place, kind: 'stopped' };
  });
}

function blockFault({ tab, block, columns }: UnitBlock, unitOf: UnitsById) {
  const fault = (kind: Disagreement['kind'], unit: string, found: string): Disagreement => ({
    ...{ kind, tab, block, unit, found },
  });
  const there = new Set(columns.map(({ id }) => id));
  return (
    first(columns, ({ id, name }) => {
      const unit = unitOf.get(id);
      const sign = spoiltSign(name);
      if (sign !== undefined) return fault('spoilt', name, sign);
      if (id === '' || unit === undefined) return fault('foreign', '', name);
      return sameName(unit.name, name) ? undefined : fault('renamed', unit.name, name);
    }) ??
    first(unitOf.values(), ({ id, name }) =>
      there.has(id) ? undefined : fault('missing', name, ''),
    )
  );
}

function orderFault(
  { tab, block, columns }: UnitBlock,
  order: UnitBlock['columns'],
  unitOf: UnitsById,
): Disagreement | undefined {
  return first(columns, ({ id, name }, i) => {
    const there = order[i]?.id;
    const unit = unitOf.get(there)?.name ?? '';
    return id === there ? undefined : { kind: 'moved', tab, block, unit, found: name };
  });
}

function first<Item, Found>(
  items: Iterable<Item>,
  find: (item: Item, i: number) => Found | undefined,
): Found | undefined {
  let i = 0;
  for (const item of items) {
    const found = find(item, i++);
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface GroupCodes {
  readonly tab: string;
  /** Of the group. */
  readonly code: string;
  readonly codes: readonly string[];
  /** As they stand beside the codes. */
  readonly names: readonly string[];
  /** As well; a row with one counts, whether it has a code or not. */
  readonly methods: readonly string[];
}

export interface CriteriaFault {
  /**
   * `gone`: no row has it. `repeated`: two rows have it. `misplaced`: it stands on another group's tab. `words`: it is no
   * code, and the row would count as one more criterion without a result. `misnamed`: beside it stands the name of another
   * criterion; any other words are people's own. `uncoded`: the row below it is scored and has no code.
   */
  readonly kind: 'gone' | 'repeated' | 'misplaced' | 'words' | 'misnamed' | 'uncoded';
  readonly code: string;
  /** '' where the group's tab is gone as well. */
  readonly tab: string;
}

/**
 * Whether the group tabs still hold the whole criteria set, each code once, on the tab of its group and beside its name: a
 * deleted row or tab would otherwise make every total smaller without a word. Criteria that people add are theirs.
 * `expected`: the names by code.
 */
export function criteriaFault(
  groups: readonly GroupCodes[],
  expected: ReadonlyMap<string, string>,
): CriteriaFault | undefined {
  const rowFault = rowJudge(expected);
  const seen = new Set<string>();
  for (const group of groups) {
    const found = rowFaultIn(group, rowFault, seen);
    if (found !== undefined) return found;
  }
  const gone = [...expected.keys()].find((code) => !seen.has(codeKey(code)));
  if (gone === undefined) return undefined;
  const tab = groups.find(({ code }) => code === groupOf(codeKey(gone)))?.tab ?? '';
  return { kind: 'gone', code: gone, tab };
}

/** Notes in `seen` the codes that it meets. */
function rowFaultIn(
  group: GroupCodes,
  rowFault: ReturnType<typeof rowJudge>,
  seen: Set<string>,
): CriteriaFault | undefined {
  const { tab, methods } = group;
  let above = '';
  for (const [i, typed] of group.codes.entries()) {
    const code = codeKey(typed);
    if (code === '' && (methods[i] ?? '') !== '') return { kind: 'uncoded', code: above, tab };
    if (code === '') continue;
    const kind = seen.has(code) ? 'repeated' : rowFault(code, group.names[i], group.code);
    above = isCode(code) ? code : typed;
    if (kind !== undefined) return { kind, code: above, tab };
    seen.add(code);
  }
  return undefined;
}

/** What is wrong with a row by itself. */
function rowJudge(expected: ReadonlyMap<string, string>) {
  const isOfSet = isAmong([...expected.values()]);
  return (code: string, name = '', group: string): CriteriaFault['kind'] | undefined => {
    if (!isCode(code)) return 'words';
    if (groupOf(code) !== group) return 'misplaced';
    const own = expected.get(code);
    const isOwn = own === undefined || name === '' || sameName(own, name);
    return isOwn || !isOfSet(name) ? undefined : 'misnamed';
  };
}
