/**
 * A leaf's rule: maximum, method with its scale, and what "không phát sinh" is worth. Read once per row from the
 * cells of columns C to F; a fault in them is the row's issue and is shown in every score cell of that row.
 */
import { conditionTest, splitScale } from './conditions/condition';
import { foldText, textOfCell } from './fold-text';
import { compareFractions, type Fraction } from './fraction';
import type { RuleIssue } from './issue';
import { METHODS, type MethodId } from './methods';
import type { Method } from './methods/method';
import { exactPoints, type Points } from './points';
import { fractionOfDouble, readNumber } from './read-number';
import { readScope, type Scope } from './scope';
import { readSign, signOf, type Sign } from './sign';
import type { PolicyId, Vocabulary } from './vocabulary';

export interface Rule {
  readonly maximum: Points;
  readonly sign: Sign;
  readonly method: MethodId;
  readonly comparesRow: boolean;
  readonly notApplicable: PolicyId;
  /** Undefined where the row concerns every unit. */
  readonly scope?: Scope | undefined;
  /** The method, and the scale that it has read. */
  readonly marking: Method;
  readonly scale: object;
}

/** The cells a rule is read from, as they come: anything may be in them. */
export interface RuleCells {
  readonly maximum: unknown;
  readonly method: unknown;
  readonly scale: unknown;
  readonly notApplicable: unknown;
}

export function createRuleReader(words: Vocabulary, decimals: number) {
  const methods = lookup(words.methods);
  const policies = lookup(words.policies);
  const hasCondition = conditionTest(words);
  return (cells: RuleCells): Rule | RuleIssue => {
    const method = methods(cells.method);
    if (method === undefined) return nameFault('unknownMethod', cells.method);
    const concern = readConcern(cells.notApplicable, policies, words);
    if ('code' in concern) return concern;
    const maximum = readMaximum(cells.maximum, decimals);
    if ('code' in maximum) return maximum;
    const parts = splitScale(textOfCell(cells.scale), words, hasCondition);
    if ('code' in parts) return parts;
    const source = { text: parts.scale, maximum: maximum.exact, words };
    const marking: Method = METHODS[method];
    const scale = marking.readScale(source);
    if (isRuleIssue(scale)) return scale;
    const { points, sign } = maximum;
    const comparesRow = marking.bestOf !== undefined;
    const { notApplicable, scope } = concern;
    // One literal, no spreading: rules of one shape are what keeps scoring compiled.
    const rule = {
      maximum: points,
      sign,
      method,
      comparesRow,
      notApplicable,
      scope,
      marking,
      scale,
    };
    return penaltyFault(rule) ?? rule;
  };
}

/** `loại trừ; trừ sở`: what nothing having arisen is worth, and whom the row concerns; either may be left out. */
function readConcern(
  cell: unknown,
  policies: (cell: unknown) => PolicyId | undefined,
  words: Vocabulary,
): Pick<Rule, 'notApplicable' | 'scope'> | RuleIssue {
  const known = policies(cell);
  return known === undefined
    ? readParts(textOfCell(cell), policies, words)
    : { notApplicable: known };
}

function readParts(
  text: string,
  policies: (cell: unknown) => PolicyId | undefined,
  words: Vocabulary,
): Pick<Rule, 'notApplicable' | 'scope'> | RuleIssue {
  const [first = '', ...others] = text.split(';').map((part) => part.trim());
  const isScope = readScope(first, words) !== undefined;
  const policy = isScope || first === '' ? 'zero' : policies(first);
  if (policy === undefined) return nameFault('unknownPolicy', first);
  const [part, ...more] = (isScope ? [first, ...others] : others).filter((text) => text !== '');
  if (part === undefined) return { notApplicable: policy };
  const scope = readScope(part, words);
  return scope === undefined || more.length > 0
    ? { code: 'scopeUnreadable', part: scope === undefined ? part : more.join('; ') }
    : { notApplicable: policy, scope };
}

/** What would take points off for having done well. */
function penaltyFault(rule: Pick<Rule, 'sign' | 'method' | 'notApplicable'>) {
  if (rule.sign !== 'penalty') return undefined;
  if (rule.method === 'faults') return { code: 'penaltyByFaults' } as const;
  return rule.notApplicable === 'maximum' ? ({ code: 'penaltyByPolicy' } as const) : undefined;
}

/** The answers that a drop-down offers; none where they are quantities, or the rule cannot be used. */
export function knownAnswers(rule: Rule | RuleIssue, words: Vocabulary): readonly string[] {
  const labels = isRule(rule) ? (rule.marking.labels?.(rule.scale) ?? []) : [];
  return labels.length === 0 ? [] : [...labels, ...words.notApplicable.slice(0, 1)];
}

export function isRule(rule: Rule | RuleIssue): rule is Rule {
  return 'marking' in rule;
}

function isRuleIssue(scale: object): scale is RuleIssue {
  return 'code' in scale;
}

/** How many points, without the sign. */
export interface Maximum {
  readonly points: Points;
  readonly exact: Fraction;
  readonly sign: Sign;
}

/** A maximum as typed: a number or Vietnamese text, with or without a sign, to `MAX_MAXIMUM`, on the round's grid. */
export function readMaximum(cell: unknown, decimals: number): Maximum | RuleIssue {
  const exact = readAmount(cell);
  if (exact === undefined || compareFractions(exact, MAX_MAXIMUM) > 0) {
    return { code: 'maximumUnreadable' };
  }
  const points = exactPoints(exact, decimals);
  if (points === undefined) return { code: 'maximumTooPrecise', decimals };
  return { points, exact, sign: signOf(cell) };
}

/** Larger maxima are slips of the keyboard; the limit keeps every product exact. */
const MAX_MAXIMUM: Fraction = { numerator: 1_000_000, denominator: 1 };

/** How much, whatever its sign. */
function readAmount(cell: unknown): Fraction | undefined {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? fractionOfDouble(Math.abs(cell)) : undefined;
  }
  if (typeof cell !== 'string') return undefined;
  const read = readNumber(readSign(cell.trim()).rest);
  return typeof read === 'string' ? undefined : read;
}

function lookup<Id extends string>(words: Readonly<Record<Id, string>>) {
  const table = new Map(
    Object.entries<string>(words).map(([id, word]) => [foldText(word), id as Id]),
  );
  return (cell: unknown): Id | undefined => table.get(foldText(textOfCell(cell)));
}

function nameFault(code: 'unknownMethod' | 'unknownPolicy', cell: unknown): RuleIssue {
  const text = textOfCell(cell);
  return code === 'unknownMethod' && text === '' ? { code: 'methodMissing' } : { code, text };
}
