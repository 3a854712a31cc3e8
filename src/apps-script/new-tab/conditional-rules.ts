/** A plan's highlight and heat rules as the platform's conditional format rules. */
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { HEAT } from '../../tabs/plan/theme';
import { rangeOf } from '../workbook/range-of';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export function conditionalRules(sheet: Sheet, { highlights, heat }: TabPlan): Rule[] {
  return [
    ...highlights.map((rule) => highlight(sheet, rule)),
    ...heat.map((rule) => heatScale(sheet, rule)),
  ];
}

export function highlight(
  sheet: Sheet,
  { area, formula, style }: TabPlan['highlights'][number],
): Rule {
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setRanges([rangeOf(sheet, area)]);
  if (style.background !== undefined) builder.setBackground(style.background);
  if (style.color !== undefined) builder.setFontColor(style.color);
  if (style.bold === true) builder.setBold(true);
  if (style.italic === true) builder.setItalic(true);
  if (style.underline === true) builder.setUnderline(true);
  return builder.build();
}

function heatScale(sheet: Sheet, { area, maximum }: TabPlan['heat'][number]): Rule {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  return SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpointWithValue(HEAT.low, NUMBER, '0')
    .setGradientMidpointWithValue(HEAT.middle, NUMBER, midpoint(maximum))
    .setGradientMaxpointWithValue(HEAT.high, NUMBER, String(maximum))
    .setRanges([rangeOf(sheet, area)])
    .build();
}

/** Half of the maximum is low for an index of which 80 in 100 is good: the middle colour stands at 70 %. */
function midpoint(maximum: number): string {
  return String(Math.round(maximum * 70) / 100);
}
