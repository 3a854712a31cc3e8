// Reads from Univer's mutations which rows or columns have just been inserted or removed, and on which sheet.
// What has to move with them is the followers' business (conditional-format-follower.ts, protection-follower.ts).
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { LineShift } from './line-shift';

export interface LineChange {
  readonly workbookId: string;
  readonly sheetId: string;
  readonly shift: LineShift;
}

const SHIFTS: Readonly<Record<string, (range: IRange) => LineShift>> = {
  [InsertRowMutation.id]: (r) => rows(r.startRow, r.endRow - r.startRow + 1),
  [RemoveRowMutation.id]: (r) => rows(r.startRow, r.startRow - r.endRow - 1),
  [InsertColMutation.id]: (r) => columns(r.startColumn, r.endColumn - r.startColumn + 1),
  [RemoveColMutation.id]: (r) => columns(r.startColumn, r.startColumn - r.endColumn - 1),
};

const rows = (at: number, count: number): LineShift => ({ axis: 'row', at, count });
const columns = (at: number, count: number): LineShift => ({ axis: 'column', at, count });

interface LineParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

export function lineChangeOf(command: Readonly<ICommandInfo>): LineChange | undefined {
  const shiftOf = SHIFTS[command.id];
  if (!shiftOf) return undefined;
  const { unitId, subUnitId, range } = command.params as LineParams;
  return { workbookId: unitId, sheetId: subUnitId, shift: shiftOf(range) };
}
