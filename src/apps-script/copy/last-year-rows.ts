/** The tab of last year of a round, from what people typed and the core's scores of it; no formula result is read. */
import { criterionTree } from '../../core/criterion-tree';
import { isBlank } from '../../core/reading';
import type { LeafResult } from '../../core/score-round';
import { SIGN_MARK } from '../../core/sign';
import type { UnitFigures } from '../../rules/round-figures';
import { LAST_YEAR_KEYS, lastYearTab } from '../../tabs/last-year';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { cellText, shownScore, typedText } from '../../text/cell-text';
import { LAST_YEAR_TAB } from '../../text/last-year';
import { blockCells, describedBy, maximumAt, signAt, type Group } from '../workbook/group';
import type { TypedRound } from '../workbook/round';

export function lastYearPlan(
  { groups, terms }: TypedRound,
  figures: readonly UnitFigures[],
  year: number,
): TabPlan {
  const leaves = figures.map(
    (unit) => new Map(unit.leaves().map((leaf) => [leaf.code, leaf] as const)),
  );
  const rows = groups.flatMap((group) => rowsOfGroup(group, leaves, terms.rowDecimals));
  const sums = (name: string, textOf: (standing: UnitFigures['standing']) => string) => [
    ...LAST_YEAR_KEYS.map((key) => (key === 'name' ? name : '')),
    ...figures.map(({ standing }) => textOf(standing)),
  ];
  return lastYearTab({
    year,
    units: groups[0]?.blocks[0]?.columns ?? [],
    rows: [
      sums(LAST_YEAR_TAB.total, ({ total }) => cellText(total)),
      sums(LAST_YEAR_TAB.rank, ({ rank, of, grade }) =>
        rank === null ? '' : [`${rank}/${of}`, grade].filter((text) => text !== '').join(', '),
      ),
      ...rows,
    ],
  });
}

function rowsOfGroup(
  group: Group,
  leaves: readonly ReadonlyMap<string, LeafResult>[],
  decimals: number,
) {
  const { isLeaf } = criterionTree(group.codes);
  return group.codes.flatMap((code, row) => {
    if (code === '') return [];
    const said = {
      ...describedBy(group, row, typedText),
      maximum: LAST_YEAR_TAB.maximum(maximumAt(group, row), signAt(group, row)),
    };
    const [own, appraised] = (['self', 'appraised'] as const).map((block) =>
      blockCells(group, row, block).map(typedText),
    );
    const cells = leaves.map((unit, at) => {
      const leaf = isLeaf[row] === true ? unit.get(code) : undefined;
      const counted = isBlank(appraised?.[at]) ? own?.[at] : appraised?.[at];
      return leaf === undefined
        ? ''
        : LAST_YEAR_TAB.result(counted ?? '', pointsText(group, row, leaf, decimals));
    });
    return [[...LAST_YEAR_KEYS.map((key) => said[key]), ...cells]];
  });
}

/** `3/4`, `+1/2`, or what a score cell says instead. */
function pointsText(group: Group, row: number, { score }: LeafResult, decimals: number): string {
  const shown = shownScore(score, decimals);
  if (typeof shown === 'string') return shown;
  const sign = shown === 0 ? '' : SIGN_MARK[signAt(group, row)];
  return `${sign}${cellText(shown)}/${cellText(maximumAt(group, row))}`;
}
