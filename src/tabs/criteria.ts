/** Bộ tiêu chí: the locality's table as it was given, kept so that a deleted group tab can be made again from it. */
import type { CriteriaSet } from '../catalogue/criteria-set';
import { GROUP_TAB, TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import type { Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, TAB_COLOR } from './plan/theme';

export const criteria: Tab<'criteria', never> = {
  role: 'criteria',
  name: TAB_NAME.criteria,
  // A table from its first row on, as people paste it: read by its own reader, with no place for keys or a stage.
  columns: {},
  hasStageLine: false,
  isClosed: true,
  plans: ({ set, keepsCriteria }) => (keepsCriteria ? [criteriaPlan(set)] : []),
};

function criteriaPlan({ nodes }: CriteriaSet): TabPlan {
  const columns = GROUP_TAB.headers.length;
  const size = { rows: nodes.length + 1, columns };
  return {
    role: 'criteria',
    name: TAB_NAME.criteria,
    cells: [
      GROUP_TAB.headers,
      ...nodes.map(
        ({ code, name, maximum, method, scale, notApplicable, hint, evidence, officer }) => [
          code,
          name,
          maximum,
          method,
          scale,
          notApplicable,
          hint,
          evidence,
          officer,
        ],
      ),
    ],
    formulas: [],
    size,
    styles: [
      { area: areaOf(1, 1, 1, columns), style: HEADER },
      {
        area: areaOf(2, 1, nodes.length, 2),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
      {
        area: areaOf(2, 4, nodes.length, 6),
        style: { numberFormat: '@', wrap: true, vertical: 'top' },
      },
    ],
    columnWidths: [
      { column: 1, count: 1, width: 62 },
      { column: 2, count: 1, width: 300 },
      { column: 3, count: 1, width: 70 },
      { column: 4, count: 6, width: 160 },
    ],
    frozen: { rows: 1, columns: 0 },
    highlights: [],
    heat: [],
    dropdowns: [],
    foldable: [],
    color: TAB_COLOR.other,
  };
}
