/** A unit's leaves without full points, by what they are without them for, each with its criterion. */
import type { ReportCriterion, ReportData, ReportLeaf, ReportUnit } from '../contract/report';
import { EXCLUDED_MARK, NOT_CONCERNED_MARK } from '../text/vocabulary';

export interface CriterionLeaf extends ReportLeaf {
  readonly criterion: ReportCriterion;
}

export interface UnitLeaves {
  readonly lost: readonly CriterionLeaf[];
  readonly excluded: readonly CriterionLeaf[];
  /** Nothing entered, or not readable: what makes a result provisional. */
  readonly missing: readonly CriterionLeaf[];
}

export function unitLeaves({ criteria }: ReportData, { leaves }: ReportUnit): UnitLeaves {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const all = leaves.flatMap((leaf) => {
    const criterion = byCode.get(leaf.code);
    return criterion === undefined ? [] : [{ ...leaf, criterion }];
  });
  const isOpen = ({ score }: ReportLeaf) =>
    typeof score === 'string' && score !== EXCLUDED_MARK && score !== NOT_CONCERNED_MARK;
  return {
    lost: all.filter(({ score }) => typeof score === 'number'),
    excluded: all.filter(({ score }) => score === EXCLUDED_MARK),
    missing: all.filter(isOpen),
  };
}
