/** The groups of a set, each with its rows: what becomes one tab. */
import { groupOf, parentOf } from '../core/code';
import type { CriteriaGroup, CriteriaNode, CriteriaSet } from './criteria-set';

export function groupsOf({ nodes }: CriteriaSet): readonly CriteriaGroup[] {
  const byGroup = new Map<string, CriteriaNode[]>();
  for (const node of nodes) {
    const own = byGroup.get(groupOf(node.code));
    if (own === undefined) byGroup.set(groupOf(node.code), [node]);
    else own.push(node);
  }
  return nodes
    .filter(({ code }) => parentOf(code) === undefined)
    .map((group) => ({ group, nodes: byGroup.get(group.code) ?? [] }));
}
