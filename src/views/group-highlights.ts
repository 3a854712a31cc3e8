/**
 * The highlighting of a group tab: lost in part, lost entirely, pending, not applicable, invalid, appraised otherwise.
 * Rules are tried in this order; each also differs by weight, slant, underline or text (DESIGN §5).
 */
import { columnLetters, type Area } from './a1';
import { blockArea, type GroupLayout } from './group-layout';
import type { HighlightRule } from './tab-plan';
import { STATE } from './theme';
import { EXCLUDED_MARK, WARNING_MARK } from '../text/vocabulary';

export function groupHighlights(layout: GroupLayout): readonly HighlightRule[] {
  const scores = blockArea(layout, 'score');
  const cell = firstCell(scores);
  const maximum = `$${columnLetters(layout.columns.maximum)}${layout.firstRow}`;
  const method = `$${columnLetters(layout.columns.method)}${layout.firstRow}`;
  const appraisals = blockArea(layout, 'appraised');
  const appraised = firstCell(appraisals);
  const self = firstCell(blockArea(layout, 'self'));
  const onScores = (formula: string, style: HighlightRule['style']) => ({
    area: scores,
    formula,
    style,
  });
  return [
    onScores(`=LEFT(${cell};1)="${WARNING_MARK}"`, STATE.invalid),
    onScores(`=${cell}="${EXCLUDED_MARK}"`, STATE.excluded),
    onScores(`=AND(${method}<>"";${cell}="")`, STATE.pending),
    onScores(`=AND(ISNUMBER(${cell});${cell}=0;${maximum}>0)`, STATE.lostAll),
    onScores(`=AND(${method}<>"";ISNUMBER(${cell});${cell}<${maximum})`, STATE.lostPart),
    {
      area: appraisals,
      formula: `=AND(${appraised}<>"";${appraised}<>${self})`,
      style: STATE.differs,
    },
  ];
}

function firstCell({ row, column }: Area): string {
  return `${columnLetters(column)}${row}`;
}
