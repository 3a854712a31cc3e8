// Reads the highlighting rules of a sheet: formulas, texts, numbers, colour scales; first rule first.
// Rules of other kinds (icons, bars, top ten …) are left out. Forms: highlight-forms.ts.
// Source: ECMA-376 part 1, 18.3.1.18 (conditionalFormatting); [MS-XLSX] 2.6.21 (x14: the same with the style inside).
import { withoutPrefixes } from '../formulas/function-prefixes';
import {
  comparison,
  comparisonFormula,
  recogniseForm,
  TEXT_OPERATORS,
  textRule,
} from '../formulas/highlight-forms';
import { cornerOf } from '../formulas/ranges';
import type { XmlElement } from '../package/xml-element';
import { childNamed, childrenNamed, isOn, numberIn, textBelow } from '../package/xml-element';
import type { ColorPoint, Highlight, HighlightCondition, HighlightRule } from '../workbook';
import type { ColorReader } from './colors';
import type { FileContext } from './file-context';
import { readRangeList } from './range-list';
import { readHighlight } from './styles';

export function readHighlights(
  elements: readonly XmlElement[],
  context: FileContext,
): readonly Highlight[] {
  const read = elements.flatMap((element) => readGroup(element, context));
  const scales = read.filter(({ highlight }) => highlight.rule.kind === 'colorScale').length;
  context.meter.spend('scalePairs', (scales * (scales - 1)) / 2);
  return read.sort((a, b) => a.priority - b.priority).map(({ highlight }) => highlight);
}

interface Prioritised {
  readonly highlight: Highlight;
  readonly priority: number;
}

function readGroup(element: XmlElement, context: FileContext): Prioritised[] {
  const sqref = element.attributes['sqref'] ?? childNamed(element, 'sqref')?.text;
  const ranges = readRangeList(sqref, context.meter);
  const [first] = ranges;
  if (!first) return [];
  return childrenNamed(element, 'cfRule').flatMap((cfRule) => {
    context.meter.spend('highlights', 1);
    context.meter.spend('highlightRanges', ranges.length);
    const rule = readRule(cfRule, cornerOf(first), context);
    const priority = numberIn(cfRule.attributes['priority']) ?? Infinity;
    const stops = isOn(cfRule.attributes['stopIfTrue']);
    return rule ? [{ highlight: { ranges, stops, rule }, priority }] : [];
  });
}

function readRule(
  element: XmlElement,
  cell: string,
  context: FileContext,
): HighlightRule | undefined {
  if (element.attributes['type'] === 'colorScale') return readColorScale(element, context.color);
  const condition = readCondition(element, cell);
  if (!condition) return undefined;
  const own = childNamed(element, 'dxf');
  const style = own
    ? readHighlight(own, context.color)
    : (context.highlights[numberIn(element.attributes['dxfId']) ?? -1] ?? {});
  return { ...condition, style };
}

function readCondition(element: XmlElement, cell: string): HighlightCondition | undefined {
  const { type = '', operator = '', text = '' } = element.attributes;
  const formulas = element.children
    .filter(({ name }) => name === 'formula' || name === 'f')
    .map((formula) => withoutPrefixes(textBelow(formula)));
  if (type === 'expression') return recogniseForm(formulas[0] ?? '') ?? formulaRule(formulas[0]);
  if (type === 'cellIs') {
    const plain = comparison(operator, formulas);
    return plain ?? formulaRule(comparisonFormula(operator, formulas, cell));
  }
  return TEXT_OPERATORS.has(type) ? textRule(type, text) : undefined;
}

function formulaRule(formula: string | undefined): HighlightCondition | undefined {
  return formula === undefined || formula === '' ? undefined : { kind: 'formula', formula };
}

function readColorScale(element: XmlElement, color: ColorReader): HighlightRule | undefined {
  const scale = childNamed(element, 'colorScale');
  if (!scale) return undefined;
  const colors = childrenNamed(scale, 'color').map((point) => color(point) ?? '#ffffff');
  const points = childrenNamed(scale, 'cfvo').map(({ attributes }, index) => ({
    color: colors[index] ?? '#ffffff',
    ...place(attributes['type'] ?? 'min', attributes['val']),
  }));
  return { kind: 'colorScale', points };
}

function place(type: string, value: string | undefined): Omit<ColorPoint, 'color'> {
  if (value === undefined || type === 'min' || type === 'max') return { type };
  return { type, value: type === 'formula' ? value : Number(value) };
}
