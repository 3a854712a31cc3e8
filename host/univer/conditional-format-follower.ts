// Lets conditional formats follow inserted, removed and moved rows and columns, and cells that are cut and pasted:
// Univer without a page leaves them where they were (formulas, merges, names, notes, validation and metadata it moves
// itself). The page's Univer has a plugin of its own for that, so this is for create-univer.ts only.
import { ICommandService } from '@univerjs/core';
import type { IMoveRangeMutationParams } from '@univerjs/sheets';
import { MoveRangeMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { CellRange } from './a1-notation';
import { overlap } from './a1-notation';
import type { Engine } from './engine';
import { lineChangeOf } from './line-change';
import type { LineShift } from './line-shift';
import { shiftFormula, shiftRange } from './line-shift';
import { uncovered } from './rectangles';

export function followWithFormats({ univer, api }: Pick<Engine, 'univer' | 'api'>): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id === MoveRangeMutation.id) {
      const move = command.params as IMoveRangeMutationParams;
      const sheet = api.getWorkbook(move.unitId)?.getSheetBySheetId(move.from.subUnitId);
      if (sheet) followCells(sheet, move);
      return;
    }
    const change = lineChangeOf(command);
    const sheet = change && api.getWorkbook(change.workbookId)?.getSheetBySheetId(change.sheetId);
    if (!sheet) return;
    moveFormats(sheet, sheet.getConditionalFormattingRules(), change.shift);
  });
}

/** `rules`: as they were before. */
export function moveFormats(
  sheet: FWorksheet,
  rules: readonly IConditionFormattingRule[],
  shift: LineShift,
): void {
  for (const rule of rules) {
    const ranges = rule.ranges.flatMap((range) => shiftRange(range, shift));
    moveRule(sheet, rule, ranges, movedTest(rule, shift));
  }
}

/** What is cut out of a rule's ranges goes along; what lay where it is pasted is gone. */
function followCells(sheet: FWorksheet, { fromRange, toRange }: IMoveRangeMutationParams): void {
  const [rows, columns] = [
    toRange.startRow - fromRange.startRow,
    toRange.startColumn - fromRange.startColumn,
  ];
  for (const rule of sheet.getConditionalFormattingRules()) {
    const stays = rule.ranges.flatMap((range) => uncovered(range, [fromRange, toRange]));
    const goes = rule.ranges.flatMap((range) => overlap(range, fromRange) ?? []);
    const pasted = goes.map((range) => ({
      startRow: range.startRow + rows,
      endRow: range.endRow + rows,
      startColumn: range.startColumn + columns,
      endColumn: range.endColumn + columns,
    }));
    moveRule(sheet, rule, [...stays, ...pasted], rule.rule);
  }
}

type Test = IConditionFormattingRule['rule'];

function moveRule(
  sheet: FWorksheet,
  rule: IConditionFormattingRule,
  ranges: CellRange[],
  test: Test,
): void {
  if (ranges.length === 0) sheet.deleteConditionalFormattingRule(rule.cfId);
  else sheet.setConditionalFormattingRule(rule.cfId, { ...rule, ranges, rule: test });
}

function movedTest({ rule }: IConditionFormattingRule, shift: LineShift): Test {
  const isFormula = 'subType' in rule && rule.subType === CFSubRuleType.formula;
  return isFormula ? { ...rule, value: shiftFormula(rule.value, shift) } : rule;
}
