// A workbook of the add-on whose hidden sheet was lost on its way, in a program that drops such sheets or through Google: what marks
// each tab with its role is gone, but the hidden row of keys in the tab still names it. The marks are put back from the keys;
// tabs that have none stay unmarked, two tabs of one role are both marked, and the add-on names them.
// Source: src/tabs/plan/keys.ts (`cchc/ROLE/KEY`, on Cấu hình `cchc-row/ROLE/KEY`), src/apps-script/workbook (keys of the marks).
import type { IWorksheetData } from '@univerjs/core';
import type { KeptRecordOf } from './kept/kept-records';
import { cellsOf } from './cells-of';
import type { WholeSheet } from './sheet-from-file';

const KEY = /^cchc(?:-row)?\/([^/]+)\/./;
/** The row of keys stands above the header; a few rows more for those that somebody inserted. */
const LOOKED_AT = 40;
/** The form that has keys in its tabs and no older marks. */
const SCHEMA = '5';

type Marks = NonNullable<IWorksheetData['custom']>;

/** What the workbook itself says, with the marks of its form where they had to be found. */
export function recoverMarks(
  sheets: readonly WholeSheet[],
  kept: KeptRecordOf<'workbook'> | undefined,
): Marks | undefined {
  if (kept || sheets.some(({ data }) => data.custom)) return kept?.custom;
  const roles = sheets.map(roleIn);
  if (roles.every((role) => role === undefined)) return undefined;
  sheets.forEach(({ data }, index) => {
    const role = roles[index];
    if (role !== undefined) data.custom = mark(index + 2, 'cchc.anchor', role);
  });
  return mark(1, 'cchc.schema', SCHEMA);
}

function roleIn({ data }: WholeSheet): string | undefined {
  for (const [row, , { v }] of cellsOf(data)) {
    if (row > LOOKED_AT) return undefined;
    const role = typeof v === 'string' ? KEY.exec(v)?.[1] : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}

function mark(id: number, key: string, value: string): Marks {
  return { developerMetadata: [{ id, key, value, visibility: 'DOCUMENT' }] };
}
