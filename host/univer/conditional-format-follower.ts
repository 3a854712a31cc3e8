// Lets conditional formats follow inserted and removed rows and columns: Univer without a page leaves them where
// they were (formulas, merges, names, notes, validation and metadata it moves itself). The page's Univer has a
// plugin of its own for that, so this is for create-univer.ts only.
import type { IRange } from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { Engine } from './engine';
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

export function followWithFormats({ univer, api }: Pick<Engine, 'univer' | 'api'>): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted((command) => {
    const shiftOf = SHIFTS[command.id];
    if (!shiftOf) return;
    const { unitId, subUnitId, range } = command.params as LineParams;
    const sheet = api.getWorkbook(unitId)?.getSheetBySheetId(subUnitId);
    if (!sheet) return;
    const shift = shiftOf(range);
    for (const rule of sheet.getConditionalFormattingRules()) moveRule(sheet, rule, shift);
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
