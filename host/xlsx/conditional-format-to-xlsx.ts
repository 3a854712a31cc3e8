// Writes the highlighting rules of a sheet: first rule first. Rules that no formula can express (bars, icons, ranks …)
// are left out: neither Google Sheets nor the add-on has them. Forms: highlight-forms.ts.
// Source: ExcelJS README, "Conditional Formatting"; ECMA-376 part 1, 18.3.1.10.
import type { CellRange } from '../univer/a1-notation';
import type { ConditionalFormat, HighlightRule } from './conditional-format';
import type { HighlightingRule, Worksheet } from './exceljs';
import type { FormulaTranslation } from './file-formulas';
import { moveFormula } from './formula-parts';
import { numberFormula, textFormula } from './highlight-forms';
import { cornerOf, writeRanges } from './ranges';
import { argb, highlightToXlsx } from './style-to-xlsx';

/** Of the rules as they stand in the file, numbered from 1 on. */
export interface WrittenRules {
  readonly count: number;
  /** The rules that stop those below them: ExcelJS cannot write that, and LibreOffice forgets it. */
  readonly stops: readonly number[];
}

export function writeConditionalFormats(
  sheet: Worksheet,
  formats: readonly ConditionalFormat[],
  write: FormulaTranslation,
): WrittenRules {
  const stops: number[] = [];
  let priority = 0;
  for (const { ranges, rule, stopIfTrue } of formats) {
    for (const group of rangeGroups(ranges)) {
      const written = ruleToXlsx(rule, group, ranges, priority + 1, write);
      if (!written) continue;
      priority += 1;
      sheet.addConditionalFormatting({ ref: writeRanges(group), rules: [written] });
      if (stopIfTrue) stops.push(priority);
    }
  }
  return { count: priority, stops };
}

/**
 * References in a rule count from the first cell of its first range. Programs disagree about which range that is where
 * the first one is not also the topmost and leftmost, so such ranges get a rule each.
 */
function rangeGroups(ranges: readonly CellRange[]): (readonly CellRange[])[] {
  const [first] = ranges;
  const isFirstCorner = ranges.every(
    (range) => first && range.startRow >= first.startRow && range.startColumn >= first.startColumn,
  );
  return isFirstCorner && first ? [ranges] : ranges.map((range) => [range]);
}

function ruleToXlsx(
  rule: HighlightRule,
  group: readonly CellRange[],
  ranges: readonly CellRange[],
  priority: number,
  write: FormulaTranslation,
): HighlightingRule | undefined {
  if (rule.type === 'colorScale') return colorScaleToXlsx(rule, priority);
  const [corner] = group;
  const [origin] = ranges;
  if (!corner || !origin) return undefined;
  const rows = corner.startRow - origin.startRow;
  const columns = corner.startColumn - origin.startColumn;
  const formula = conditionFormula(rule, cornerOf(corner), (own) =>
    write(moveFormula(own, rows, columns)),
  );
  if (formula === undefined) return undefined;
  const style = highlightToXlsx(rule.style);
  return { type: 'expression', priority, formulae: [formula], style };
}

type Highlight = Extract<HighlightRule, { type: 'highlightCell' }>;

function conditionFormula(
  { subType, operator = '', value }: Highlight,
  cell: string,
  write: FormulaTranslation,
): string | undefined {
  if (subType === 'formula' && typeof value === 'string') {
    return write(value);
  }
  if (subType === 'text') return textFormula(operator, String(value ?? ''), cell);
  if (subType === 'number' && value !== undefined && typeof value !== 'string') {
    return numberFormula(operator, value, cell);
  }
  return undefined;
}

function colorScaleToXlsx(
  { config }: Extract<HighlightRule, { type: 'colorScale' }>,
  priority: number,
): HighlightingRule {
  const stops = config.map(({ value: { type, value } }) =>
    value === undefined || type === 'min' || type === 'max'
      ? { type }
      : { type, value: typeof value === 'string' ? value.replace(/^=/, '') : value },
  );
  const color = config.map((stop) => ({ argb: argb(stop.color) ?? 'FFFFFFFF' }));
  return { type: 'colorScale', priority, cfvo: stops, color } as HighlightingRule;
}
