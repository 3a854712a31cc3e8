// How highlighting rules on texts and numbers are written as formulas, and recognised again.
// Excel's own rules on numbers also catch texts ("KPS" > 3 is true there) and blanks, those of Sheets and Univer do not;
// its rules on texts need a formula beside their own words in any case. The forms are ones nobody types, so that a formula rule of
// our own is never taken for one of these. `{x}` is the first cell of the rule's ranges, `{t}` the text.
// Source: ECMA-376 part 1, 18.3.1.10 (cfRule), 18.18.15 (operators).
import type { HighlightCondition } from '../workbook';

const TEXT_FORMS: Readonly<Record<string, string>> = {
  beginsWith: 'OR(LEFT({x},LEN({t}))={t})',
  endsWith: 'OR(RIGHT({x},LEN({t}))={t})',
  containsText: 'OR(NOT(ISERROR(SEARCH({t},{x}))))',
  notContainsText: 'OR(ISERROR(SEARCH({t},{x})))',
  equal: 'OR({x}={t})',
  notEqual: 'OR({x}<>{t})',
  containsBlanks: 'OR(LEN(TRIM({x}))=0)',
  notContainsBlanks: 'OR(LEN(TRIM({x}))>0)',
  containsErrors: 'OR(ISERROR({x}))',
  notContainsErrors: 'OR(NOT(ISERROR({x})))',
};

const NUMBER_SIGNS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

export type TextRule = Extract<HighlightCondition, { kind: 'text' }>;
export type NumberRule = Extract<HighlightCondition, { kind: 'number' }>;

export function textFormula(operator: string, value: string, cell: string): string | undefined {
  const text = `"${value.replace(/"/g, '""')}"`;
  return TEXT_FORMS[operator]?.replace(/\{[xt]\}/g, (place) => (place === '{x}' ? cell : text));
}

export function numberFormula(
  operator: string,
  value: number | readonly number[],
  cell: string,
): string | undefined {
  const [low, high] = typeof value === 'number' ? [value] : value;
  if (low === undefined) return undefined;
  const sign = NUMBER_SIGNS[operator];
  if (sign !== undefined) return `ISNUMBER(${cell})*(${cell}${sign}${low})`;
  if (high === undefined) return undefined;
  return operator === 'between'
    ? `ISNUMBER(${cell})*(${cell}>=${low})*(${cell}<=${high})`
    : `ISNUMBER(${cell})*((${cell}<${low})+(${cell}>${high}))`;
}

const NUMBER = String.raw`(-?[\d.]+(?:E[+-]?\d+)?)`;
const CELL = String.raw`\$?[A-Z]+\$?\d+`;
const COMPARED = new RegExp(
  `^ISNUMBER\\(${CELL}\\)\\*\\(${CELL}(<=|>=|<>|=|<|>)${NUMBER}\\)$`,
  'i',
);
const BETWEEN = new RegExp(
  `^ISNUMBER\\(${CELL}\\)\\*\\(${CELL}>=${NUMBER}\\)\\*\\(${CELL}<=${NUMBER}\\)$`,
  'i',
);
const OUTSIDE = new RegExp(
  `^ISNUMBER\\(${CELL}\\)\\*\\(\\(${CELL}<${NUMBER}\\)\\+\\(${CELL}>${NUMBER}\\)\\)$`,
  'i',
);

const TEXT_PATTERNS = Object.entries(TEXT_FORMS).map(([operator, form]) => {
  const source = form
    .replace(/[()]/g, '\\$&')
    .replace(/\{[xt]\}/g, (place) => (place === '{x}' ? CELL : '"((?:[^"]|"")*)"'));
  return [operator, new RegExp(`^${source}$`, 'i')] as const;
});

/** The rule that a formula (without `=`) was written for, or undefined for a formula rule. */
export function recogniseForm(formula: string): TextRule | NumberRule | undefined {
  return recogniseNumber(formula) ?? recogniseText(formula);
}

function recogniseNumber(formula: string): NumberRule | undefined {
  const between = BETWEEN.exec(formula);
  const outside = OUTSIDE.exec(formula);
  const pair = between ?? outside;
  if (pair) {
    const operator = between ? 'between' : 'notBetween';
    return { kind: 'number', operator, value: [Number(pair[1]), Number(pair[2])] };
  }
  const compared = COMPARED.exec(formula);
  const operator = Object.keys(NUMBER_SIGNS).find((name) => NUMBER_SIGNS[name] === compared?.[1]);
  return compared && operator !== undefined
    ? { kind: 'number', operator, value: Number(compared[2]) }
    : undefined;
}

function recogniseText(formula: string): TextRule | undefined {
  for (const [operator, pattern] of TEXT_PATTERNS) {
    const match = pattern.exec(formula);
    if (match) return textRule(operator, (match[1] ?? '').replace(/""/g, '"'));
  }
  return undefined;
}

export function textRule(operator: string, value: string): TextRule {
  const hasValue = TEXT_FORMS[operator]?.includes('{t}') ?? false;
  return { kind: 'text', operator, ...(hasValue && { value }) };
}

/** The rule that Excel's own `cellIs` stands for, where it compares with a plain text or numbers. */
export function comparison(
  operator: string,
  formulas: readonly string[],
): TextRule | NumberRule | undefined {
  const [first = ''] = formulas;
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined) {
    const isText = operator === 'equal' || operator === 'notEqual';
    return isText ? { kind: 'text', operator, value: text.replace(/""/g, '"') } : undefined;
  }
  const numbers = formulas.filter((formula) => formula !== '').map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return undefined;
  return { kind: 'number', operator, value: numbers.length > 1 ? numbers : (numbers[0] ?? 0) };
}

/** A comparison with something that only a formula can express. */
export function comparisonFormula(
  operator: string,
  formulas: readonly string[],
  cell: string,
): string | undefined {
  const [low = '', high = ''] = formulas;
  const sign = NUMBER_SIGNS[operator];
  if (sign !== undefined) return `${cell}${sign}(${low})`;
  if (operator === 'between') return `AND(${cell}>=(${low}),${cell}<=(${high}))`;
  return operator === 'notBetween' ? `OR(${cell}<(${low}),${cell}>(${high}))` : undefined;
}

export const TEXT_OPERATORS: ReadonlySet<string> = new Set(Object.keys(TEXT_FORMS));
