/**
 * One leaf of one unit scored by the core from the cells that were read (all of its group, because methods compare units and
 * conditions rows): as it stands, and with another appraised result in it. What gives no score is never written by a decision.
 */
import { knownAnswers } from '../../core/rule';
import { scoreBlock } from '../../core/score-block';
import { leavesIndex } from '../../core/score-cell';
import { whyOf } from '../../core/why';
import { shownScore, type ScoreCell } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import type { RoundTerms } from '../../tabs/plan/round-terms';
import type { CriterionPlace } from './find-criterion';
import { typedRow } from './group';

export interface ScoredLeaf {
  readonly isScored: boolean;
  readonly shown: ScoreCell;
  readonly why: string;
  /** The answers that the rule names; empty where numbers are expected. */
  readonly answers: readonly string[];
}

/** `appraised`: what would stand in the appraised cell, if not what does; blank lets the self-assessed result count. */
export function scoredLeaf(
  { group, row, unit, kinds }: CriterionPlace,
  terms: RoundTerms,
  appraised?: string,
): ScoredLeaf {
  const rows = group.codes.map((_, i) => {
    const typed = typedRow(group, i);
    if (i !== row || appraised === undefined) return typed;
    return {
      ...typed,
      appraised: typed.appraised.map((cell, at) => (at === unit ? appraised : cell)),
    };
  });
  const decimals = terms.rowDecimals;
  const scored = scoreBlock(rows, decimals, VOCABULARY, { ...terms, kinds })[row];
  const score = scored?.scores()[unit];
  const result = scored?.cellAt(unit);
  return {
    isScored: typeof score === 'number' || leavesIndex(score),
    shown: shownScore(score, decimals),
    why: scored && result ? whySentence(whyOf(result, scored.rule, decimals)) : '',
    answers: scored ? knownAnswers(scored.rule, VOCABULARY) : [],
  };
}
