// Cuts a formula into tokens that keep every character, so that joining the tokens gives the formula back.
// Understands both the form of Vietnamese Sheets (`;`, decimal comma) and Univer's (`,`, decimal point);
// what a separator means is decided by formula-language.ts.
// Source: Google, "Change your spreadsheet's locale" and "Using arrays in Google Sheets".

type FormulaTokenKind =
  'text' | 'sheet' | 'number' | 'name' | 'open' | 'close' | 'separator' | 'other';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

/** `decimal` is the decimal sign of numbers; a separator is one of `,`, `;` and the back slash. */
export function formulaTokens(formula: string, decimal: ',' | '.'): FormulaToken[] {
  const rules = decimal === ',' ? WITH_COMMA : WITH_POINT;
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at, rules);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

type Rule = readonly [FormulaTokenKind, RegExp];

const rulesFor = (number: RegExp): readonly Rule[] => [
  ['text', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?!?/y],
  ['number', number],
  ['name', /[$\p{L}_][$\p{L}\p{M}\p{N}_.]*(?:!|:(?=[$\p{L}\d]))?/uy],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['separator', /[,;\\]/y],
];

const WITH_COMMA = rulesFor(/\d+(?:,\d+)?(?:[eE][+-]?\d+)?/y);
const WITH_POINT = rulesFor(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);

function nextToken(formula: string, at: number, rules: readonly Rule[]): FormulaToken {
  for (const [kind, pattern] of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text) return { kind, text };
  }
  return { kind: 'other', text: String.fromCodePoint(formula.codePointAt(at) ?? 0) };
}
