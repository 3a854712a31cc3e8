/** The leaves of one component for one unit: where they stand, and what is entered. One read each: the note. */
import type { EnteredResult } from '../../contract/criterion';
import { componentOf } from '../../core/code';
import { criterionTree } from '../../core/criterion-tree';
import { readEntered } from '../workbook/entered-result';
import type { CriterionPlace } from '../workbook/find-criterion';
import type { GroupTab } from '../workbook/group-tabs';

export interface ComponentLeaf {
  readonly code: string;
  readonly place: CriterionPlace;
  readonly entered: EnteredResult;
}

export function componentLeaves(
  tab: GroupTab,
  unit: number,
  component: string,
): readonly ComponentLeaf[] {
  const { isLeaf } = criterionTree(tab.codes);
  return tab.codes.flatMap((code, row) => {
    if (isLeaf[row] !== true || componentOf(code) !== component) return [];
    const place = { tab, row, unit };
    return [{ code, place, entered: readEntered(place) }];
  });
}
