/**
 * A tab with one table: title, hint, the keys, a header, and below it room of plain text with its drop-downs. What people
 * and commands write there is theirs; nothing writes the table over.
 */
import { areaOf } from './a1';
import { gridOf } from './grid';
import { HEADER_ROW, KEY_ROW, keyText } from './keys';
import type { RoundSettings, RoundTabs, Tab } from './tab';
import type { CellContent, TabPlan } from './tab-plan';
import { HEADER, HINT, TAB_COLOR, TITLE } from './theme';

interface TableColumn {
  readonly header: string;
  readonly width: number;
  /** Answers offered; others stay possible. */
  readonly list?: readonly string[];
  /** Not the plain text of all others. */
  readonly numberFormat?: string;
  /** Only programs read it. */
  readonly isHidden?: true;
}

interface TableSource<Role extends string, Key extends string> {
  readonly role: Role;
  readonly name: string;
  readonly title: (settings: RoundSettings) => string;
  readonly hint: string;
  readonly columns: Readonly<Record<Key, TableColumn>>;
  /** Rows ready for typing. */
  readonly room: number;
  readonly frozenColumns?: number;
  readonly isClosed?: boolean;
  readonly hasStageLine?: boolean;
  readonly color?: string;
  readonly isWrapped?: boolean;
  /** What stands in the table at first. */
  readonly rows?: (source: RoundTabs) => readonly (readonly CellContent[])[];
}

export interface TableTab<Role extends string, Key extends string> extends Tab<Role, Key> {
  readonly keys: readonly Key[];
  readonly formats: readonly string[];
  readonly room: number;
  readonly plan: (source: RoundTabs) => TabPlan;
}

export function declareTable<Role extends string, Key extends string>(
  source: TableSource<Role, Key>,
): TableTab<Role, Key> {
  const { role, name, columns } = source;
  const keys = Object.keys(columns) as Key[];
  const headers = keys.map((key) => [key, columns[key].header] as const);
  const plan = (round: RoundTabs) => tablePlan(source, keys, round);
  return {
    role,
    name,
    columns: Object.fromEntries(headers) as Record<Key, string>,
    keys,
    formats: keys.map((key) => columns[key].numberFormat ?? PLAIN_TEXT),
    room: source.room,
    hasStageLine: source.hasStageLine ?? true,
    isClosed: source.isClosed ?? false,
    plan,
    plans: (round) => [plan(round)],
  };
}

const PLAIN_TEXT = '@';

function tablePlan<Role extends string, Key extends string>(
  source: TableSource<Role, Key>,
  keys: readonly Key[],
  round: RoundTabs,
): TabPlan {
  const columns = keys.map((key) => source.columns[key]);
  const rows = source.rows?.(round) ?? [];
  const first = HEADER_ROW + 1;
  const size = { rows: HEADER_ROW + source.room, columns: keys.length };
  const body = (column: number) => areaOf(first, column, source.room);
  const wrap = source.isWrapped === false ? {} : ({ wrap: true, vertical: 'top' } as const);
  return {
    role: source.role,
    name: source.name,
    cells: gridOf({ ...size, rows: HEADER_ROW + rows.length }, [
      { row: 1, column: 1, cells: [[source.title(round.settings)], [source.hint]] },
      { row: KEY_ROW, column: 1, cells: [keys.map((key) => keyText(source.role, key))] },
      { row: HEADER_ROW, column: 1, cells: [columns.map(({ header }) => header), ...rows] },
    ]),
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1), style: TITLE },
      { area: areaOf(2, 1), style: HINT },
      { area: areaOf(HEADER_ROW, 1, 1, size.columns), style: HEADER },
      {
        area: areaOf(first, 1, source.room, size.columns),
        style: { numberFormat: PLAIN_TEXT, ...wrap },
      },
      ...columns.flatMap(({ numberFormat }, i) =>
        numberFormat === undefined ? [] : [{ area: body(i + 1), style: { numberFormat } }],
      ),
    ],
    columnWidths: widthRuns(columns),
    frozen: { rows: HEADER_ROW, columns: source.frozenColumns ?? 0 },
    highlights: [],
    heat: [],
    dropdowns: columns.flatMap(({ list }, i) =>
      list === undefined ? [] : [{ area: body(i + 1), values: list }],
    ),
    foldable: [],
    keyRow: KEY_ROW,
    hiddenColumns: columns.flatMap(({ isHidden }, i) => (isHidden === true ? [i + 1] : [])),
    color: source.color ?? TAB_COLOR.input,
  };
}

/** Neighbours of one width together: fewer calls. */
function widthRuns(columns: readonly TableColumn[]): TabPlan['columnWidths'] {
  const runs: { column: number; count: number; width: number }[] = [];
  columns.forEach(({ width }, i) => {
    const last = runs[runs.length - 1];
    if (last?.width === width) last.count += 1;
    else runs.push({ column: i + 1, count: 1, width });
  });
  return runs;
}
