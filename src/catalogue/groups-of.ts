/** The groups of a set, each with its rows: what becomes one tab. */
import { groupOf, parentOf } from '../core/code';
import type { CriteriaGroup, CriteriaSet } from './criteria-set';

export function groupsOf({ nodes }: CriteriaSet): readonly CriteriaGroup[] {
  return nodes
    .filter(({ code }) => parentOf(code) === undefined)
    .map((group) => ({ group, nodes: nodes.filter(({ code }) => groupOf(code) === group.code) }));
}
