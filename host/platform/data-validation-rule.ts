// One data validation, in Google's words <-> in Univer's.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-criteria
import type { IDataValidationRule, ISheetDataValidationRule } from '@univerjs/core';
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
} from '@univerjs/core';
import { fromEngineFormula, toEngineFormula } from '../univer/formula-language';
import type { UniverWorkbook } from '../univer/univer-workbook';
import { enumMember } from './enumerations';
import { referenceTo } from './named-range-reference';
import type { RangePlace } from './places';
import type { EnumMember } from './platform-object';

export interface ValidationData {
  /** A member of DataValidationCriteria; undefined while a builder has none yet. */
  readonly criteria: string | undefined;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** Null while a builder has none. */
export function criteriaMember({ criteria }: ValidationData): EnumMember | null {
  return criteria === undefined ? null : enumMember('DataValidationCriteria', criteria);
}

/** The range that a reference in a rule names, or null. */
export type ReadReference = (reference: string) => RangePlace | null;

type EngineRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;
type EngineCriteria = Pick<EngineRule, 'type'> & Partial<EngineRule>;

export function validationToEngine(workbook: UniverWorkbook, data: ValidationData): EngineRule {
  const help = data.helpText ?? '';
  return {
    allowBlank: true,
    errorStyle: data.allowInvalid
      ? DataValidationErrorStyle.WARNING
      : DataValidationErrorStyle.STOP,
    ...(help ? { showInputMessage: true, prompt: help, showErrorMessage: true, error: help } : {}),
    ...criteriaToEngine(workbook, data),
  };
}

function criteriaToEngine(
  workbook: UniverWorkbook,
  { criteria, values }: ValidationData,
): EngineCriteria {
  const [first, second] = values;
  const number = (operator: DataValidationOperator): EngineCriteria => ({
    type: DataValidationType.DECIMAL,
    operator,
    formula1: String(first),
    ...(typeof second === 'number' ? { formula2: String(second) } : {}),
  });
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return { ...listOf(first as readonly string[]), showDropDown: second !== false };
    case 'VALUE_IN_RANGE':
      return {
        type: DataValidationType.LIST,
        formula1: `=${referenceTo(workbook, first as RangePlace)}`,
        showDropDown: second !== false,
      };
    case 'NUMBER_BETWEEN':
      return number(DataValidationOperator.BETWEEN);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number(DataValidationOperator.GREATER_THAN_OR_EQUAL);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number(DataValidationOperator.LESS_THAN_OR_EQUAL);
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: toEngineFormula(String(first)) };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX };
    default:
      throw new Error(`not emulated: DataValidationCriteria.${criteria ?? ''}`);
  }
}

/** Univer keeps the values as one text with commas between them. */
function listOf(values: readonly string[]): EngineCriteria {
  const odd = values.find((value) => value.includes(','));
  if (odd !== undefined) throw new Error(`not emulated: a list value with a comma: ${odd}`);
  return { type: DataValidationType.LIST, formula1: values.join(',') };
}

export function validationFromEngine(
  rule: IDataValidationRule,
  readReference: ReadReference,
): ValidationData {
  return {
    ...criteriaFromEngine(rule, readReference),
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.prompt ?? null,
  };
}

type Criteria = Pick<ValidationData, 'criteria' | 'values'>;

function criteriaFromEngine(rule: IDataValidationRule, readReference: ReadReference): Criteria {
  const read = READERS[rule.type];
  if (!read) throw new Error(`not emulated: data validation "${rule.type}"`);
  return read(rule, readReference);
}

const READERS: Readonly<
  Record<string, (rule: IDataValidationRule, readReference: ReadReference) => Criteria>
> = {
  [DataValidationType.LIST]: listFromEngine,
  [DataValidationType.DECIMAL]: numbersFromEngine,
  [DataValidationType.CUSTOM]: ({ formula1 = '' }) => ({
    criteria: 'CUSTOM_FORMULA',
    values: [fromEngineFormula(formula1)],
  }),
  [DataValidationType.CHECKBOX]: () => ({ criteria: 'CHECKBOX', values: [] }),
};

function listFromEngine(
  { formula1 = '', showDropDown = true }: IDataValidationRule,
  readReference: ReadReference,
): Criteria {
  if (!formula1.startsWith('=')) {
    return { criteria: 'VALUE_IN_LIST', values: [formula1.split(','), showDropDown] };
  }
  return {
    criteria: 'VALUE_IN_RANGE',
    values: [readReference(formula1), showDropDown],
  };
}

function numbersFromEngine(rule: IDataValidationRule): Criteria {
  const first = Number(rule.formula1);
  if (rule.operator === DataValidationOperator.GREATER_THAN_OR_EQUAL) {
    return { criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [first] };
  }
  if (rule.operator === DataValidationOperator.LESS_THAN_OR_EQUAL) {
    return { criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO', values: [first] };
  }
  return { criteria: 'NUMBER_BETWEEN', values: [first, Number(rule.formula2)] };
}
