// Univer's validation rules as they stand in a snapshot, to and from those of a plain workbook. A check box becomes a
// list of TRUE and FALSE; a list that a rule cannot hold goes to our hidden sheet. Rules on dates and times are left out:
// neither the add-on nor the local host makes them.
// Source: @univerjs/core 0.25.1, IDataValidationRule.
import type { SheetExtent } from '../../xlsx/formulas/ranges';
import { cutRanges } from '../../xlsx/formulas/ranges';
import { fitsInRule } from '../../xlsx/limits';
import type { WorkMeter } from '../../xlsx/work-meter';
import type { Validation } from '../../xlsx/workbook';
import type { CellRange } from '../univer/a1-notation';
import type { FormulaTranslation } from './file-formulas';

export const DATA_VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

export interface DataValidation extends UniverRule {
  readonly uid: string;
  readonly ranges: readonly CellRange[];
}

interface UniverRule {
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  /** 0 information, 1 stop, 2 warning: only 1 refuses what does not fit. */
  readonly errorStyle?: number;
  readonly showErrorMessage?: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** The names of Univer's error styles in the file, by number. */
export const ERROR_STYLES = ['information', 'stop', 'warning'] as const;

const ANY_BOOLEAN = ['TRUE', 'FALSE'];

export interface ValidationWriting {
  readonly write: FormulaTranslation;
  /** Puts a list on our hidden sheet and returns the formula that names it. */
  readonly keepList: (values: readonly string[]) => string;
}

type Criteria = Pick<Validation, 'type' | 'operator' | 'values' | 'formulas' | 'hidesArrow'>;

export function toValidations(
  rules: readonly DataValidation[],
  writing: ValidationWriting,
): Validation[] {
  return rules.flatMap((rule): Validation[] => {
    const criteria = toCriteria(rule, writing);
    if (!criteria) return [];
    const { allowBlank, errorStyle = 2, showErrorMessage, showInputMessage, prompt } = rule;
    return [
      {
        ranges: rule.ranges,
        ...criteria,
        allowsBlank: allowBlank ?? true,
        severity: ERROR_STYLES[errorStyle] ?? 'warning',
        showsError: showErrorMessage ?? true,
        showsPrompt: (showInputMessage ?? false) || prompt !== undefined,
        messages: messagesOf(rule),
      },
    ];
  });
}

const MESSAGES = ['errorTitle', 'error', 'promptTitle', 'prompt'] as const;

function messagesOf(rule: UniverRule): Validation['messages'] {
  const entries = MESSAGES.map((name) => [name, rule[name]] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}

function toCriteria(rule: DataValidation, writing: ValidationWriting): Criteria | undefined {
  const { type, operator, formula1 = '', formula2 } = rule;
  switch (type) {
    case 'checkbox':
      return { type: 'list', ...toList(checkBoxValues(rule), writing) };
    case 'list':
    case 'listMultiple':
      return {
        type: 'list',
        ...(formula1.startsWith('=')
          ? { formulas: [writing.write(formula1)] }
          : toList(listValues(formula1), writing)),
      };
    case 'custom':
      return { type, formulas: [writing.write(formula1)] };
    case 'decimal':
    case 'whole':
    case 'textLength': {
      const formulas = [rule.formula1, formula2].filter((formula) => formula !== undefined);
      return { type, ...(operator && { operator }), formulas: formulas.map(writing.write) };
    }
    default:
      return undefined;
  }
}

function checkBoxValues({ formula1, formula2 }: UniverRule): readonly string[] {
  return formula1 !== undefined && formula2 !== undefined ? [formula1, formula2] : ANY_BOOLEAN;
}

function toList(
  values: readonly string[],
  { keepList }: ValidationWriting,
): Pick<Validation, 'values' | 'formulas'> {
  return fitsInRule(values) ? { values } : { formulas: [keepList(values)] };
}

/** Univer keeps a list as JSON or with commas. */
function listValues(formula: string): string[] {
  try {
    const values: unknown = JSON.parse(formula);
    if (Array.isArray(values)) return values.map(String);
  } catch {
    // not JSON, so it has commas
  }
  return formula.split(',');
}

export interface ValidationReading {
  readonly extent: SheetExtent;
  readonly meter: WorkMeter;
  readonly read: FormulaTranslation;
  /** The values of a list that lies on our hidden sheet; undefined for any other formula. */
  readonly keptList: (formula: string) => readonly string[] | undefined;
}

/** Rules that differ in their ranges only become one. */
export function toDataValidations(
  validations: readonly Validation[],
  reading: ValidationReading,
): DataValidation[] {
  const rules = new Map<string, { readonly rule: UniverRule; readonly ranges: CellRange[] }>();
  let before = 0;
  for (const validation of validations) {
    const ranges = cutRanges(validation.ranges, reading.extent);
    const rule = fromValidation(validation, reading);
    const key = JSON.stringify(rule);
    reading.meter.spend('letters', key.length);
    reading.meter.spend('rangePairs', before * ranges.length);
    before += ranges.length;
    const known = rules.get(key);
    if (known) known.ranges.push(...ranges);
    else if (ranges.length > 0) {
      reading.meter.spend('distinctRules', 1);
      rules.set(key, { rule, ranges });
    }
  }
  return [...rules.values()].map(({ rule, ranges }, index) => ({
    uid: `dv${index + 1}`,
    ranges,
    ...rule,
  }));
}

function fromValidation(validation: Validation, reading: ValidationReading): UniverRule {
  return {
    ...fromCriteria(validation, reading),
    allowBlank: validation.allowsBlank,
    errorStyle: ERROR_STYLES.indexOf(validation.severity),
    showErrorMessage: validation.showsError,
    showInputMessage: validation.showsPrompt,
    ...validation.messages,
  };
}

function fromCriteria(
  { type, operator, values, formulas = [], hidesArrow = false }: Validation,
  { read, keptList }: ValidationReading,
): UniverRule {
  const [first = '', second] = formulas.map(read);
  switch (type) {
    case 'any':
      return { type };
    case 'custom':
      return { type, formula1: `=${first}` };
    case 'list': {
      const list = values ?? keptList(first);
      if (isAnyBoolean(values)) return { type: 'checkbox' };
      return { type, formula1: list ? listText(list) : `=${first}`, showDropDown: !hidesArrow };
    }
    default:
      return { type, ...(operator !== undefined && { operator }), ...bounds(first, second) };
  }
}

function bounds(first: string, second: string | undefined): Partial<UniverRule> {
  return {
    ...(first !== '' && { formula1: constantOrFormula(first) }),
    ...(second !== undefined && { formula2: constantOrFormula(second) }),
  };
}

function isAnyBoolean(values: readonly string[] = []): boolean {
  return values.join().toUpperCase() === ANY_BOOLEAN.join();
}

function constantOrFormula(text: string): string {
  return Number.isFinite(Number(text)) ? text : `=${text}`;
}

/** With commas, as the local host writes lists, or as JSON where that would not come apart again. */
function listText(values: readonly string[]): string {
  const text = values.join(',');
  return values.some((value) => value.includes(',')) || /^[=[]/.test(text)
    ? JSON.stringify(values)
    : text;
}
