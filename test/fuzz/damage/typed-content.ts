/**
 * What a workbook says when only keys, names and codes are believed, read from its bare cells without any of our reading:
 * which result stands under which unit's id and which code. Undefined where something stands there twice or not at all,
 * or where key, header and Đơn vị do not agree: then only the undamaged round can be right.
 */
import type { IWorkbookData } from '@univerjs/core';
import { sameName } from '../../../src/core/identity';
import type { RoundUnit } from '../../../src/contract/round';
import { readGrades } from '../../../src/rules/grade-table';
import { roundFigures, roundUnit, type UnitFigures } from '../../../src/rules/round-figures';
import { shownScore } from '../../../src/text/cell-text';

type Row = Readonly<Record<string, { readonly v?: unknown } | undefined>>;
type Cells = readonly (readonly unknown[])[];

/** A criterion of the set: its code, its group, and what stands for it on the fresh tab. */
export interface Expected {
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly grades: readonly (readonly unknown[])[];
}

export interface UnitOfId extends RoundUnit {
  /** That are without their full points, as documents list them. */
  readonly leaves: readonly { readonly code: string; readonly score: unknown }[];
}

export type FiguresById = ReadonlyMap<string, UnitOfId>;

function cellsOf(sheet: IWorkbookData['sheets'][string]): Cells {
  const rows = (sheet.cellData ?? {}) as unknown as Readonly<Record<string, Row | undefined>>;
  const last = Math.max(-1, ...Object.keys(rows).map(Number));
  return Array.from({ length: last + 1 }, (_, row) => {
    const cells = rows[row] ?? {};
    const width = Math.max(-1, ...Object.keys(cells).map(Number)) + 1;
    return Array.from({ length: width }, (_unused, column) => cells[column]?.v ?? '');
  });
}

export function cellsOfTab({ sheets }: IWorkbookData, tab: string): Cells {
  const sheet = Object.values(sheets).find(({ name }) => name === tab);
  return sheet === undefined ? [] : cellsOf(sheet);
}

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

interface Head {
  readonly cells: Cells;
  readonly keys: readonly string[];
  readonly header: readonly unknown[];
  /** Below the header. */
  readonly rows: Cells;
}

/** A tab with one row of keys of this role. */
function headOf(cells: Cells, role: string): Head | undefined {
  const isKeys = (row: readonly unknown[]) =>
    row.some((cell) => textOf(cell).startsWith(`cchc/${role}/`));
  const at = cells.findIndex(isKeys);
  if (at < 0 || cells.slice(at + 1).some(isKeys)) return undefined;
  const below = cells.findIndex((row, i) => i > at && row.some((cell) => textOf(cell) !== ''));
  const keys = (cells[at] ?? []).map((cell) => textOf(cell).replace(`cchc/${role}/`, ''));
  return { cells, keys, header: cells[below] ?? [], rows: cells.slice(below + 1) };
}

/** Undefined where the key stands twice or not at all. */
function columnOf({ keys }: Head, key: string): number | undefined {
  const at = keys.indexOf(key);
  return at < 0 || keys.lastIndexOf(key) !== at ? undefined : at;
}

export type Names = ReadonlyMap<string, string>;

/** The names by id as Đơn vị has them now. */
export function namesById(snapshot: IWorkbookData): Names | undefined {
  const heads = headsOf(snapshot, 'units');
  const [head] = heads;
  const [id, name] = head === undefined ? [] : [columnOf(head, 'id'), columnOf(head, 'name')];
  if (head === undefined || heads.length > 1 || id === undefined || name === undefined)
    return undefined;
  const rows = head.rows.filter((row) => textOf(row[name]) !== '');
  const names = new Map(rows.map((row) => [textOf(row[id]), textOf(row[name])]));
  return names.size === rows.length && !names.has('') ? names : undefined;
}

/** Of the tabs that carry the mark of the role: a copy of cells alone is nobody's tab, whatever keys stand in it. */
function headsOf(snapshot: IWorkbookData, role: string): readonly Head[] {
  return snapshot.sheetOrder.flatMap((id) => {
    const sheet = snapshot.sheets[id];
    if (sheet === undefined || !rolesOf(sheet).includes(role)) return [];
    const head = headOf(cellsOf(sheet), role);
    return head === undefined ? [] : [head];
  });
}

function rolesOf({ custom }: IWorkbookData['sheets'][string]): readonly unknown[] {
  const marks = (custom?.['developerMetadata'] ?? []) as readonly { key: string; value: unknown }[];
  return marks.flatMap(({ key, value }) => (key === 'cchc.anchor' ? [value] : []));
}

const RULE = ['maximum', 'method', 'scale', 'notApplicable'] as const;

interface TypedRow {
  readonly code: string;
  readonly name: string;
  readonly row: Readonly<Record<(typeof RULE)[number], unknown>> & {
    readonly selfAssessed: readonly unknown[];
    readonly appraised: readonly unknown[];
  };
}

function typedRows(
  head: Head,
  ids: readonly string[],
  names: Names,
): readonly TypedRow[] | undefined {
  const blocks = ['self', 'appraised', 'score'].map((block) =>
    ids.map((id) => columnOf(head, `${block}/${id}`)),
  );
  const columns = ['code', 'name', ...RULE].map((key) => columnOf(head, key));
  const isWhole = [...blocks.flat(), ...columns].every((column) => column !== undefined);
  const isNamed = blocks.every((block) =>
    block.every((column, i) =>
      sameName(textOf(head.header[column ?? -1]), names.get(ids[i] ?? '') ?? ''),
    ),
  );
  if (!isWhole || !isNamed) return undefined;
  const [code = 0, name = 0, ...rule] = columns.map((column) => column ?? 0);
  const cell = (row: readonly unknown[], at: number | undefined) => row[at ?? -1] ?? '';
  return head.rows.map((row) => ({
    code: textOf(row[code]),
    name: textOf(row[name]),
    row: {
      maximum: cell(row, rule[0]),
      method: cell(row, rule[1]),
      scale: cell(row, rule[2]),
      notApplicable: cell(row, rule[3]),
      selfAssessed: blocks[0]?.map((at) => cell(row, at)) ?? [],
      appraised: blocks[1]?.map((at) => cell(row, at)) ?? [],
    },
  }));
}

/** The round as its cells say; by unit.id. */
export function typedFigures(
  snapshot: IWorkbookData,
  { codes, ids, grades }: Expected,
): FiguresById | undefined {
  const names = namesById(snapshot);
  if (names?.size !== ids.length || !ids.every((id) => names.has(id))) return undefined;
  const groups = codes.filter((code) => !code.includes('.'));
  const rows = groups.flatMap((group) => {
    const heads = headsOf(snapshot, `group:${group}`);
    const [head] = heads;
    const found = head && heads.length === 1 ? typedRows(head, ids, names) : undefined;
    const own = found?.filter(({ code }) => code !== '') ?? [];
    const wanted = codes.filter((code) => code.split('.')[0] === group);
    const isWhole =
      own.length === wanted.length && wanted.every((code) => own.some((row) => row.code === code));
    return isWhole ? own : [];
  });
  if (rows.length !== codes.length) return undefined;
  const { bands, fault } = readGrades(grades);
  if (fault !== undefined) return undefined;
  const nameOf = (code: string) => rows.find((row) => row.code === code)?.name ?? '';
  const figures = roundFigures({
    round: {
      rows: rows.map(({ code, row }) => ({ code, ...row })),
      unitCount: ids.length,
      decimals: DECIMALS,
      grades: bands,
      tieBreakers: [],
      hasCeiling: true,
    },
    units: ids.map((id) => names.get(id) ?? ''),
    groups: groups.map((code) => ({ code, name: '', maximum: null })),
    nameOf,
  }).map((unit): UnitOfId => ({ ...roundUnit(unit), leaves: lossesOf(unit) }));
  return new Map(
    ids.flatMap((id, i) => {
      const own = figures[i];
      return own === undefined ? [] : [[id, own] as const];
    }),
  );
}

const DECIMALS = 2;

function lossesOf({ leaves }: UnitFigures): UnitOfId['leaves'] {
  return leaves()
    .filter(({ score, maximum }) => score !== maximum)
    .map(({ code, score }) => ({ code, score: shownScore(score, DECIMALS) }));
}
