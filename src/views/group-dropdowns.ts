/** Drop-downs where the answers are known: yes/no and the labels of a choice; other answers stay possible. */
import type { CriteriaNode } from '../catalogue/criteria-set';
import { foldText } from '../core/fold-text';
import { partsOf, readAssignment } from '../core/methods/scale-grammar';
import { EXCLUDED_MARK, VOCABULARY } from '../text/vocabulary';
import { areaOf } from './a1';
import type { GroupLayout } from './group-layout';
import type { TabPlan } from './tab-plan';

export function groupDropdowns(
  layout: GroupLayout,
  nodes: readonly CriteriaNode[],
): TabPlan['dropdowns'] {
  return nodes.flatMap((node, i) => {
    const values = answersOf(node);
    if (values === undefined) return [];
    return (['self', 'appraised'] as const).map((block) => ({
      area: areaOf(layout.firstRow + i, layout.blocks[block], 1, layout.unitCount),
      values: [...values, EXCLUDED_MARK],
    }));
  });
}

function answersOf({ method, scale }: CriteriaNode): readonly string[] | undefined {
  const { methods, yes, no } = VOCABULARY;
  if (foldText(method) === foldText(methods.yesNo)) return [...yes, ...no];
  if (foldText(method) !== foldText(methods.choice)) return undefined;
  return partsOf(scale).flatMap((part) => readAssignment(part)?.left ?? []);
}
