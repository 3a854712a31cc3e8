/**
 * A tab with one table below title, hint, keys and header: either room of plain text with its drop-downs, where what people
 * and commands write is theirs, or the spilled result of one formula.
 */
import { recordOf } from '../../core/record-of';
import { areaOf, type Area } from './a1';
import { HEADER_ROW, KEY_ROW } from './keys';
import { makePlan } from './make-plan';
import { spilled } from './spill';
import type { Generated, RoundSettings, RoundTabs, Tab, TabLayout } from './tab';
import type { CellContent, CellStyle, TabPlan } from './tab-plan';
import { scoreFormat, TAB_COLOR } from './theme';

interface TableColumn {
  readonly header: string;
  readonly width: number;
  /** Answers offered; others stay possible. */
  readonly list?: readonly string[];
  readonly style?: CellStyle;
  /** Only programs read it. */
  readonly isHidden?: true;
}

interface TableSource<Role extends string, Key extends string> {
  readonly role: Role;
  readonly name: string;
  readonly title: (settings: RoundSettings) => string;
  readonly hint: string;
  readonly columns: Readonly<Record<Key, TableColumn>>;
  /** Rows ready for typing, or for what the formula gives. */
  readonly room: number | ((round: RoundTabs) => number);
  readonly frozenColumns?: number;
  readonly isClosed?: boolean;
  readonly hasStageLine?: boolean;
  readonly isOnRequest?: true;
  readonly color?: string;
  readonly isWrapped?: boolean;
  /** What stands in the table at first. */
  readonly rows?: (source: RoundTabs) => readonly (readonly CellContent[])[];
  /** Fills the table from its first cell on, laid out by its keys; `points`: columns that show points. */
  readonly formula?: {
    readonly of: (round: RoundTabs, keys: Area) => string;
    readonly points: readonly [NoInfer<Key>, ...NoInfer<Key>[]];
  };
}

export interface TableTab<Role extends string, Key extends string> extends Tab<Role, Key> {
  readonly keys: readonly Key[];
  readonly formats: readonly string[];
  readonly roomOf: (round: RoundTabs) => number;
  readonly plan: (source: RoundTabs) => TabPlan;
}

export function declareTable<Role extends string, Key extends string>(
  source: TableSource<Role, Key>,
): TableTab<Role, Key> {
  const { role, name, columns, room, formula } = source;
  const keys = Object.keys(columns) as Key[];
  const table = {
    role,
    name,
    columns: recordOf(keys, (key) => columns[key].header),
    keys,
    formats: keys.map((key) => columns[key].style?.numberFormat ?? PLAIN_TEXT),
    roomOf: (round: RoundTabs) => (typeof room === 'number' ? room : room(round)),
    hasStageLine: source.hasStageLine ?? true,
    isClosed: source.isClosed ?? false,
    ...(source.isOnRequest && { isOnRequest: source.isOnRequest }),
  };
  const isPoints = (key: string) => (formula?.points as readonly string[]).includes(key);
  const generated =
    formula &&
    ((layout: Omit<TabLayout, 'columns'>, round: RoundTabs) =>
      spilled(layout, table.roomOf(round), (at) => formula.of(round, at), isPoints));
  const plan = (round: RoundTabs) =>
    tablePlan(table, source, round, generated?.({ ...FRESH, keys }, round));
  return { ...table, plan, plans: (round) => [plan(round)], ...(generated && { generated }) };
}

const PLAIN_TEXT = '@';
const FIRST_ROW = HEADER_ROW + 1;
const FRESH = { keyRow: KEY_ROW, headerRow: HEADER_ROW };

type Table<Key extends string> = Pick<TableTab<string, Key>, 'keys' | 'roomOf'>;

function tablePlan<Key extends string>(
  table: Table<Key>,
  source: TableSource<string, Key>,
  round: RoundTabs,
  generated: Generated | undefined,
): TabPlan {
  const { keys } = table;
  const { role, name, title, hint } = source;
  const columns = keys.map((key) => source.columns[key]);
  const room = table.roomOf(round);
  const body = (column: number, count = 1) => areaOf(FIRST_ROW, column, room, count);
  const wrap = source.isWrapped === false ? {} : ({ wrap: true, vertical: 'top' } as const);
  return makePlan({
    role,
    name,
    top: [title(round.settings), hint],
    keys,
    headers: columns.map(({ header }) => header),
    pieces: [{ row: FIRST_ROW, column: 1, cells: source.rows?.(round) ?? [] }],
    formulas: generated?.formulas ?? [],
    size: { rows: HEADER_ROW + room, columns: keys.length },
    styles: [
      // A formula in a plain-text cell would be text.
      ...(generated
        ? generated.points.map((area) => ({ area, style: pointStyle(round) }))
        : [{ area: body(1, keys.length), style: { numberFormat: PLAIN_TEXT, ...wrap } }]),
      ...columns.flatMap(({ style }, i) => (style ? [{ area: body(i + 1), style }] : [])),
    ],
    widths: columns.map(({ width }) => width),
    frozen: { rows: HEADER_ROW, columns: source.frozenColumns ?? 0 },
    dropdowns: columns.flatMap(({ list }, i) =>
      list ? [{ area: body(i + 1), values: list }] : [],
    ),
    hiddenColumns: columns.flatMap(({ isHidden }, i) => (isHidden === true ? [i + 1] : [])),
    color: source.color ?? TAB_COLOR.input,
  });
}

function pointStyle({ settings }: RoundTabs): CellStyle {
  return { numberFormat: scoreFormat(settings.decimals, settings.rowDecimals), align: 'center' };
}
