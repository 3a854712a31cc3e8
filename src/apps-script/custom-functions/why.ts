/** `CCHC_WHY`: for every cell one sentence that says how its score came about; headings stay blank. */
import { whyOf } from '../../core/why';
import { isRule } from '../../core/rule';
import type { ScoredCell, ScoredRow } from '../../core/score-row';
import { whySentence } from '../../text/why-sentence';
import { scoreArguments, type ScoreArguments } from './score-arguments';

export function why(given: ScoreArguments): string[][] {
  const { rows, decimals } = scoreArguments(given);
  return rows.map(({ rule, ...row }) => {
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
