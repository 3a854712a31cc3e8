/**
 * The figures of one section as sentences: groups that have words of their own (text/reports/period-sentences), then each of the
 * others by its name in the catalogue.
 */
import { foldText } from '../../core/fold-text';
import { PERIOD_REPORT } from '../../text/reports/period-report';
import {
  SENTENCES,
  ZERO,
  type Clause,
  type SentencePart,
} from '../../text/reports/period-sentences';
import { listed } from '../../text/reports/frame';
import { markOf } from './figure-notes';
import type { PrintedFigure } from './printed-figures';

export function figureSentences(figures: readonly PrintedFigure[]): readonly string[] {
  const byName = new Map(figures.map((figure) => [foldText(figure.name), figure] as const));
  const said = new Set<PrintedFigure>();
  const told = SENTENCES.flatMap((sentence) => worded(sentence, byName, said));
  const others = figures.flatMap((figure) => {
    if (said.has(figure)) return [];
    const { name, text, isNone, isRate } = figure;
    const notes = [figure.ratio, shareText(figure)];
    if (text !== '') return [PERIOD_REPORT.item(name, amount(figure, figure.unit, notes))];
    return isNone && !isRate ? [PERIOD_REPORT.item(name, PERIOD_REPORT.none)] : [];
  });
  // A list of one is a sentence.
  const [only, ...more] = others;
  return [...told, ...(only !== undefined && more.length === 0 ? [`${only}.`] : listed(others))];
}

type ByName = ReadonlyMap<string, PrintedFigure>;

/** What the sentence took is said; a figure is in one sentence only. */
function worded(
  sentence: readonly SentencePart[],
  byName: ByName,
  said: Set<PrintedFigure>,
): readonly string[] {
  const parts: (readonly [lead: string, told: readonly Told[]])[] = [];
  for (const { lead, clauses } of sentence) {
    const told = clauses.flatMap((clause) => toldBy(clause, byName, said));
    if (told.length > 0) parts.push([lead, told]);
    else if (parts.length === 0) return [];
  }
  const share = shareOfAll(parts.flatMap(([, told]) => told));
  const text = parts
    .map(
      ([lead, told]) => `${lead}${told.map((each) => clauseText(each, share === '')).join(', ')}`,
    )
    .join('');
  const end = share === '' ? '' : PERIOD_REPORT.shareOfAll(share);
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}${end}.`];
}

/** Said once where it is the same of every figure. */
function shareOfAll(told: readonly Told[]): string {
  const [first = '', ...others] = new Set(
    told.flatMap(({ figure, rate }) => [figure.share, ...(rate ? [rate.share] : [])]),
  );
  return others.length === 0 ? first : '';
}

/** A clause with the figures that it says. */
interface Told {
  readonly clause: Clause;
  readonly figure: PrintedFigure;
  readonly whole: PrintedFigure | undefined;
  readonly rate: PrintedFigure | undefined;
}

function toldBy(clause: Clause, byName: ByName, said: Set<PrintedFigure>): readonly Told[] {
  const find = (name: string | undefined) => {
    const figure = name === undefined ? undefined : byName.get(foldText(name));
    return figure === undefined || figure.text === '' || said.has(figure) ? undefined : figure;
  };
  const [figure, whole, rate] = [clause.figure, clause.of, clause.rate].map(find);
  if (figure === undefined || !isWhole(clause, figure, whole)) return [];
  for (const each of [figure, whole, rate]) if (each) said.add(each);
  return [{ clause, figure, whole, rate }];
}

/** `23/24` is said where both are there and of the same kind. */
function isWhole({ of }: Clause, figure: PrintedFigure, whole: PrintedFigure | undefined): boolean {
  if (of === undefined) return true;
  return whole?.unit === figure.unit && whole.share === figure.share;
}

function clauseText({ clause, figure, whole, rate }: Told, hasShares: boolean): string {
  const zero = ZERO[clause.figure];
  if (zero !== undefined && figure.text === '0' && rate === undefined) return zero;
  const { before, noun = figure.unit, after } = clause;
  const text = whole === undefined ? figure.text : `${figure.text}/${whole.text}`;
  const share = hasShares && rate?.share !== figure.share ? shareText(figure) : '';
  const notes = [rate ? rateText(rate, clause, hasShares) : figure.ratio, share];
  return `${before}${amount({ ...figure, text }, `${noun}${after}`, notes)}`;
}

function rateText(rate: PrintedFigure, { rateOf }: Clause, hasShares: boolean): string {
  const share = hasShares ? shareText(rate) : '';
  return `${rate.text}${markOf(rate)}${rateOf}${share === '' ? '' : `, ${share}`}`;
}

const shareText = ({ share }: PrintedFigure) => (share === '' ? '' : PERIOD_REPORT.share(share));

/** With its unit, and in brackets what there is to say of it. */
function amount(figure: PrintedFigure, unit: string, notes: readonly string[]): string {
  const said = notes.filter(Boolean);
  const brackets = said.length === 0 ? '' : ` (${said.join('; ')})`;
  const { isRate, text } = figure;
  return `${isRate ? text : `${text} ${unit}`.trim()}${markOf(figure)}${brackets}`;
}
