/** Drop-downs where the answers are known; other answers stay possible. */
import type { CriteriaNode } from '../../catalogue/criteria-set';
import { MAX_DECIMALS } from '../../core/points';
import { createRuleReader, knownAnswers } from '../../core/rule';
import { VOCABULARY } from '../../text/vocabulary';
import { areaOf } from './a1';
import type { GroupLayout } from './group-layout';
import type { TabPlan } from './tab-plan';

export function groupDropdowns(
  layout: GroupLayout,
  nodes: readonly CriteriaNode[],
): TabPlan['dropdowns'] {
  const readRule = createRuleReader(VOCABULARY, MAX_DECIMALS);
  return nodes.flatMap((node, i) => {
    const values = knownAnswers(readRule(node), VOCABULARY);
    if (values.length === 0) return [];
    return (['self', 'appraised'] as const).map((block) => ({
      area: areaOf(layout.firstRow + i, layout.blocks[block], 1, layout.unitCount),
      values,
    }));
  });
}
