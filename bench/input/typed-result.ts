/**
 * One result as an official would type it under a rule: ratios of that unit's own counts, percentages, numbers, labels,
 * the words of the vocabulary. What is deliberately unreadable is unreadable under every method.
 */
import { VOCABULARY } from '../../src/text/vocabulary';
import type { LeafRule } from './leaf-rules';
import { hundredthsText, wholeText } from './number-text';
import type { Random } from './random';

/** Shares of the cells that are typed in. */
const NOT_APPLICABLE_SHARE = 0.03;
const INVALID_SHARE = 0.02;
const NOT_DONE_SHARE = 0.03;
/** A handful of tasks, some hundreds of papers, thousands of dossiers. */
const LARGEST_TOTALS = [30, 400, 6000] as const;
/** Of the ratios and percentages: done completely. */
const COMPLETE_SHARE = 0.4;

export function typedResult(rule: LeafRule, random: Random): string {
  const draw = random.fraction();
  if (draw < NOT_APPLICABLE_SHARE) return random.pick([...VOCABULARY.notApplicable, '0/0']);
  if (draw < NOT_APPLICABLE_SHARE + INVALID_SHARE) return invalidText(random);
  if (draw < NOT_APPLICABLE_SHARE + INVALID_SHARE + NOT_DONE_SHARE) {
    return wordIn(random.pick(VOCABULARY.no), random);
  }
  return answerText(rule, random);
}

function answerText(rule: LeafRule, random: Random): string {
  switch (rule.id) {
    case 'yesNo':
      return wordIn(random.pick(VOCABULARY.yes), random);
    case 'choice':
      return wordIn(random.pick(labelsOf(rule.scale)), random);
    case 'count':
      return random.chance(0.1)
        ? hundredthsText(random.integer(1, 40) * 25, random)
        : wholeText(random.integer(0, 12), random);
    case 'faults':
      return wholeText(random.integer(0, 4), random);
    case 'relativeToBest':
      return wholeText(random.integer(200, 9000), random);
    case 'direct':
      return hundredthsText(random.integer(0, Math.round(rule.maximum * 100)), random);
    case 'proportion':
    case 'bands':
      return proportionText(random);
  }
}

function proportionText(random: Random): string {
  return random.chance(0.3) ? percentText(random) : ratioText(random);
}

function percentText(random: Random): string {
  const percent = random.chance(COMPLETE_SHARE) ? 10_000 : random.integer(4000, 10_000);
  return `${hundredthsText(percent, random)}${random.chance(0.1) ? ' ' : ''}%`;
}

function ratioText(random: Random): string {
  const whole = random.integer(3, random.pick(LARGEST_TOTALS));
  const part = random.chance(COMPLETE_SHARE)
    ? whole
    : random.integer(Math.floor(whole * 0.4), whole);
  const slash = random.chance(0.05) ? ' / ' : '/';
  return `${wholeText(part, random)}${slash}${wholeText(whole, random)}`;
}

function invalidText(random: Random): string {
  const whole = random.integer(3, 300);
  return random.pick([
    `${whole + random.integer(1, 9)}/${whole}`,
    `${whole}/0`,
    `-${whole}`,
    `${random.integer(101, 200)}%`,
    '#N/A',
    `${whole}?`,
    '1,234.5',
  ]);
}

/** `a = 1; b = 0,5` names the labels a and b. */
function labelsOf(scale: string): readonly string[] {
  return scale.split(';').map((part) => part.slice(0, part.lastIndexOf('=')).trim());
}

/** Case and blanks as people leave them. */
function wordIn(word: string, random: Random): string {
  if (random.chance(0.1)) return word.toLowerCase();
  return random.chance(0.05) ? `${word} ` : word;
}
