// The validation rules of a range of cells <-> Univer's list of rules with ranges. Equal neighbours become one rule.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/range#setDataValidations(DataValidation)
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from '@univerjs/sheets-data-validation';
import type { CellRange } from '../univer/a1-notation';
import { rectangles } from '../univer/rectangles';
import { DataValidation } from './data-validation';
import type { ReadReference } from './data-validation-rule';
import { validationFromEngine, validationToEngine } from './data-validation-rule';
import type { SheetPlace } from './places';
import type { PlatformContext } from './platform-context';

type RuleGrid = readonly (readonly (DataValidation | null)[])[];

export function writeValidations(
  context: PlatformContext,
  sheet: SheetPlace,
  area: CellRange,
  rules: RuleGrid,
): void {
  removeValidations(context, sheet, area);
  for (const [rule, cells] of cellsByRule(rules, area)) {
    const ranges: IRange[] = rectangles(cells).map((rectangle) => ({ ...rectangle }));
    const engineRule: ISheetDataValidationRule = {
      ...validationToEngine(context.workbook, rule.hostData),
      uid: freshUid(context, sheet),
      ranges,
    };
    context.workbook.commands.syncExecuteCommand(AddSheetDataValidationCommand.id, {
      ...sheetOf(context, sheet),
      rule: engineRule,
    });
  }
}

export function removeValidations(
  context: PlatformContext,
  sheet: SheetPlace,
  area: CellRange,
): void {
  context.workbook.commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, {
    ...sheetOf(context, sheet),
    ranges: [{ ...area }],
  });
}

export function readValidations(
  context: PlatformContext,
  sheet: SheetPlace,
  area: CellRange,
  readReference: ReadReference,
): (DataValidation | null)[][] {
  const model = context.workbook.univer.__getInjector().get(SheetDataValidationModel);
  const { unitId, subUnitId } = sheetOf(context, sheet);
  const grid: (DataValidation | null)[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const line: (DataValidation | null)[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const rule = model.getRuleByLocation(unitId, subUnitId, row, column);
      line.push(rule ? new DataValidation(validationFromEngine(rule, readReference)) : null);
    }
    grid.push(line);
  }
  return grid;
}

function cellsByRule(
  rules: RuleGrid,
  area: CellRange,
): Map<DataValidation, { row: number; column: number }[]> {
  const groups = new Map<DataValidation, { row: number; column: number }[]>();
  rules.forEach((line, r) => {
    line.forEach((rule, c) => {
      if (!rule) return;
      const cells = groups.get(rule) ?? [];
      cells.push({ row: area.startRow + r, column: area.startColumn + c });
      groups.set(rule, cells);
    });
  });
  return groups;
}

function freshUid(context: PlatformContext, sheet: SheetPlace): string {
  const model = context.workbook.univer.__getInjector().get(SheetDataValidationModel);
  const { unitId, subUnitId } = sheetOf(context, sheet);
  const taken = new Set(model.getRules(unitId, subUnitId).map((rule) => rule.uid));
  let number = taken.size + 1;
  while (taken.has(`validation${number}`)) number += 1;
  return `validation${number}`;
}

function sheetOf(
  context: PlatformContext,
  sheet: SheetPlace,
): { unitId: string; subUnitId: string } {
  return { unitId: context.workbook.facade.getId(), subUnitId: sheet.hostId };
}
