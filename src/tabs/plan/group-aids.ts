/**
 * What helps to read a group tab and to type on it: drop-downs, and the highlighting: lost in part, lost entirely, pending, not applicable, invalid, appraised otherwise.
 * Their formulas have no separators, which a spreadsheet reads by its locale. No two rules are true of one cell; each also differs by weight, slant, underline or text. A blank is told
 * by its length, because Univer takes 0 for equal to "" (docs/host.md).
 */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { MAX_DECIMALS } from '../../core/points';
import { maximumCell } from '../../core/sign';
import { createRuleReader, knownAnswers } from '../../core/rule';
import { areaOf, columnLetters, type Area } from './a1';
import { blockArea, type GroupLayout } from './group-layout';
import type { HighlightRule, TabPlan } from './tab-plan';
import { STATE } from './theme';
import { EXCLUDED_MARK, VOCABULARY, WARNING_MARK } from '../../text/vocabulary';

/** `isSigned`: of a group outside the applicable maximum, where nothing is lost. */
export function groupHighlights(layout: GroupLayout, isSigned = false): readonly HighlightRule[] {
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
  const losses = [
    onScores(`=ISNUMBER(${cell})*(${cell}=0)*(${maximum}>0)`, STATE.lostAll),
    onScores(`=(${method}<>"")*ISNUMBER(${cell})*(${cell}>0)*(${cell}<${maximum})`, STATE.lostPart),
  ];
  return [
    onScores(`=LEFT(${cell})="${WARNING_MARK}"`, STATE.invalid),
    onScores(`=${cell}="${EXCLUDED_MARK}"`, STATE.excluded),
    onScores(`=(${method}<>"")*(LEN(${cell})=0)`, STATE.pending),
    ...(isSigned ? [] : losses),
    {
      area: appraisals,
      formula: `=(${appraised}<>"")*(${appraised}<>${self})`,
      style: STATE.differs,
    },
  ];
}

function firstCell({ row, column }: Area): string {
  return `${columnLetters(column)}${row}`;
}

/** Drop-downs where the answers are known; other answers stay possible. */
export function groupDropdowns(
  layout: GroupLayout,
  nodes: readonly CriteriaNode[],
): TabPlan['dropdowns'] {
  const readRule = createRuleReader(VOCABULARY, MAX_DECIMALS);
  return nodes.flatMap((node, i) => {
    const values = knownAnswers(
      readRule({ ...node, maximum: maximumCell(node.maximum, node.sign) }),
      VOCABULARY,
    );
    if (values.length === 0) return [];
    return (['self', 'appraised'] as const).map((block) => ({
      area: areaOf(layout.firstRow + i, layout.blocks[block], 1, layout.unitCount),
      values,
    }));
  });
}
