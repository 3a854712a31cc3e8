/**
 * The two kinds of quantity a method may ask for, taken from an answer, or the issue that says why it is none. A bare number
 * in a cell (not text) from 0 to 1 counts as a percentage where a proportion is wanted, because that is how a percent cell
 * arrives.
 */
import { compareFractions, ONE, type Fraction } from '../fraction';
import type { ResultIssue } from '../issue';
import type { Answer } from '../reading';

/** `mayExceed`: whether a result above 100 % is one. */
export function askProportion(answer: Answer, mayExceed = false): Fraction | ResultIssue {
  const value = proportionIn(answer, mayExceed);
  if (value === undefined) return notTheQuantity('expectedProportion', answer);
  if (mayExceed || compareFractions(value, ONE) <= 0) return value;
  const isRatio = answer.kind === 'proportion' && answer.text.includes('/');
  return { code: isRatio ? 'numeratorTooLarge' : 'percentageTooLarge' };
}

export function askNumber(answer: Answer): Fraction | ResultIssue {
  return numberIn(answer) ?? notTheQuantity('expectedNumber', answer);
}

/** The one or the other. */
export function askQuantity(
  answer: Answer,
  inPercent: boolean,
  mayExceed = false,
): Fraction | ResultIssue {
  return inPercent ? askProportion(answer, mayExceed) : askNumber(answer);
}

/** What an answer is for certain; undefined where it may be either, or is no quantity. */
export function soleKind(answer: Answer): 'proportion' | 'number' | undefined {
  const proportion = proportionIn(answer, false);
  const number = numberIn(answer);
  if (number === undefined) return proportion && 'proportion';
  const isOver = proportion !== undefined && compareFractions(proportion, ONE) > 0;
  return proportion === undefined || isOver ? 'number' : undefined;
}

/** Undefined where it is none. */
export function valueOf(quantity: Fraction | ResultIssue): Fraction | undefined {
  return 'code' in quantity ? undefined : quantity;
}

/** A percent cell above 100 %; a larger number is meant as a number. */
const MOST_PERCENT_CELL: Fraction = { numerator: 2, denominator: 1 };

function proportionIn(answer: Answer, mayExceed: boolean): Fraction | undefined {
  switch (answer.kind) {
    case 'proportion':
      return answer.value;
    case 'sum':
      return answer.unit === 'number' ? undefined : answer.value;
    case 'numberCell': {
      const most = mayExceed ? MOST_PERCENT_CELL : ONE;
      return compareFractions(answer.value, most) <= 0 ? answer.value : undefined;
    }
    default:
      return undefined;
  }
}

function numberIn(answer: Answer): Fraction | undefined {
  switch (answer.kind) {
    case 'number':
    case 'numberCell':
      return answer.value;
    case 'sum':
      return answer.unit === 'proportion' ? undefined : answer.value;
    default:
      return undefined;
  }
}

/** A sum that cannot be worked out says why itself. */
function notTheQuantity(
  code: 'expectedProportion' | 'expectedNumber',
  answer: Answer,
): ResultIssue {
  return answer.kind === 'brokenSum' ? answer.issue : { code, text: answerText(answer) };
}

/** What was typed, for a message; a number cell has no text of its own. */
export function answerText(answer: Answer): string {
  return answer.kind === 'numberCell' ? '' : answer.text;
}
