// Lets conditional formats and notes follow inserted and removed rows and columns: without a page, Univer leaves
// both where they were (formulas, merges, names, validation and metadata it moves itself).
import type { ICommandService, IDisposable, IRange, Injector } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { CellRange } from './a1-notation';
import type { LineShift } from './line-shift';
import { shiftFormula, shiftRange } from './line-shift';

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

export function followLines(
  commands: ICommandService,
  injector: Injector,
  sheetOf: (sheetId: string) => FWorksheet | undefined,
): IDisposable {
  return commands.onCommandExecuted((command) => {
    const shiftOf = SHIFTS[command.id];
    if (!shiftOf) return;
    const { unitId, subUnitId, range } = command.params as LineParams;
    const sheet = sheetOf(subUnitId);
    const shift = shiftOf(range);
    if (!sheet) return;
    for (const rule of sheet.getConditionalFormattingRules()) moveRule(sheet, rule, shift);
    moveNotes(injector.get(SheetsNoteModel), unitId, subUnitId, shift);
  });
}

function moveRule(sheet: FWorksheet, rule: IConditionFormattingRule, shift: LineShift): void {
  const ranges = rule.ranges.flatMap((range) => shiftRange(range, shift) ?? []);
  if (ranges.length === 0) {
    sheet.deleteConditionalFormattingRule(rule.cfId);
    return;
  }
  sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges, rule: movedTest(rule, shift) });
}

function movedTest({ rule }: IConditionFormattingRule, shift: LineShift): typeof rule {
  const isFormula = 'subType' in rule && rule.subType === CFSubRuleType.formula;
  return isFormula ? { ...rule, value: shiftFormula(rule.value, shift) } : rule;
}

function moveNotes(
  model: SheetsNoteModel,
  unitId: string,
  subUnitId: string,
  shift: LineShift,
): void {
  const notes = [...(model.getUnitNotes(unitId)?.get(subUnitId)?.values() ?? [])];
  for (const note of notes) model.removeNote(unitId, subUnitId, { noteId: note.id, silent: true });
  for (const note of notes) {
    const cell = shiftRange(cellRange(note.row, note.col), shift);
    if (!cell) continue;
    const { startRow: row, startColumn: col } = cell;
    model.updateNote(unitId, subUnitId, row, col, { ...note, row, col }, true);
  }
}

function cellRange(row: number, column: number): CellRange {
  return { startRow: row, startColumn: column, endRow: row, endColumn: column };
}
