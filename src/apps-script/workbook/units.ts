/** The units as Đơn vị lists them. Who has which column is for the group tabs to agree with (group.ts). */
import type { Unit } from '../../rules/units';
import { UNITS_TAB } from '../../text/labels';
import { units as declared } from '../../tabs/units';
import { nameKey, sameName } from '../../core/identity';
import { unitsLayout, type UnitsLayout } from '../../tabs/plan/units-layout';
import { isDamaged, type Damage } from './open-tab';
import { readTable, writeRow, type Table, type TableRow } from '../tables/table';
import type { Tabs } from './tabs';
import { writeTexts } from './cell-values';

type Key = (typeof declared.keys)[number];

export interface UnitList {
  readonly table: Table<Key>;
  readonly units: readonly Unit[];
}

export function readUnits(tabs: Tabs): UnitList | Damage {
  const table = readTable(tabs, declared);
  if (isDamaged(table)) return table;
  return { table, units: table.rows.filter(({ name }) => name !== '').map(unitOf) };
}

function unitOf({ id, name, kind, code, email, state }: TableRow<Key>): Unit {
  // Whatever else stands there was meant to stop it, or came there by mistake: then it is for people to say.
  const isScored = state === '' || sameName(state, UNITS_TAB.states.scored);
  return { id, name, kind, code, email, isScored };
}

/** Of the unit of each column; '' where nobody says. */
export function kindsOf(units: readonly Unit[], names: readonly string[]): readonly string[] {
  const kindOf = new Map(units.map(({ name, kind }) => [nameKey(name), kind]));
  return names.map((name) => kindOf.get(nameKey(name)) ?? '');
}

/** What formulas refer to; as it will be made where there is no list yet. */
export function unitsLayoutOf(list: UnitList | undefined): UnitsLayout {
  if (list === undefined) return unitsLayout(declared.name);
  const { sheet, columns, headerRow } = list.table;
  return unitsLayout(sheet.getName(), columns, headerRow, sheet.getMaxRows());
}

/** Writes ids beside names that have none yet, as when the list was just typed. */
export function writeIds({ table }: UnitList, units: readonly Unit[]): void {
  let next = 0;
  table.rows.forEach(({ name, id }, row) => {
    if (name === '') return;
    const unit = units[next++];
    if (unit !== undefined && unit.id !== id) writeRow(table, row, { id: unit.id });
  });
}

/** Names that came with a call, on a tab where nobody has typed any yet. */
export function writeUnits({ table }: UnitList, units: readonly Unit[]): void {
  const { sheet, headerRow, columns } = table;
  if (units.length === 0) return;
  const column = (at: number) => sheet.getRange(headerRow + 1, at, units.length);
  writeTexts(
    column(columns.name),
    units.map(({ name }) => [name]),
  );
  writeTexts(
    column(columns.id),
    units.map(({ id }) => [id]),
  );
}
