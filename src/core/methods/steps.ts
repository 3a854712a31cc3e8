/**
 * The steps of a scale (`≥90% = 2; ≥70% = tỷ lệ × 1,5`, `từ 80% đến dưới 100% = từ 0 đến 2; đạt 100% = 2`) as intervals that
 * do not overlap, each with what it is worth. Bare thresholds and `trở lên`, `trên`, `dưới` reach to the next one of their
 * direction; together with ranges they must leave no gap. What a result earns is `bands.ts`'s. Source: docs/scoring-method.md.
 */
import { foldText } from '../fold-text';
import { compareFractions, larger, multiply, ONE, smaller, ZERO, type Fraction } from '../fraction';
import type { RuleIssue } from '../issue';
import { readSum } from '../read-sum';
import type { ScaleSource } from './method';
import { partsOf, readPlain } from './scale-grammar';
import { amountsIn, readThreshold, type Edge, type Place, type Threshold } from './step-threshold';

export type Worth =
  | { readonly kind: 'points'; readonly points: Fraction }
  /** Points per 100 %. */
  | { readonly kind: 'ratio'; readonly factor: Fraction }
  /** A straight line from the lower edge to the upper one. */
  | { readonly kind: 'slope'; readonly from: Fraction; readonly to: Fraction };

export interface Step {
  readonly part: string;
  readonly threshold: Threshold;
  readonly worth: Worth;
  /** Undefined where the step has no end. */
  readonly low: Edge | undefined;
  readonly high: Edge | undefined;
}

export interface Steps {
  /** From the lowest results up. */
  readonly ascending: readonly Step[];
  readonly inPercent: boolean;
}

/** Steps of a row. */
export interface BandScale extends Steps {
  readonly maximum: Fraction;
  /** Whether results above 100 % are let in. */
  readonly mayExceed: boolean;
}

/** The most that results of the step earn, or come as near to as one likes. */
export function mostOfStep({ worth, high }: Step, beyond: boolean): Fraction {
  switch (worth.kind) {
    case 'points':
      return worth.points;
    case 'ratio': {
      // A ratio without an end rises for ever where results above 100 % are let in; what is capped is capped.
      const end = high?.at ?? ONE;
      return multiply(worth.factor, beyond ? end : smaller(end, ONE));
    }
    case 'slope':
      return larger(worth.from, worth.to);
  }
}

export function readSteps(source: ScaleSource): Steps | RuleIssue {
  const typed: TypedStep[] = [];
  for (const part of partsOf(source.text)) {
    const step = readStep(part, source);
    if ('code' in step) return step;
    if (typed.some((other) => sameThreshold(other, step))) return { code: 'scaleRepeats', part };
    typed.push(step);
  }
  const [first] = typed;
  if (first === undefined) return { code: 'scaleMissing' };
  const { inPercent } = first;
  if (typed.some((step) => step.inPercent !== inPercent)) return { code: 'scaleMixesKinds' };
  const ascending = arrange(typed);
  if ('code' in ascending) return ascending;
  return worthFault(ascending, inPercent) ?? { ascending: withEnds(ascending), inPercent };
}

type TypedStep = Step & Place;

/** Another literal of the same shape, because the engine drops what it has compiled for spread ones. */
function between(
  { part, threshold, worth, inPercent }: TypedStep,
  low?: Edge,
  high?: Edge,
): TypedStep {
  return { part, threshold, worth, inPercent, low, high };
}

function sameThreshold(a: TypedStep, b: TypedStep): boolean {
  return sameEdge(a.low, b.low) && sameEdge(a.high, b.high);
}

function sameEdge(a: Edge | undefined, b: Edge | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.isIn === b.isIn && compareFractions(a.at, b.at) === 0;
}

/** Split at the last `=`, so that `>=80% = 1` keeps its sign. */
function readStep(part: string, source: ScaleSource): TypedStep | RuleIssue {
  const at = part.lastIndexOf('=');
  const left = part.slice(0, Math.max(0, at)).trim();
  const place = readThreshold(left, source.words.scale);
  const worth = readWorth(foldText(part.slice(at + 1)), source);
  if (place === undefined || worth === undefined) return { code: 'scaleUnreadable', part };
  const { threshold, inPercent, low, high } = place;
  return { part, threshold, worth, inPercent, low, high };
}

/** `2`, `tỷ lệ`, `tỷ lệ × 2/0,9`, `từ 0 đến 2`. */
function readWorth(
  folded: string,
  { maximum, words: { scale: words } }: ScaleSource,
): Worth | undefined {
  const points = readPlain(folded.trim());
  if (points !== undefined) return { kind: 'points', points };
  const ratio = foldText(words.ratio);
  if (folded === ratio) return { kind: 'ratio', factor: maximum };
  if (folded.startsWith(ratio)) return readFactor(folded.slice(ratio.length).trim());
  const [from, to] = (amountsIn(folded, [words.from, words.to, '']) ?? []).map(readPlain);
  return from && to && { kind: 'slope', from, to };
}

function readFactor(text: string): Worth | undefined {
  const [, factor = ''] = /^[×x*]\s*(.+)$/.exec(text) ?? [];
  const read = readSum(factor);
  const isUsable = !('code' in read) && read.value.numerator > 0;
  return isUsable ? { kind: 'ratio', factor: read.value } : undefined;
}

/** From the lowest up, each reaching to the next of its direction; or why they do not fit together. */
function arrange(typed: readonly TypedStep[]): readonly TypedStep[] | RuleIssue {
  const floors = typed.filter(({ low, high }) => low !== undefined && high === undefined);
  const ceilings = typed.filter(({ low }) => low === undefined);
  const ranges = typed.filter(({ low, high }) => low !== undefined && high !== undefined);
  const isBare = ({ threshold }: TypedStep) => threshold.sign !== undefined;
  if (floors.some(isBare) && ceilings.some(isBare)) return { code: 'scaleMixesDirections' };
  const all = [...reachUp(floors), ...reachDown(ceilings), ...ranges];
  all.sort((a, b) => compareFractions(a.low?.at ?? ZERO, b.low?.at ?? ZERO) || order(a, b));
  const isLadder = ranges.length === 0 && (floors.length === 0 || ceilings.length === 0);
  return isLadder ? all : (misfit(all, floors.length + ceilings.length > 0) ?? all);
}

/** At one place the step that ends there comes before the one that begins. */
function order(a: TypedStep, b: TypedStep): number {
  if (a.low === undefined || b.low === undefined) return a.low === undefined ? -1 : 1;
  return Number(b.low.isIn) - Number(a.low.isIn);
}

const beyond = ({ at, isIn }: Edge): Edge => ({ at, isIn: !isIn });

function reachUp(floors: readonly TypedStep[]): readonly TypedStep[] {
  const ascending = [...floors].sort((a, b) => compareEdges(a.low, b.low));
  return ascending.map((step, i) => {
    const next = ascending[i + 1]?.low;
    return next === undefined ? step : between(step, step.low, beyond(next));
  });
}

function reachDown(ceilings: readonly TypedStep[]): readonly TypedStep[] {
  // Below an edge that is in ends later than below one that is not.
  const ascending = [...ceilings].sort((a, b) => -compareEdges(b.high, a.high));
  return ascending.map((step, i) => {
    const before = ascending[i - 1]?.high;
    return before === undefined ? step : between(step, beyond(before), step.high);
  });
}

/** `≥5` before `>5`, `<5` before `≤5`. */
function compareEdges(a: Edge | undefined, b: Edge | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return compareFractions(a.at, b.at) || Number(b.isIn) - Number(a.isIn);
}

/** Ranges stand side by side; the results above the last of them are somebody's, unless those below the first are. */
function misfit(all: readonly TypedStep[], hasOpenEnd: boolean): RuleIssue | undefined {
  const faults = all.slice(1).map(({ part, low }, i) => {
    const code = misfitBetween(all[i]?.high, low);
    return code && { code, part };
  });
  const found = faults.find((fault) => fault !== undefined);
  const last = all[all.length - 1];
  if (found !== undefined || hasOpenEnd || last === undefined) return found;
  return { code: 'scaleLeavesGap', part: last.part };
}

/** Between the upper edge of a step and the lower one of the next. */
function misfitBetween(
  before: Edge | undefined,
  low: Edge | undefined,
): 'scaleOverlaps' | 'scaleLeavesGap' | undefined {
  if (before === undefined || low === undefined) return 'scaleOverlaps';
  const distance = compareFractions(low.at, before.at);
  if (distance !== 0) return distance < 0 ? 'scaleOverlaps' : 'scaleLeavesGap';
  if (low.isIn !== before.isIn) return undefined;
  return low.isIn ? 'scaleOverlaps' : 'scaleLeavesGap';
}

function worthFault(steps: readonly TypedStep[], inPercent: boolean): RuleIssue | undefined {
  if (!inPercent && steps.some(({ worth }) => worth.kind === 'ratio')) {
    return { code: 'ratioNeedsPercent' };
  }
  const endless = steps.find((step) => step.worth.kind === 'slope' && !hasEnds(step, inPercent));
  return endless && { code: 'slopeNeedsEnd', part: endless.part };
}

/** `<3% = từ 1 đến 2` may be meant either way round; a last step in percent ends at 100 %. */
function hasEnds({ threshold, low, high }: TypedStep, inPercent: boolean): boolean {
  if (threshold.sign === '<' || threshold.sign === '≤') return false;
  return (
    high !== undefined || (inPercent && low !== undefined && compareFractions(low.at, ONE) < 0)
  );
}

function withEnds(steps: readonly TypedStep[]): readonly Step[] {
  return steps.map((step) =>
    step.worth.kind === 'slope' && step.high === undefined
      ? between(step, step.low, { at: ONE, isIn: true })
      : step,
  );
}
