// Lets conditional formats see the cells that formulas spill into: Univer's colour scales and text rules look at
// stored cells only, so that of a heat map over a spilled block it colours nothing but the formula cell.
// Not a public part of Univer; the e2e test of the heat map guards it.
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
} from '@univerjs/sheets-conditional-formatting';
import type { HeldCell } from '../../univer/cell-value';
import type { UniverWorkbook } from '../../univer/univer-workbook';

interface ViewInternals {
  _ensureCalculateUnitManager(
    unitId: string,
    sheetId: string,
  ): { get(ruleId: string): CalculateUnit | undefined };
}

interface CalculateUnit {
  readonly _context: {
    getCellValue: (row: number, column: number) => HeldCell;
  };
}

/** To be called when formulas have been computed or rules may have been added. */
export function highlightSpilledCells(workbook: UniverWorkbook): void {
  const injector = workbook.univer.__getInjector();
  const view = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const unitId = workbook.facade.getId();
  for (const sheet of workbook.facade.getSheets()) {
    const sheetId = sheet.getSheetId();
    const units = (view as unknown as ViewInternals)._ensureCalculateUnitManager(unitId, sheetId);
    for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? []) {
      const unit = units.get(cfId);
      if (!unit) continue;
      unit._context.getCellValue = (row, column) => workbook.cells.cell(sheetId, row, column) ?? {};
      view.markRuleDirty(unitId, sheetId, cfId);
    }
  }
}
