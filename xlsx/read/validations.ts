// Reads one validation rule of a sheet as it stands; whoever wants rules that differ in their ranges only as one, joins them.
// Source: ECMA-376 part 1, 18.3.1.32 (dataValidation); [MS-XLSX] 2.6.13 (x14: ranges and formulas as elements).
import { withoutPrefixes } from '../formulas/function-prefixes';
import type { XmlElement } from '../package/xml-element';
import { childNamed, isOn, textBelow } from '../package/xml-element';
import { decodeXlsxString } from '../package/xml-text';
import type { WorkMeter } from '../work-meter';
import type { Validation, ValidationMessages } from '../workbook';
import { readRangeList } from './range-list';

export function readValidation(element: XmlElement, meter: WorkMeter): Validation {
  const { attributes } = element;
  const { errorStyle } = attributes;
  meter.spend('rules', 1);
  // of a list, once more for taking it apart
  meter.spend('letters', childNamed(element, 'formula1')?.text.length ?? 0);
  const ranges = readRangeList(attributes['sqref'] ?? childNamed(element, 'sqref')?.text, meter);
  return {
    ranges,
    ...readCriteria(element),
    allowsBlank: isOn(attributes['allowBlank']),
    severity: errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop',
    showsError: isOn(attributes['showErrorMessage']),
    showsPrompt: isOn(attributes['showInputMessage']),
    messages: readMessages(attributes),
  };
}

function readMessages(attributes: XmlElement['attributes']): ValidationMessages {
  const names = ['errorTitle', 'error', 'promptTitle', 'prompt'] as const;
  const entries = names.map((name) => [name, attributes[name] ?? ''] as const);
  const present = entries.filter(([, text]) => text !== '');
  return Object.fromEntries(present.map(([name, text]) => [name, decodeXlsxString(text)]));
}

type Criteria = Pick<Validation, 'type' | 'operator' | 'values' | 'formulas' | 'hidesArrow'>;

function readCriteria(element: XmlElement): Criteria {
  const { type = 'any', operator = 'between', showDropDown } = element.attributes;
  const formula1 = formulaIn(element, 'formula1');
  if (type === 'any') return { type };
  // in a file, `showDropDown` says not to show one
  if (type === 'list') return { type, hidesArrow: isOn(showDropDown), ...choices(formula1 ?? '') };
  if (type === 'custom') return { type, formulas: [formula1 ?? ''] };
  // LibreOffice gives every rule a second formula
  const isPair = operator === 'between' || operator === 'notBetween';
  const formula2 = isPair ? formulaIn(element, 'formula2') : undefined;
  return { type, operator, formulas: [formula1, formula2].filter((f) => f !== undefined) };
}

function choices(formula: string): Pick<Validation, 'values' | 'formulas'> {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  if (inline === undefined) return { formulas: [formula] };
  const values = inline.replace(/""/g, '"').split(',');
  return { values: values.map((value) => value.trim()) };
}

function formulaIn(element: XmlElement, name: string): string | undefined {
  const formula = childNamed(element, name);
  return formula && withoutPrefixes(textBelow(formula));
}
