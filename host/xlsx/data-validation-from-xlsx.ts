// Reads the validation rules of a sheet into Univer's; rules that differ in their ranges only become one.
// A list kept on our hidden sheet (too long for a rule) becomes a list of values again; TRUE,FALSE a check box.
// Source: ECMA-376 part 1, 18.3.1.32 (dataValidation); [MS-XLSX] 2.6.13 (x14: ranges and formulas as elements).
import type { CellRange } from '../univer/a1-notation';
import type { DataValidation } from './data-validation';
import { ANY_BOOLEAN, ERROR_STYLES } from './data-validation';
import type { FormulaTranslation } from './file-formulas';
import type { XmlElement } from './package/xml-element';
import { childNamed, isOn, textBelow } from './package/xml-element';
import { decodeXlsxString } from './package/xml-text';
import type { SheetExtent } from './ranges';
import { readRanges } from './ranges';

export interface ValidationContext {
  readonly extent: SheetExtent;
  readonly readFormula: FormulaTranslation;
  /** The values of a list that lies on our hidden sheet; undefined for any other formula. */
  readonly keptList: (formula: string) => readonly string[] | undefined;
}

export function readDataValidations(
  elements: readonly XmlElement[],
  context: ValidationContext,
): DataValidation[] {
  const rules = new Map<
    string,
    { rule: Omit<DataValidation, 'uid' | 'ranges'>; ranges: CellRange[] }
  >();
  for (const element of elements) {
    const sqref = element.attributes['sqref'] ?? childNamed(element, 'sqref')?.text ?? '';
    const ranges = readRanges(sqref, context.extent);
    const rule = readRule(element, context);
    const key = JSON.stringify(rule);
    const known = rules.get(key);
    if (known) known.ranges.push(...ranges);
    else if (ranges.length > 0) rules.set(key, { rule, ranges });
  }
  return [...rules.values()].map(({ rule, ranges }, index) => ({
    uid: `dv${index + 1}`,
    ranges,
    ...rule,
  }));
}

function readRule(
  element: XmlElement,
  context: ValidationContext,
): Omit<DataValidation, 'uid' | 'ranges'> {
  const { attributes } = element;
  return {
    ...readCriteria(element, context),
    allowBlank: isOn(attributes['allowBlank']),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(attributes['errorStyle'] ?? 'stop')),
    showErrorMessage: isOn(attributes['showErrorMessage']),
    showInputMessage: isOn(attributes['showInputMessage']),
    ...texts(attributes),
  };
}

function texts(attributes: XmlElement['attributes']): Partial<DataValidation> {
  const names = ['errorTitle', 'error', 'promptTitle', 'prompt'] as const;
  const entries = names.map((name) => [name, attributes[name] ?? ''] as const);
  const present = entries.filter(([, text]) => text !== '');
  return Object.fromEntries(present.map(([name, text]) => [name, decodeXlsxString(text)]));
}

type Criteria = Pick<
  DataValidation,
  'type' | 'operator' | 'formula1' | 'formula2' | 'showDropDown'
>;

function readCriteria(element: XmlElement, context: ValidationContext): Criteria {
  const { type = 'any' } = element.attributes;
  const formula1 = formulaIn(element, 'formula1', context.readFormula);
  if (type === 'any') return { type };
  if (type === 'list') return listCriteria(formula1 ?? '', element, context);
  if (type === 'custom') return { type, formula1: `=${formula1 ?? ''}` };
  return { type, ...comparison(element, formula1, context) };
}

function comparison(
  element: XmlElement,
  formula1: string | undefined,
  { readFormula: read }: ValidationContext,
): Omit<Criteria, 'type'> {
  const { operator = 'between' } = element.attributes;
  const formula2 = isPair(operator) ? formulaIn(element, 'formula2', read) : undefined;
  return {
    operator,
    ...(formula1 !== undefined && { formula1: constantOrFormula(formula1) }),
    ...(formula2 !== undefined && { formula2: constantOrFormula(formula2) }),
  };
}

/** LibreOffice gives every rule a second formula. */
function isPair(operator: string): boolean {
  return operator === 'between' || operator === 'notBetween';
}

function formulaIn(
  element: XmlElement,
  name: string,
  read: FormulaTranslation,
): string | undefined {
  const formula = childNamed(element, name);
  return formula && read(textBelow(formula));
}

function constantOrFormula(text: string): string {
  return Number.isFinite(Number(text)) ? text : `=${text}`;
}

/** In a file, `showDropDown` says not to show one. */
function listCriteria(
  formula: string,
  { attributes }: XmlElement,
  context: ValidationContext,
): Criteria {
  if (formula.toUpperCase() === `"${ANY_BOOLEAN}"`) return { type: 'checkbox' };
  const inline = /^"(.*)"$/s.exec(formula)?.[1]?.replace(/""/g, '"').split(',');
  const values = inline?.map((value) => value.trim()) ?? context.keptList(formula);
  const formula1 = values ? listText(values) : `=${formula}`;
  return { type: 'list', formula1, showDropDown: !isOn(attributes['showDropDown']) };
}

/** With commas, as the local host writes lists, or as JSON where that would not come apart again. */
function listText(values: readonly string[]): string {
  const text = values.join(',');
  return values.some((value) => value.includes(',')) || /^[=[]/.test(text)
    ? JSON.stringify(values)
    : text;
}
