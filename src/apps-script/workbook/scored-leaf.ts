/**
 * One leaf of one unit scored by the core from the cells that were read (all units of its row, because a method may compare
 * them): as it stands, and with another appraised result in it. What gives no score is never written by a decision.
 */
import { knownAnswers } from '../../core/rule';
import { scoreBlock } from '../../core/score-block';
import { signFault, signTree } from '../../core/sign-tree';
import { whyOf } from '../../core/why';
import { shownScore, type ScoreCell } from '../../text/cell-text';
import { VOCABULARY } from '../../text/vocabulary';
import { whySentence } from '../../text/why-sentence';
import type { CriterionPlace } from './find-criterion';
import { describingCell, typedRow, type Group } from './group';

export interface ScoredLeaf {
  readonly isScored: boolean;
  readonly shown: ScoreCell;
  readonly why: string;
  /** The answers that the rule names; empty where numbers are expected. */
  readonly answers: readonly string[];
}

/** What its place in the table says against its rule. */
function faultAt(group: Group, row: number, decimals: number) {
  const maxima = group.codes.map((_, at) => describingCell(group, at, 'maximum'));
  return signFault(signTree(group.codes, maxima, decimals), row);
}

/** `appraised`: what would stand in the appraised cell, if not what does; blank lets the self-assessed result count. */
export function scoredLeaf(
  { group, row, unit }: CriterionPlace,
  decimals: number,
  appraised?: string,
): ScoredLeaf {
  const typed = typedRow(group, row);
  const decided = typed.appraised.map((cell, i) => (i === unit ? (appraised ?? cell) : cell));
  const own = { ...typed, appraised: decided, fault: faultAt(group, row, decimals) };
  const [scored] = scoreBlock([own], decimals, VOCABULARY);
  const score = scored?.scores()[unit];
  const result = scored?.cellAt(unit);
  return {
    isScored: typeof score === 'number' || score === 'excluded',
    shown: shownScore(score, decimals),
    why: scored && result ? whySentence(whyOf(result, scored.rule, decimals)) : '',
    answers: scored ? knownAnswers(scored.rule, VOCABULARY) : [],
  };
}
