// One condition of a conditional format rule, in Google's words <-> in Univer's.
// Source: https://developers.google.com/apps-script/reference/spreadsheet/boolean-criteria, interpolation-type
import type { IStyleBase } from '@univerjs/core';
import type { IConditionalFormattingRuleConfig } from '@univerjs/sheets-conditional-formatting';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
} from '@univerjs/sheets-conditional-formatting';
import type { FormatCondition, GradientPoint } from './conditional-format-shape';

const TEXT: Readonly<Record<string, CFTextOperator>> = {
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const NUMBER = {
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
} as const;

const BETWEEN = {
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
} as const;

const POINTS: Readonly<Record<string, CFValueType>> = {
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
  MIN: CFValueType.min,
  MAX: CFValueType.max,
};

export function conditionToEngine(
  condition: FormatCondition,
  style: IStyleBase,
  taken: (formula: string) => string,
): IConditionalFormattingRuleConfig {
  if (condition.kind === 'gradient') return gradientToEngine(condition.points);
  const { criteria, values } = condition;
  const type = CFRuleType.highlightCell;
  if (criteria === 'CUSTOM_FORMULA') {
    const value = taken(String(values[0]));
    return { type, style, subType: CFSubRuleType.formula, value };
  }
  const text = TEXT[criteria];
  if (text !== undefined) {
    const value = values.length > 0 ? { value: String(values[0]) } : {};
    return { type, style, subType: CFSubRuleType.text, operator: text, ...value };
  }
  return numberToEngine(criteria, values.map(Number), style);
}

function numberToEngine(
  criteria: string,
  [first = 0, second = 0]: readonly number[],
  style: IStyleBase,
): IConditionalFormattingRuleConfig {
  const base = { type: CFRuleType.highlightCell, style, subType: CFSubRuleType.number } as const;
  if (isKey(BETWEEN, criteria)) {
    return { ...base, operator: BETWEEN[criteria], value: [first, second] };
  }
  if (isKey(NUMBER, criteria)) return { ...base, operator: NUMBER[criteria], value: first };
  throw new Error(`not emulated: BooleanCriteria.${criteria}`);
}

function gradientToEngine(points: readonly GradientPoint[]): IConditionalFormattingRuleConfig {
  return {
    type: CFRuleType.colorScale,
    config: points.map(({ color, type, value }, index) => ({
      index,
      color,
      value: {
        type: POINTS[type] ?? CFValueType.num,
        ...(value === '' ? {} : { value: Number(value) }),
      },
    })),
  };
}

export function conditionFromEngine(
  rule: IConditionalFormattingRuleConfig,
  readBack: (formula: string) => string,
): FormatCondition {
  if (rule.type === CFRuleType.colorScale && 'config' in rule) {
    return {
      kind: 'gradient',
      points: (rule.config as readonly EnginePoint[]).map(pointFromEngine),
    };
  }
  if (!('subType' in rule)) throw new Error(`not emulated: conditional format "${rule.type}"`);
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return boolean('CUSTOM_FORMULA', [readBack(rule.value)]);
    case CFSubRuleType.text:
      return boolean(nameOf(TEXT, rule.operator), rule.value === undefined ? [] : [rule.value]);
    case CFSubRuleType.number: {
      const values = Array.isArray(rule.value) ? rule.value : [rule.value ?? 0];
      return boolean(nameOf({ ...NUMBER, ...BETWEEN }, rule.operator), values);
    }
    default:
      throw new Error(`not emulated: conditional format "${rule.subType}"`);
  }
}

interface EnginePoint {
  readonly color: string;
  readonly value: { readonly type: CFValueType; readonly value?: number | string };
}

function pointFromEngine({ color, value }: EnginePoint): GradientPoint {
  return { color, type: nameOf(POINTS, value.type), value: String(value.value ?? '') };
}

function boolean(criteria: string, values: readonly unknown[]): FormatCondition {
  return { kind: 'boolean', criteria, values };
}

function nameOf(table: Readonly<Record<string, string>>, operator: string): string {
  const name = Object.keys(table).find((key) => table[key] === operator);
  if (name === undefined) throw new Error(`not emulated: conditional format "${operator}"`);
  return name;
}

function isKey<T extends object>(table: T, key: string): key is keyof T & string {
  return key in table;
}
