/**
 * Texts for cells that are found by the names of units and by codes, never by position, typed where the cell is blank
 * (workbook/enter-blank.ts). What has no cell, what is wanted twice and what stands there otherwise is told in sentences.
 */
import type { EnterStatisticsOutcome } from '../../contract/calls/enter-statistics';
import { ENTER_FIGURES } from '../../text/enter-figures';
import type { LogAction } from '../../text/log';
import { enterBlank, type BlankBlock, type Entries } from '../workbook/enter-blank';
import type { Tabs } from '../workbook/tabs';

/** What is wanted in one cell. */
export interface WantedItem {
  readonly unit: string;
  readonly code: string;
  readonly text: string;
  readonly note?: string;
}

/** Cells of all units, as they were read. */
export type ItemBlock = Pick<BlankBlock, 'sheet' | 'area'> & Required<Pick<BlankBlock, 'cells'>>;

interface UnitPlace {
  readonly name: string;
  /** By block, from 0. */
  readonly columns: readonly number[];
}

interface RowPlace {
  readonly block: number;
  /** Of the block, from 0. */
  readonly row: number;
}

interface Wanted {
  readonly items: readonly WantedItem[];
  readonly blocks: readonly ItemBlock[];
  readonly unitOf: (name: string) => UnitPlace | undefined;
  readonly rowOf: (code: string) => RowPlace | undefined;
  readonly unknownCode: (code: string) => string;
  /** Of a cell that says something else; undefined where that agrees. */
  readonly taken: (
    unit: string,
    code: string,
    present: unknown,
    text: string,
  ) => string | undefined;
  /** Why nothing was written where the person may not write into one of the cells. */
  readonly locked: string;
  readonly action: LogAction;
  readonly request: unknown;
  readonly said: (count: { readonly entered: number; readonly asked: number }) => string;
}

interface Placed extends WantedItem, RowPlace {
  /** As it is called here. */
  readonly unit: string;
  readonly column: number;
}

export function enterItems(tabs: Tabs, wanted: Wanted): EnterStatisticsOutcome {
  const items = wanted.items.filter(({ text }) => text.trim() !== '');
  const { placed, problems } = placesOf({ ...wanted, items });
  if (placed.length === 0) return { ok: true, entered: 0, problems };
  const used = wanted.blocks.flatMap((block, at) => {
    const own = placed.filter((item) => item.block === at);
    return own.length === 0 ? [] : [{ own, block: blockOf(block, own) }];
  });
  const { action, request } = wanted;
  const entered = enterBlank(
    tabs,
    used.map(({ block }) => block),
    {
      ...{ action, request },
      said: (all) => wanted.said({ entered: openIn(all), asked: items.length }),
    },
  );
  if (entered === undefined) {
    return { ok: false, reason: 'notAllowed', message: wanted.locked };
  }
  const answered = used.flatMap(({ own }, i) => takenAmong(own, entered[i], wanted.taken));
  return { ok: true, entered: openIn(entered), problems: [...problems, ...answered] };
}

const openIn = (all: readonly Entries[]) => all.reduce((sum, { open }) => sum + open, 0);

function placesOf({ items, unitOf, rowOf, unknownCode }: Wanted) {
  const units = new Map(items.map(({ unit }) => [unit, unitOf(unit)]));
  const rows = new Map(items.map(({ code }) => [code, rowOf(code)]));
  const placed = new Map<string, Placed>();
  const doubtful: string[] = [];
  for (const item of items) {
    const [unit, row] = [units.get(item.unit), rows.get(item.code)];
    const column = row && unit?.columns[row.block];
    if (unit === undefined || row === undefined || column === undefined) continue;
    const place = `${row.block} ${row.row} ${column}`;
    const first = placed.get(place);
    if (first === undefined) placed.set(place, { ...item, ...row, column, unit: unit.name });
    else if (first.text.trim() !== item.text.trim()) {
      doubtful.push(ENTER_FIGURES.twice(unit.name, item.code, first.text, item.text));
    }
  }
  const lost = missing(units);
  const unknown =
    lost.length === 0 ? [] : [ENTER_FIGURES.unknownUnits(lost, units.size - lost.length)];
  const problems = [...unknown, ...missing(rows).map(unknownCode), ...doubtful];
  return { placed: [...placed.values()], problems };
}

function missing(found: ReadonlyMap<string, unknown>): string[] {
  return [...found].flatMap(([name, place]) => (place === undefined ? [name] : []));
}

function blockOf(block: ItemBlock, placed: readonly Placed[]): BlankBlock {
  const { columns } = block.area;
  const blank = () => block.cells.map(() => new Array<string | undefined>(columns).fill(undefined));
  const [wanted, notes] = [blank(), blank()];
  for (const { row, column, text, note } of placed) {
    wanted[row]?.splice(column, 1, text.trim());
    notes[row]?.splice(column, 1, note);
  }
  const hasNotes = placed.some(({ note }) => note !== undefined);
  return { ...block, wanted, ...(hasNotes && { notes }) };
}

function takenAmong(
  placed: readonly Placed[],
  entries: Entries | undefined,
  told: Wanted['taken'],
) {
  const standing = new Map(entries?.taken.map((cell) => [placeIn(cell), cell.present]));
  return placed.flatMap((item) => {
    const place = placeIn(item);
    if (!standing.has(place)) return [];
    return told(item.unit, item.code, standing.get(place), item.text) ?? [];
  });
}

const placeIn = ({ row, column }: { readonly row: number; readonly column: number }) =>
  `${row} ${column}`;
