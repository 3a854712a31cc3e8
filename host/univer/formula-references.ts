// Which ranges a formula (in Univer's form) reads: enough to know what a change makes stale.
// Does not compute and does not judge; unknown names are left out.
import type { CellRange, SheetSize } from './a1-notation';
import { parseA1 } from './a1-notation';
import type { FormulaToken } from './formula-tokens';
import { formulaTokens } from './formula-tokens';

export interface FormulaReference {
  /** Undefined: the sheet the formula stands on. */
  readonly sheetName: string | undefined;
  readonly range: CellRange;
}

/** The largest sheet that open-ended references are cut to; larger than any real one. */
const ENDLESS: SheetSize = { rows: 10_000_000, columns: 18_278 };

export function formulaReferences(
  formula: string,
  named: ReadonlyMap<string, string>,
): FormulaReference[] {
  const found: FormulaReference[] = [];
  let sheetName: string | undefined;
  for (const text of referenceTexts(formula)) {
    if (text.endsWith('!')) {
      sheetName = unquoteSheet(text.slice(0, -1));
      continue;
    }
    const range = parseA1(text, ENDLESS);
    const meaning = named.get(text.toUpperCase());
    if (range) found.push({ sheetName, range });
    else if (meaning !== undefined) found.push(...formulaReferences(meaning, NO_NAMES));
    sheetName = undefined;
  }
  return found;
}

const NO_NAMES: ReadonlyMap<string, string> = new Map();

function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replace(/''/g, "'") : text;
}

/** The same formulas are asked about after every calculation. */
const KNOWN = new Map<string, readonly string[]>();
const KNOWN_AT_MOST = 10_000;

function referenceTexts(formula: string): readonly string[] {
  const known = KNOWN.get(formula);
  if (known) return known;
  if (KNOWN.size >= KNOWN_AT_MOST) KNOWN.clear();
  const texts = findReferenceTexts(formula);
  KNOWN.set(formula, texts);
  return texts;
}

/** Names, joined over `:`, with sheet names as items of their own that end in `!`. */
function findReferenceTexts(formula: string): string[] {
  const texts: string[] = [];
  for (const token of formulaTokens(formula, '.')) {
    const last = texts.at(-1);
    if (last?.endsWith(':') && isPart(token)) texts[texts.length - 1] = last + token.text;
    else if (token.text === ':' && last !== undefined) texts[texts.length - 1] = `${last}:`;
    else texts.push(isPart(token) ? token.text : '');
  }
  return texts.filter(Boolean);
}

/** Rows of `2:4` are numbers. */
function isPart({ kind, text }: FormulaToken): boolean {
  return kind === 'name' || kind === 'sheet' || (kind === 'number' && /^\d+$/.test(text));
}
