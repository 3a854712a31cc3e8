/** Điểm trừ as its formula shows it: every deduction, by unit name, in the order of the table. One read. */
import type { RoundDeduction } from '../../contract/round';
import { DEDUCTION } from '../../tabs/deductions-tab';
import type { AnchoredTab } from './anchors';
import { numberAt, rowsBelow, textAt } from './table-cells';

export function readDeductions(tab: AnchoredTab): ReadonlyMap<string, readonly RoundDeduction[]> {
  const offset = (tab.columns.get('deductions') ?? 1) - 1;
  const byUnit = new Map<string, RoundDeduction[]>();
  for (const row of rowsBelow(tab)) {
    const unit = textAt(row, offset + DEDUCTION.unit);
    if (unit === '') continue;
    const list = byUnit.get(unit) ?? [];
    byUnit.set(unit, list);
    list.push({
      code: textAt(row, offset + DEDUCTION.code),
      name: textAt(row, offset + DEDUCTION.name),
      maximum: numberAt(row, offset + DEDUCTION.maximum) ?? 0,
      score: numberAt(row, offset + DEDUCTION.score) ?? 0,
      deduction: numberAt(row, offset + DEDUCTION.deduction) ?? 0,
      why: textAt(row, offset + DEDUCTION.why),
    });
  }
  return byUnit;
}
