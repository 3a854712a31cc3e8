/** `CCHC_WHY`: for every cell one sentence that says how its score came about; headings stay blank. */
import { whyOf } from '../../core/why';
import { isRule } from '../../core/rule';
import type { ScoredRow } from '../../core/score-block';
import { whySentence } from '../../text/why-sentence';
import { scoreArguments, type ScoreArguments } from './score-arguments';

export function why(given: ScoreArguments): string[][] {
  const { rows, decimals } = scoreArguments(given);
  return rows.map((row) =>
    row.cells.map((cell) => (isHeading(row) ? '' : whySentence(whyOf(cell, row.rule, decimals)))),
  );
}

/** No method and nothing typed: a group or criterion heading. */
function isHeading({ rule, cells }: ScoredRow): boolean {
  return (
    !isRule(rule) &&
    rule.code === 'methodMissing' &&
    cells.every(({ outcome }) => outcome.status === 'pending')
  );
}
