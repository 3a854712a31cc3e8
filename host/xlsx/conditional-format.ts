// Univer's highlighting rules as they stand in a snapshot, to and from those of a plain workbook.
// Rules of other kinds (bars, icons, ranks …) are left out: neither Google Sheets nor the add-on has them.
// Source: @univerjs/sheets-conditional-formatting 0.25.1, models/type.
import type { IStyleData } from '@univerjs/core';
import type { SheetExtent } from '../../xlsx/formulas/ranges';
import { cutRanges } from '../../xlsx/formulas/ranges';
import type { ColorPoint, Highlight, HighlightCondition, HighlightRule } from '../../xlsx/workbook';
import { fileHighlights } from '../../xlsx/write/highlights';
import type { CellRange } from '../univer/a1-notation';
import { hexColor, toCellStyle, toUniverStyle } from './cell-style';
import type { FormulaTranslation } from './file-formulas';

export const CONDITIONAL_FORMATS = 'SHEET_CONDITIONAL_FORMATTING_PLUGIN';

export interface ConditionalFormat {
  readonly cfId: string;
  readonly ranges: readonly CellRange[];
  readonly stopIfTrue: boolean;
  readonly rule: UniverRule;
}

type UniverRule =
  | { readonly type: 'colorScale'; readonly config: readonly ColorStop[] }
  | (UniverCondition & { readonly type: 'highlightCell'; readonly style: IStyleData });

interface ColorStop {
  readonly index: number;
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}

interface UniverCondition {
  readonly subType: string;
  readonly operator?: string;
  readonly value?: string | number | readonly number[];
}

/** As they will stand in the file, one for one. */
export function toHighlights(
  formats: readonly ConditionalFormat[],
  write: FormulaTranslation,
): readonly Highlight[] {
  const highlights = formats.flatMap(({ ranges, stopIfTrue, rule }): Highlight[] => {
    const written = toRule(rule, write);
    return written ? [{ ranges, stops: stopIfTrue, rule: written }] : [];
  });
  return fileHighlights(highlights);
}

function toRule(rule: UniverRule, write: FormulaTranslation): HighlightRule | undefined {
  if (rule.type === 'colorScale') return { kind: 'colorScale', points: rule.config.map(toPoint) };
  const condition = toCondition(rule, write);
  return condition && { ...condition, style: toCellStyle(rule.style) };
}

function toPoint({ color, value: { type, value } }: ColorStop): ColorPoint {
  const isPlain = value === undefined || type === 'min' || type === 'max';
  return {
    color: hexColor(color) ?? '#ffffff',
    type,
    ...(!isPlain && { value: typeof value === 'string' ? value.replace(/^=/, '') : value }),
  };
}

function toCondition(
  { subType, operator = '', value }: UniverCondition,
  write: FormulaTranslation,
): HighlightCondition | undefined {
  if (subType === 'formula' && typeof value === 'string') {
    return { kind: 'formula', formula: write(value) };
  }
  if (subType === 'text') return { kind: 'text', operator, value: String(value ?? '') };
  return subType === 'number' && value !== undefined && typeof value !== 'string'
    ? { kind: 'number', operator, value }
    : undefined;
}

export function toConditionalFormats(
  highlights: readonly Highlight[],
  read: FormulaTranslation,
  extent: SheetExtent,
): ConditionalFormat[] {
  return highlights
    .map(({ ranges, stops, rule }) => ({ ranges: cutRanges(ranges, extent), stops, rule }))
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ ranges, stops, rule }, index) => ({
      cfId: `cf${index + 1}`,
      ranges,
      stopIfTrue: stops,
      rule: fromRule(rule, read),
    }));
}

function fromRule(rule: HighlightRule, read: FormulaTranslation): UniverRule {
  if (rule.kind === 'colorScale') return { type: rule.kind, config: rule.points.map(fromPoint) };
  const { style, ...condition } = rule;
  return {
    type: 'highlightCell',
    ...fromCondition(condition, read),
    style: toUniverStyle(style),
  };
}

function fromPoint({ color, type, value }: ColorPoint, index: number): ColorStop {
  const isFormula = type === 'formula' && value !== undefined;
  const shown = isFormula ? `=${value}` : value;
  return { index, color, value: { type, ...(shown !== undefined && { value: shown }) } };
}

function fromCondition(condition: HighlightCondition, read: FormulaTranslation): UniverCondition {
  if (condition.kind === 'formula') {
    return { subType: condition.kind, value: `=${read(condition.formula)}` };
  }
  const { kind: subType, operator, value } = condition;
  return { subType, operator, ...(value !== undefined && { value }) };
}
