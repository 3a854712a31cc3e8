/** Điểm trừ: every deduction of every unit, one spilled table, as `CCHC_LOSSES` gives it. */
import { componentOf } from '../core/code';
import { DEDUCTIONS_TAB, TAB_NAME } from '../text/labels';
import { lossesFormula } from './plan/formulas';
import { declareTable } from './plan/table-tab';
import { TAB_COLOR } from './plan/theme';

const { headers, title, hint } = DEDUCTIONS_TAB;
const WORDS = { wrap: true, vertical: 'top' } as const;
const POINTS = 64;

export const deductions = declareTable({
  role: 'deductions',
  name: TAB_NAME.deductions,
  title: ({ year }) => title(year),
  hint,
  columns: {
    unit: { header: headers.unit, width: 170 },
    code: { header: headers.code, width: 64, style: { numberFormat: '@' } },
    name: { header: headers.name, width: 320, style: WORDS },
    maximum: { header: headers.maximum, width: POINTS },
    score: { header: headers.score, width: POINTS },
    deduction: { header: headers.deduction, width: POINTS },
    why: { header: headers.why, width: 420, style: WORDS },
  },
  // The table can grow to units × components rows.
  room: ({ set, units }) => {
    const leaves = set.nodes.filter(({ method }) => method !== '');
    return units.length * new Set(leaves.map(({ code }) => componentOf(code))).size;
  },
  formula: {
    of: lossesFormula,
    points: ['maximum', 'score', 'deduction'],
  },
  isClosed: true,
  color: TAB_COLOR.result,
});
