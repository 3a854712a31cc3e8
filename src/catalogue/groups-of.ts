/** The groups of a set, each with its rows: what becomes one tab. */
import { groupOf, parentOf } from '../core/code';
import { groupBy } from '../core/group-by';
import type { CriteriaGroup, CriteriaSet } from './criteria-set';

export function groupsOf({ nodes }: CriteriaSet): readonly CriteriaGroup[] {
  const byGroup = groupBy(nodes, ({ code }) => groupOf(code));
  return nodes
    .filter(({ code }) => parentOf(code) === undefined)
    .map((group) => ({ group, nodes: byGroup.get(group.code) ?? [] }));
}
