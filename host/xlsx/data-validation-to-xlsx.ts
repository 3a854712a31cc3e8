// Writes the validation rules of a sheet. A list that a rule cannot hold (over 255 characters, a comma in a value) goes
// to a row of our hidden sheet; a check box becomes a list. Messages are cut to what Excel accepts: a longer one makes
// Excel call the file damaged.
// Source: ExcelJS README, "Data Validations"; Microsoft, DataValidation limits (255 characters, titles 32).
import { formatA1 } from '../univer/a1-notation';
import type { DataValidation } from './data-validation';
import { ANY_BOOLEAN, ERROR_STYLES } from './data-validation';
import type { Validation, Worksheet } from './exceljs';
import type { FormulaTranslation } from './file-formulas';
import { encodeXlsxString } from './package/xml-text';

const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;
const LONGEST_LIST = 255;

export interface ValidationWriting {
  readonly write: FormulaTranslation;
  /** Puts a list on our hidden sheet and returns the formula that names it. */
  readonly keepList: (values: readonly string[]) => string;
}

/** ExcelJS has it, but its types do not say so. */
interface ValidationSheet extends Worksheet {
  readonly dataValidations: { add(address: string, validation: Validation): void };
}

export function writeDataValidations(
  sheet: Worksheet,
  rules: readonly DataValidation[],
  writing: ValidationWriting,
): void {
  for (const rule of rules) {
    const criteria = criteriaToXlsx(rule, writing);
    if (!criteria) continue;
    const validation = { ...criteria, ...messages(rule) };
    for (const range of rule.ranges) {
      (sheet as ValidationSheet).dataValidations.add(formatA1(range), validation);
    }
  }
}

function criteriaToXlsx(rule: DataValidation, writing: ValidationWriting): Validation | undefined {
  const { type, operator, formula1 = '', formula2 } = rule;
  switch (type) {
    case 'checkbox':
      return { type: 'list', formulae: [`"${checkBoxValues(rule)}"`] };
    case 'list':
    case 'listMultiple':
      return { type: 'list', formulae: [listFormula(formula1, writing)] };
    case 'custom':
      return { type, formulae: [writing.write(formula1)] };
    case 'decimal':
    case 'whole':
    case 'textLength': {
      const formulae = [formula1, formula2].flatMap((f) =>
        f === undefined ? [] : [writing.write(f)],
      );
      return { type, formulae, operator: operator as NonNullable<Validation['operator']> };
    }
    default:
      return undefined; // dates and times: neither the add-on nor the local host makes such rules
  }
}

function checkBoxValues({ formula1, formula2 }: DataValidation): string {
  return formula1 !== undefined && formula2 !== undefined ? `${formula1},${formula2}` : ANY_BOOLEAN;
}

function listFormula(formula: string, writing: ValidationWriting): string {
  if (formula.startsWith('=')) return writing.write(formula);
  const values = listValues(formula);
  const text = values.join(',');
  const fits = text.length <= LONGEST_LIST && !values.some((value) => /[,"]|^\s|\s$/.test(value));
  return fits ? `"${text}"` : writing.keepList(values);
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

function messages(rule: DataValidation): Partial<Validation> {
  const { errorStyle = 2, showErrorMessage = true, showInputMessage = false } = rule;
  const text = (message: string | undefined, longest: number) =>
    message === undefined ? undefined : encodeXlsxString(shorten(message, longest));
  const all = {
    allowBlank: rule.allowBlank ?? true,
    errorStyle: ERROR_STYLES[errorStyle],
    showErrorMessage,
    showInputMessage: showInputMessage || rule.prompt !== undefined,
    errorTitle: text(rule.errorTitle, LONGEST_TITLE),
    error: text(rule.error, LONGEST_MESSAGE),
    promptTitle: text(rule.promptTitle, LONGEST_TITLE),
    prompt: text(rule.prompt, LONGEST_MESSAGE),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
