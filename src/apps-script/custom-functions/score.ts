/**
 * `CCHC_SCORE`: typed results to points, a whole tab in one call; parents sum their leaves where codes are given. `CCHC_WHY`: for
 * every cell one sentence that says how its score came about; headings stay blank. Where names of units are given and codes are
 * not whole, or the names differ from the headers, CCHC_SCORE answers with the sentence that names the place.
 */
import { sumIntoParents } from '../../core/leaf-sum';
import { isRule } from '../../core/rule';
import { rowDecimals } from '../../core/rounding';
import { scoreBlock, type BlockRow } from '../../core/score-block';
import type { BlockTerms, ScoredCell, ScoredRow } from '../../core/score-row';
import { signTree } from '../../core/sign-tree';
import { whyOf } from '../../core/why';
import { shownScore, type ScoreCell } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import { isAbsent, orSentence, termsOf, type Given } from './arguments';
import { typedBlock } from './typed-block';
import { requireWhole } from './whole-codes';
import { agreedUnits, kindsOf } from './whose-columns';

export function score(given: Given): ScoreCell[][] {
  const { rows, codes } = typedBlock(given);
  return orSentence(() => {
    const terms = termsOf(given.settings);
    // As the tabs of a workbook ask; whoever writes a formula of their own may have rows without a code.
    const isWhole = !isAbsent(given.units) && !isAbsent(given.headers);
    if (isWhole) requireWhole(codes ?? [], rows);
    const names = isWhole ? agreedUnits(given.units, given.headers, codes ?? []) : undefined;
    return shownScores(rows, codes ?? [], { ...terms, kinds: unitKinds(given, rows, names) });
  });
}

/** As many as there are columns. */
function unitKinds(given: Given, rows: readonly BlockRow[], names?: readonly string[]) {
  const kinds = kindsOf(given.units, names);
  return rows[0]?.selfAssessed.map((_, unit) => kinds[unit] ?? '') ?? [];
}

/** Parents are the sums of their leaves where codes are given, with a sign at most their maximum. */
export function shownScores(
  rows: readonly BlockRow[],
  codes: readonly string[],
  terms: BlockTerms & { readonly decimals: number },
): ScoreCell[][] {
  const decimals = rowDecimals(terms.decimals, terms.rounding);
  const maxima = codes.map((_, i) => rows[i]?.maximum);
  const tree = signTree(codes, maxima, decimals);
  return sumIntoParents(
    tree,
    scoreBlock(rows, decimals, VOCABULARY, terms).map((row) => row.scores()),
  ).map((scores) => scores.map((each) => shownScore(each, decimals)));
}

export function why(given: Given): string[][] {
  const { rowDecimals: decimals, ...terms } = termsOf(given.settings);
  const { rows } = typedBlock(given);
  const block = { ...terms, kinds: unitKinds(given, rows) };
  return scoreBlock(rows, decimals, VOCABULARY, block).map(({ rule, ...row }) => {
    const cells = row.cells();
    return isHeading(rule, cells)
      ? cells.map(() => '')
      : cells.map((cell) => whySentence(whyOf(cell, rule, decimals)));
  });
}

/** No method and nothing typed: a group or criterion heading. */
function isHeading(rule: ScoredRow['rule'], cells: readonly ScoredCell[]): boolean {
  return (
    !isRule(rule) &&
    rule.code === 'methodMissing' &&
    cells.every(({ outcome }) => outcome.status === 'pending')
  );
}
