// Reads the highlighting rules of a sheet into Univer's: formulas, texts, numbers, colour scales; first rule first.
// Rules of other kinds (icons, bars, top ten …) are left out. Forms: highlight-forms.ts.
// Source: ECMA-376 part 1, 18.3.1.18 (conditionalFormatting); [MS-XLSX] 2.6.21 (x14: the same with the style inside).
import type { IStyleData } from '@univerjs/core';
import type { ColorReader } from './colors-from-xlsx';
import type { ConditionalFormat, HighlightRule } from './conditional-format';
import type { FormulaTranslation } from './file-formulas';
import {
  comparison,
  comparisonFormula,
  recogniseForm,
  TEXT_OPERATORS,
  textRule,
} from './highlight-forms';
import type { XmlElement } from './package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, textBelow } from './package/xml-element';
import type { SheetExtent } from './ranges';
import { cornerOf, readRanges } from './ranges';
import { readHighlight } from './style-from-xlsx';

export interface HighlightContext {
  readonly extent: SheetExtent;
  readonly readFormula: FormulaTranslation;
  readonly highlights: readonly IStyleData[];
  readonly color: ColorReader;
}

export function readConditionalFormats(
  elements: readonly XmlElement[],
  context: HighlightContext,
): ConditionalFormat[] {
  return elements
    .flatMap((element) => readGroup(element, context))
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule, ranges, stopIfTrue }, index) => ({
      cfId: `cf${index + 1}`,
      ranges,
      stopIfTrue,
      rule,
    }));
}

interface Prioritised extends Omit<ConditionalFormat, 'cfId'> {
  readonly priority: number;
}

function readGroup(element: XmlElement, context: HighlightContext): Prioritised[] {
  const sqref = element.attributes['sqref'] ?? childNamed(element, 'sqref')?.text ?? '';
  const ranges = readRanges(sqref, context.extent);
  const [first] = ranges;
  if (!first) return [];
  return childrenNamed(element, 'cfRule').flatMap((cfRule) => {
    const rule = readRule(cfRule, cornerOf(first), context);
    const priority = numberIn(cfRule.attributes['priority']) ?? Infinity;
    return rule
      ? [{ rule, ranges, priority, stopIfTrue: isOn(cfRule.attributes['stopIfTrue']) }]
      : [];
  });
}

function readRule(
  element: XmlElement,
  cell: string,
  context: HighlightContext,
): HighlightRule | undefined {
  if (element.attributes['type'] === 'colorScale') return readColorScale(element, context.color);
  const condition = readCondition(element, cell, context.readFormula);
  if (!condition) return undefined;
  const own = childNamed(element, 'dxf');
  const style = own
    ? readHighlight(own, context.color)
    : (context.highlights[numberIn(element.attributes['dxfId']) ?? -1] ?? {});
  return { type: 'highlightCell', ...condition, style };
}

type Condition = Omit<Extract<HighlightRule, { type: 'highlightCell' }>, 'type' | 'style'>;

function readCondition(
  element: XmlElement,
  cell: string,
  read: FormulaTranslation,
): Condition | undefined {
  const { type = '', operator = '', text = '' } = element.attributes;
  const formulas = element.children
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map((formula) => read(textBelow(formula)));
  if (type === 'expression') return recogniseForm(formulas[0] ?? '') ?? formulaRule(formulas[0]);
  if (type === 'cellIs') {
    const plain = comparison(operator, formulas);
    return plain ?? formulaRule(comparisonFormula(operator, formulas, cell));
  }
  return TEXT_OPERATORS.has(type) ? textRule(type, text) : undefined;
}

function formulaRule(formula: string | undefined): Condition | undefined {
  return formula === undefined || formula === ''
    ? undefined
    : { subType: 'formula', value: `=${formula}` };
}

function readColorScale(element: XmlElement, color: ColorReader): HighlightRule | undefined {
  const scale = childNamed(element, 'colorScale');
  if (!scale) return undefined;
  const colors = childrenNamed(scale, 'color').map((stop) => color(stop) ?? '#ffffff');
  const config = childrenNamed(scale, 'cfvo').map(({ attributes }, index) => ({
    index,
    color: colors[index] ?? '#ffffff',
    value: stopValue(attributes['type'] ?? 'min', attributes['val']),
  }));
  return { type: 'colorScale', config };
}

function stopValue(type: string, value: string | undefined) {
  if (value === undefined || type === 'min' || type === 'max') return { type };
  return { type, value: type === 'formula' ? `=${value}` : Number(value) };
}
