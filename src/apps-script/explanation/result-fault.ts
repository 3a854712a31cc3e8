/** Whether what a decision would make count for a leaf gives a score; what does not is never written by a decision. */
import { scoreBlock } from '../../core/score-block';
import type { LeafScore } from '../../core/leaf-sum';
import { VOCABULARY } from '../../text/vocabulary';
import { shownScore } from '../../text/shown-score';
import type { ComponentLeaf } from '../workbook/find-criterion';
import { typedRow } from '../workbook/group';

/** `appraised`: what would stand in the appraised cell; blank lets the self-assessed result count. */
export function isScored(leaf: ComponentLeaf, appraised: string, decimals: number): boolean {
  const score = scoreWith(leaf, appraised, decimals);
  return typeof score === 'number' || score === 'excluded';
}

/** Why the rule of the leaf cannot read it, as its score cell would say it; '' where it can. */
export function resultFault(leaf: ComponentLeaf, appraised: string, decimals: number): string {
  if (appraised === '' || isScored(leaf, appraised, decimals)) return '';
  return String(shownScore(scoreWith(leaf, appraised, decimals), decimals));
}

function scoreWith({ place }: ComponentLeaf, appraised: string, decimals: number): LeafScore {
  const { group, row, unit } = place;
  const typed = typedRow(group, row);
  const decided = typed.selfAssessed.map((_, i) => (i === unit ? appraised : typed.appraised[i]));
  const [scored] = scoreBlock([{ ...typed, appraised: decided }], decimals, VOCABULARY);
  return scored?.scores()[unit];
}
