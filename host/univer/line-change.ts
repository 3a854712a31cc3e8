// Reads from Univer's mutations which rows, columns or cells have just been inserted, removed or moved, and where.
// What has to follow them is the followers' business (conditional-format-follower.ts, protection-follower.ts).
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { LineShift } from './line-shift';

export interface LineChange {
  readonly workbookId: string;
  readonly sheetId: string;
  readonly shift: LineShift;
}

const SHIFTS: Readonly<Record<string, (params: LineParams) => LineShift>> = {
  [InsertRowMutation.id]: ({ range: r }) => rows(r.startRow, r.endRow - r.startRow + 1),
  [RemoveRowMutation.id]: ({ range: r }) => rows(r.startRow, r.startRow - r.endRow - 1),
  [InsertColMutation.id]: ({ range: r }) => columns(r.startColumn, r.endColumn - r.startColumn + 1),
  [RemoveColMutation.id]: ({ range: r }) => columns(r.startColumn, r.startColumn - r.endColumn - 1),
  [MoveRowsMutation.id]: ({ sourceRange: s, targetRange: t }) => ({
    ...rows(s.startRow, s.endRow - s.startRow + 1),
    to: t.startRow,
  }),
  [MoveColsMutation.id]: ({ sourceRange: s, targetRange: t }) => ({
    ...columns(s.startColumn, s.endColumn - s.startColumn + 1),
    to: t.startColumn,
  }),
};

const rows = (at: number, count: number): LineShift => ({ axis: 'row', at, count });
const columns = (at: number, count: number): LineShift => ({ axis: 'column', at, count });

interface LineParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

export function lineChangeOf(command: Readonly<ICommandInfo>): LineChange | undefined {
  const shiftOf = SHIFTS[command.id];
  if (!shiftOf) return undefined;
  const params = command.params as LineParams;
  return { workbookId: params.unitId, sheetId: params.subUnitId, shift: shiftOf(params) };
}
