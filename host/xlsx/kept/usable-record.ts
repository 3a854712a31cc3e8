// Whether what was read from a row of our hidden sheet is a record that we could have written. Anybody can change the
// sheet: a row that is none of ours is left out, and the rest of the workbook is read all the same.
import { LAST_COLUMN, LAST_ROW } from '../../../xlsx/cell-range';
import type { KeptRecord } from './kept-records';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCountTo =
  (most: number): Check =>
  (value) =>
    Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;
const isLine: Check = (value) => Number.isInteger(value) && Number(value) >= -1;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const isRules: Check = (value) =>
  isFields(value) && isNumber(value['count']) && isListOf(isNumber)(value['stops']);

const isFreeze: Check = (value) =>
  isFields(value) &&
  ['xSplit', 'ySplit', 'startRow', 'startColumn'].every((name) => isLine(value[name]));

const KINDS: readonly unknown[] = ['cell', 'area', 'columns', 'rows'];

const isReference: Check = (value) => {
  if (!isFields(value) || !isText(value['anchor']) || !isFields(value['form'])) return false;
  const { kind, fixed } = value['form'];
  return KINDS.includes(kind) && Array.isArray(fixed) && fixed.length === 4;
};

const CHECKS: Readonly<Record<KeptRecord['kind'], Readonly<Record<string, Check>>>> = {
  format: { version: isNumber },
  workbook: {
    id: isText,
    name: isText,
    locale: isText,
    appVersion: isText,
    custom: optional(isFields),
  },
  sheet: {
    anchor: isText,
    id: isText,
    name: isText,
    fileName: isText,
    rowCount: isCountTo(LAST_ROW + 1),
    columnCount: isCountTo(LAST_COLUMN + 1),
    rules: isRules,
    freeze: optional(isFreeze),
    defaultRowHeight: optional(isNumber),
    showGridlines: optional(isNumber),
    custom: optional(isFields),
  },
  column: { anchor: isText, custom: isFields },
  row: { anchor: isText, custom: isFields },
  formula: { anchor: isText, parts: isListOf((part) => isText(part) || isReference(part)) },
  spill: { anchor: isText },
  text: { anchor: isText, text: isText },
  outside: {
    anchor: isText,
    formula: isText,
    value: (value) => isText(value) || isNumber(value),
  },
};

/** `kind` as it stands in column A, `payload` as parsed from what follows. */
export function usableRecord(kind: string, payload: unknown): KeptRecord | undefined {
  if (!isKind(kind) || !isFields(payload)) return undefined;
  const isWhole = Object.entries(CHECKS[kind]).every(([name, check]) => check(payload[name]));
  return isWhole ? ({ ...payload, kind } as unknown as KeptRecord) : undefined;
}

function isKind(text: string): text is KeptRecord['kind'] {
  return Object.hasOwn(CHECKS, text);
}
