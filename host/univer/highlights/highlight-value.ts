// Values in the formula of a conditional format, and how Sheets compares and joins them.
// Source: Google Docs Editors Help, "Use conditional formatting rules"; Sheets' order number < text < TRUE/FALSE.

/** null: a blank cell; undefined: an error, which no rule matches. */
export type HighlightValue = number | string | boolean | null | undefined;

export type Present = Exclude<HighlightValue, undefined>;

/** Below, equal or above; a blank takes the kind of what it is compared with. */
export function compareValues(a: Present, b: Present): number {
  const left = a ?? blankLike(b);
  const right = b ?? blankLike(a);
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  if (typeof left === 'string' && typeof right === 'string') return compareTexts(left, right);
  return Number(left) - Number(right);
}

function compareTexts(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : Number(left > right);
}

function blankLike(other: Present): Exclude<Present, null> {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function kindOf(value: Exclude<Present, null>): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

export function toText(value: Present): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** A text is no number here: what it looks like depends on the locale, and our rules never ask. */
export function toNumber(value: Present): number | undefined {
  return typeof value === 'string' ? undefined : Number(value);
}

export function toBoolean(value: Present): boolean | undefined {
  return typeof value === 'string' ? undefined : Boolean(value);
}
