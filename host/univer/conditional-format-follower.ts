// Lets conditional formats follow inserted and removed rows and columns: Univer without a page leaves them where
// they were (formulas, merges, names, notes, validation and metadata it moves itself). The page's Univer has a
// plugin of its own for that, so this is for create-univer.ts only.
import { ICommandService } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { Engine } from './engine';
import { lineChangeOf } from './line-change';
import type { LineShift } from './line-shift';
import { shiftFormula, shiftRange } from './line-shift';

export function followWithFormats({ univer, api }: Pick<Engine, 'univer' | 'api'>): void {
  const injector = univer.__getInjector();
  injector.get(ICommandService).onCommandExecuted((command) => {
    const change = lineChangeOf(command);
    const sheet = change && api.getWorkbook(change.workbookId)?.getSheetBySheetId(change.sheetId);
    if (!sheet) return;
    const { shift } = change;
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
