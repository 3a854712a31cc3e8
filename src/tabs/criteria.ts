/** Bộ tiêu chí: the locality's table as it was given, kept so that a deleted group tab can be made again from it. */
import type { CriteriaSet } from '../catalogue/criteria-set';
import { GROUP_TAB, TAB_NAME } from '../text/labels';
import { areaOf } from './plan/a1';
import { DESCRIBING_COLUMNS, describe } from './plan/group-layout';
import { makePlan } from './plan/make-plan';
import type { Tab } from './plan/tab';
import type { TabPlan } from './plan/tab-plan';
import { HEADER, SIGNED, signedAreas, TAB_COLOR } from './plan/theme';

export const criteria: Tab<'criteria', never> = {
  role: 'criteria',
  name: TAB_NAME.criteria,
  // A table from its first row on, as people paste it: read by its own reader, with no place for keys or a stage.
  columns: {},
  hasStageLine: false,
  isClosed: true,
  plans: ({ set, keepsCriteria }) => (keepsCriteria ? [criteriaPlan(set)] : []),
};

/** `top`: rows above the table's header. */
export function criteriaPlan({ nodes }: CriteriaSet, top: readonly string[] = []): TabPlan {
  const header = top.length + 1;
  const columns = DESCRIBING_COLUMNS.length;
  const style = { numberFormat: '@', wrap: true, vertical: 'top' } as const;
  return makePlan({
    role: 'criteria',
    name: TAB_NAME.criteria,
    pieces: [
      ...top.map((line, i) => ({ row: i + 1, column: 1, cells: [[line]] })),
      {
        row: header,
        column: 1,
        cells: [Object.values(GROUP_TAB.headers), ...nodes.map(describe)],
      },
    ],
    size: { rows: header + nodes.length, columns },
    styles: [
      ...top.map((_, i) => ({ area: areaOf(i + 1, 1), style: { bold: true } as const })),
      { area: areaOf(header, 1, 1, columns), style: HEADER },
      // All but the maxima, which are numbers unless they have a sign.
      { area: areaOf(header + 1, 1, nodes.length, 2), style },
      { area: areaOf(header + 1, 4, nodes.length, 6), style },
      ...signedAreas(nodes, header + 1, DESCRIBING_COLUMNS.indexOf('maximum') + 1).map((area) => ({
        area,
        style: SIGNED,
      })),
    ],
    widths: [62, 300, 70, 160, 160, 160, 160, 160, 160],
    frozen: { rows: header, columns: 0 },
    color: TAB_COLOR.other,
  });
}
