// Writes the highlighting rules of a sheet: first rule first. Conditions are written as formulas in forms of their own
// (highlight-forms.ts); rules that no formula can express are left out.
// Source: ECMA-376 part 1, 18.3.1.10 (cfRule), 18.3.1.16 (colorScale).
import type { CellRange } from '../cell-range';
import { moveFormula } from '../formulas/formula-parts';
import { withPrefixes } from '../formulas/function-prefixes';
import { numberFormula, textFormula } from '../formulas/highlight-forms';
import { cornerOf, writeRanges } from '../formulas/ranges';
import { element, xmlText } from '../package/write-xml';
import type { ColorPoint, Highlight, HighlightCondition, HighlightRule } from '../workbook';
import type { StyleTable } from './styles';
import { colorXml } from './styles';

/**
 * The rules as they stand in the file, one for one. References in a rule count from the first cell of its first range.
 * Programs disagree about which range that is where the first one is not also the topmost and leftmost, so such ranges
 * get a rule each.
 */
export function fileHighlights(highlights: readonly Highlight[]): readonly Highlight[] {
  return highlights.flatMap(({ ranges, stops, rule }) =>
    rangeGroups(ranges).flatMap((group) => {
      const [corner] = group;
      const [origin] = ranges;
      if (!corner || !origin || !isExpressible(rule)) return [];
      const rows = corner.startRow - origin.startRow;
      const columns = corner.startColumn - origin.startColumn;
      return [{ ranges: group, stops, rule: movedRule(rule, rows, columns) }];
    }),
  );
}

function rangeGroups(ranges: readonly CellRange[]): (readonly CellRange[])[] {
  const [first] = ranges;
  const isFirstCorner = ranges.every(
    (range) => first && range.startRow >= first.startRow && range.startColumn >= first.startColumn,
  );
  return isFirstCorner && first ? [ranges] : ranges.map((range) => [range]);
}

function isExpressible(rule: HighlightRule): boolean {
  return rule.kind === 'colorScale' || conditionFormula(rule, 'A1') !== undefined;
}

function movedRule(rule: HighlightRule, rows: number, columns: number): HighlightRule {
  return rule.kind === 'formula'
    ? { ...rule, formula: moveFormula(rule.formula, rows, columns) }
    : rule;
}

export function highlightsXml(highlights: readonly Highlight[], styles: StyleTable): string {
  return fileHighlights(highlights)
    .map(({ ranges, stops, rule }, index) => {
      const place = { priority: index + 1, stopIfTrue: stops };
      const [corner] = ranges;
      const cell = corner ? cornerOf(corner) : '';
      const cfRule =
        rule.kind === 'colorScale'
          ? element('cfRule', { type: rule.kind, ...place }, colorScaleXml(rule.points))
          : element(
              'cfRule',
              { type: 'expression', dxfId: styles.highlight(rule.style), ...place },
              element('formula', {}, xmlText(conditionFormula(rule, cell) ?? '')),
            );
      return element('conditionalFormatting', { sqref: writeRanges(ranges) }, cfRule);
    })
    .join('');
}

function conditionFormula(condition: HighlightCondition, cell: string): string | undefined {
  switch (condition.kind) {
    case 'formula':
      return withPrefixes(condition.formula);
    case 'text':
      return textFormula(condition.operator, condition.value ?? '', cell);
    case 'number':
      return numberFormula(condition.operator, condition.value, cell);
  }
}

function colorScaleXml(points: readonly ColorPoint[]): string {
  return element('colorScale', {}, [
    ...points.map(({ type, value }) => element('cfvo', { type, val: value })),
    ...points.map(({ color }) => colorXml('color', color)),
  ]);
}
