// The functions that a conditional format may use without the formula engine. One entry per function; a rule that
// uses another is left to the engine (highlight-formula.ts), so this list may stay short.
// Source: Google Docs Editors Help, "Google Sheets function list".
import { toBoolean, toNumber, toText } from './highlight-value';
import type { HighlightValue, Present } from './highlight-value';

type HighlightFunction = (args: readonly HighlightValue[]) => HighlightValue;

/** The others answer an error with an error, and are not called. */
export const TAKES_ERRORS: ReadonlySet<string> = new Set(['ISNUMBER', 'ISTEXT', 'ISBLANK']);

export const HIGHLIGHT_FUNCTIONS: Readonly<Record<string, HighlightFunction>> = {
  AND: (args) => allBooleans(args, (values) => values.every(Boolean)),
  OR: (args) => allBooleans(args, (values) => values.some(Boolean)),
  NOT: ([value = null]) => {
    const is = toBoolean(value);
    return is === undefined ? undefined : !is;
  },
  LEFT: ([text = null, count = 1]) => part(text, count, (whole, n) => whole.slice(0, n)),
  RIGHT: ([text = null, count = 1]) =>
    part(text, count, (whole, n) => whole.slice(Math.max(0, whole.length - n))),
  LEN: ([text = null]) => toText(text).length,
  ISNUMBER: ([value]) => typeof value === 'number',
  ISTEXT: ([value]) => typeof value === 'string',
  ISBLANK: ([value]) => value === null,
  EXACT: ([a = null, b = null]) => toText(a) === toText(b),
};

function allBooleans(
  args: readonly HighlightValue[],
  judge: (values: readonly boolean[]) => boolean,
): HighlightValue {
  const values = args.map((arg) => (arg === undefined ? undefined : toBoolean(arg)));
  return values.some((value) => value === undefined) ? undefined : judge(values as boolean[]);
}

function part(
  text: Present,
  count: Present,
  cut: (whole: string, count: number) => string,
): HighlightValue {
  const length = toNumber(count);
  return length === undefined || length < 0 ? undefined : cut(toText(text), Math.floor(length));
}
