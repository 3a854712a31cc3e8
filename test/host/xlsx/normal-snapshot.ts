// A snapshot in one form, so that two that mean the same compare equal: styles in place of their ids, ids of rules left
// out, colours as #rrggbb, formulas that Univer shares written out, defaults dropped.
import type { ICellData, IStyleData, IWorkbookData } from '@univerjs/core';
import { cellsOf } from '../../../host/xlsx/cells-of';
import { createSharedFormulas } from '../../../host/xlsx/shared-formulas';

type Sheet = IWorkbookData['sheets'][string];
type Lines = Readonly<Record<string, { s?: unknown } | undefined>>;

export function normalSnapshot(snapshot: IWorkbookData): unknown {
  const { id, name, locale, sheetOrder, custom, styles } = snapshot;
  const sheets = sheetOrder.map((sheetId) => normalSheet(snapshot.sheets[sheetId] ?? {}, styles));
  return plain({ id, name, locale, sheetOrder, custom, sheets, resources: resourcesOf(snapshot) });
}

/** Without `undefined`, prototypes and the order of keys. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function normalSheet(sheet: Sheet, styles: IWorkbookData['styles']): unknown {
  const style = (reference: unknown) => normalStyle(reference, styles);
  const formulaOf = createSharedFormulas(sheet);
  const cells = [...cellsOf(sheet)].map(([row, column, cell]): Entry => [
    `${row},${column}`,
    normalCell(cell, formulaOf(cell, row, column), style(cell.s)),
  ]);
  const lines = (data: Lines = {}) =>
    asObject(Object.entries(data).map(([at, line]) => [at, { ...line, s: style(line?.s) }]));
  return {
    ...sheet,
    cellData: asObject(cells),
    columnData: lines(sheet.columnData as Lines),
    rowData: lines(sheet.rowData as Lines),
  };
}

type Entry = readonly [string, unknown];

function asObject(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}

function normalCell(cell: ICellData, f: string | undefined, s: unknown): unknown {
  const isText = Number(cell.t) === 4;
  return { v: cell.v, t: isText ? 1 : cell.t, f, s };
}

function normalStyle(reference: unknown, styles: IWorkbookData['styles']): unknown {
  const style = typeof reference === 'string' ? styles[reference] : (reference as IStyleData);
  return style ?? undefined;
}

function resourcesOf(snapshot: IWorkbookData): unknown {
  const entries = (snapshot.resources ?? []).map(({ name, data }): Entry => {
    const parsed: unknown = JSON.parse(data, (key, value: unknown) =>
      isId(key) ? undefined : value,
    );
    return [name, withoutEmpty(parsed as object)];
  });
  return asObject(entries);
}

function isId(key: string): boolean {
  return key === 'cfId' || key === 'uid';
}

function withoutEmpty(bySheet: object): unknown {
  const entries = Object.entries(bySheet) as Entry[];
  return asObject(entries.filter(([, value]) => Object.keys(value as object).length > 0));
}
