/**
 * `CCHC_SCORE`: typed results to points, a whole tab in one call; parents sum their leaves where codes are given. `CCHC_WHY`: for
 * every cell one sentence that says how its score came about; headings stay blank. Where names of units are given and codes are
 * not whole, or the names differ from the headers, CCHC_SCORE answers with the sentence that names the place.
 */
import { sumIntoParents } from '../../core/leaf-sum';
import { isRule } from '../../core/rule';
import { scoreBlock, type BlockRow } from '../../core/score-block';
import type { ScoredCell, ScoredRow } from '../../core/score-row';
import { signTree } from '../../core/sign-tree';
import { whyOf } from '../../core/why';
import { shownScore, type ScoreCell } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import { decimalsOf, isAbsent, orSentence, type Given } from './arguments';
import { typedBlock } from './typed-block';
import { requireWhole } from './whole-codes';
import { agreedUnits } from './whose-columns';

export function score(given: Given): ScoreCell[][] {
  const { rows, codes } = typedBlock(given);
  return orSentence(() => {
    const decimals = decimalsOf(given.settings);
    // As the tabs of a workbook ask; whoever writes a formula of their own may have rows without a code.
    if (!isAbsent(given.units) && !isAbsent(given.headers)) {
      requireWhole(codes ?? [], rows);
      agreedUnits(given.units, given.headers, codes ?? []);
    }
    return shownScores(rows, codes ?? [], decimals);
  });
}

/** Parents are the sums of their leaves where codes are given, with a sign at most their maximum. */
export function shownScores(
  rows: readonly BlockRow[],
  codes: readonly string[],
  decimals: number,
): ScoreCell[][] {
  const maxima = codes.map((_, i) => rows[i]?.maximum);
  const tree = signTree(codes, maxima, decimals);
  return sumIntoParents(
    tree,
    scoreBlock(rows, decimals, VOCABULARY).map((row) => row.scores()),
  ).map((scores) => scores.map((each) => shownScore(each, decimals)));
}

export function why(given: Given): string[][] {
  const decimals = decimalsOf(given.settings);
  return scoreBlock(typedBlock(given).rows, decimals, VOCABULARY).map(({ rule, ...row }) => {
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
