/**
 * A condition in the scale of a row: `nếu 1.1.1 = 0 thì 0`, `nếu 3.2 < 80% và đơn vị là đặc khu thì tối đa 50%`, read into
 * data. On a row with rows below, it is theirs. Which rows it speaks of, and what it does, is `apply-conditions.ts`'s.
 * Source: docs/scoring-method.md.
 */
import { isCode } from '../code';
import { foldText } from '../fold-text';
import { divide, HUNDRED, type Fraction } from '../fraction';
import { codeKey } from '../identity';
import type { ConditionIssue } from '../issue';
import { partsOf, readPlain } from '../methods/scale-grammar';
import type { Vocabulary } from '../vocabulary';

export interface Condition {
  /** What it asks, as typed: `1.1.1 = 0`. */
  readonly asked: string;
  /** All of them must hold. */
  readonly clauses: readonly Clause[];
  readonly effect: Effect;
}

export type Clause =
  | {
      readonly kind: 'points';
      readonly code: string;
      readonly sign: ComparisonSign;
      readonly amount: Fraction;
      /** Whether the amount is a share of the row's maximum. */
      readonly inPercent: boolean;
    }
  | { readonly kind: 'answer'; readonly code: string; readonly answer: string }
  | { readonly kind: 'unitKind'; readonly unitKind: string };

export type ComparisonSign = '=' | '≠' | '<' | '>' | '≥' | '≤';

/** `order`: below zero where the value is less than what it is compared with. */
export function compares(order: number, sign: ComparisonSign): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '≠':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '≥':
      return order >= 0;
    case '≤':
      return order <= 0;
  }
}

export type Effect =
  | { readonly kind: 'cap'; readonly amount: Fraction; readonly inPercent: boolean }
  | { readonly kind: 'notApplicable' };

export interface ScaleParts {
  /** What is left for the method. */
  readonly scale: string;
  readonly conditions: readonly Condition[];
}

/** `hasCondition` is `conditionTest` of the same words, made once for many texts. */
export function splitScale(
  text: string,
  words: Vocabulary,
  hasCondition = conditionTest(words),
): ScaleParts | ConditionIssue {
  if (!hasCondition(text)) return { scale: text, conditions: [] };
  const conditions: Condition[] = [];
  const scale: string[] = [];
  for (const part of partsOf(text)) {
    if (!foldText(part).startsWith(`${foldText(words.conditions.when)} `)) {
      scale.push(part);
      continue;
    }
    const condition = readCondition(part, words);
    if (condition === undefined) return { code: 'conditionUnreadable', part };
    conditions.push(condition);
  }
  return { scale: scale.join('; '), conditions };
}

/** Whether a text has a condition in it; quick, because most have none. */
export function conditionTest({ conditions }: Vocabulary): (text: string) => boolean {
  const when = `${foldText(conditions.when)} `;
  const first = when.charAt(0);
  const mayHave = (text: string) => text.includes(first) || text.includes(first.toUpperCase());
  return (text) => mayHave(text) && ` ${foldText(text)}`.replace(/;/g, ' ').includes(` ${when}`);
}

function readCondition(part: string, words: Vocabulary): Condition | undefined {
  const { when, then } = words.conditions;
  const at = lastWord(part, then);
  if (at === undefined) return undefined;
  const asked = part.slice(when.length, at.from).trim();
  const clauses = readClauses(asked, words);
  const effect = readEffect(foldText(part.slice(at.to)), words);
  return clauses && effect && { asked, clauses, effect };
}

/** Where a word stands last in a text, between blanks; folding changes no lengths of composed text. */
function lastWord(text: string, word: string) {
  const from = text.toLowerCase().lastIndexOf(` ${word.toLowerCase()} `);
  return from < 0 ? undefined : { from, to: from + word.length + 2 };
}

/** A label may have the word for `and` in it: what is no clause by itself belongs to the one before. */
export function readClauses(asked: string, words: Vocabulary): readonly Clause[] | undefined {
  const pieces = asked.split(new RegExp(` ${words.conditions.and} `, 'i'));
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    const clause = readClause(piece.trim(), words);
    const before = clauses[clauses.length - 1];
    if (clause !== undefined) clauses.push(clause);
    else if (before?.kind !== 'answer') return undefined;
    else {
      const answer = `${before.answer} ${words.conditions.and} ${piece.trim()}`;
      clauses.splice(-1, 1, { ...before, answer });
    }
  }
  return clauses;
}

const COMPARED = /^(\S+?)\s*(=|≠|<>|≥|>=|≤|<=|<|>)\s*([\d.,]+)\s*(%?)$/;
/** As keyboards have them. */
export const SIGN_OF: Readonly<Record<string, ComparisonSign>> = {
  '=': '=',
  '≠': '≠',
  '<>': '≠',
  '≥': '≥',
  '>=': '≥',
  '≤': '≤',
  '<=': '≤',
  '<': '<',
  '>': '>',
};

function readClause(text: string, words: Vocabulary): Clause | undefined {
  const [, typedCode = '', typedSign = '', typedAmount = '', percent] = COMPARED.exec(text) ?? [];
  const sign = SIGN_OF[typedSign];
  if (sign === undefined) return readAnswerClause(text, words);
  const code = codeKey(typedCode);
  const amount = readPlain(typedAmount);
  if (amount === undefined || !isCode(code)) return undefined;
  const inPercent = percent === '%';
  return {
    kind: 'points',
    code,
    sign,
    amount: inPercent ? divide(amount, HUNDRED) : amount,
    inPercent,
  };
}

function readAnswerClause(text: string, { conditions }: Vocabulary): Clause | undefined {
  const [subject = '', ...rest] = text.split(new RegExp(` ${conditions.is} `, 'i'));
  const said = rest.join(` ${conditions.is} `).trim();
  if (said === '') return undefined;
  if (foldText(subject) === foldText(conditions.unit)) return { kind: 'unitKind', unitKind: said };
  const code = codeKey(subject);
  return isCode(code) ? { kind: 'answer', code, answer: said } : undefined;
}

const NOTHING: Effect = { kind: 'cap', amount: { numerator: 0, denominator: 1 }, inPercent: false };

function readEffect(folded: string, { conditions, notApplicable }: Vocabulary): Effect | undefined {
  if (folded === '0') return NOTHING;
  if (notApplicable.some((word) => foldText(word) === folded)) return { kind: 'notApplicable' };
  const word = foldText(conditions.atMost);
  if (!folded.startsWith(`${word} `)) return undefined;
  const typed = folded.slice(word.length).trim();
  const inPercent = typed.endsWith('%');
  const amount = readPlain(typed.replace(/%$/, '').trim());
  if (amount === undefined) return undefined;
  return { kind: 'cap', amount: inPercent ? divide(amount, HUNDRED) : amount, inPercent };
}
