/**
 * The columns of Xếp hạng: the sorted table at the left, because it is what people open the tab for; then, one row per
 * unit in the order of the columns, its groups and its figures.
 */
import type { Outside } from '../../core/sign';
import { RANKING_TAB } from '../../text/labels';

export type RankingColumn = keyof typeof RANKING_TAB.columns;

/** Begins the keys of the sorted table. */
const SORTED = 'sorted/';

/** Of a group's points, by its code. */
export const groupKey = (code: string) => `group/${code}`;

/**
 * On a fresh tab, by column; '' between the two tables. Only a set with such groups has columns for what lies outside the
 * maximum, beside either total.
 */
export function rankingKeys(
  groupCodes: readonly string[],
  outside: readonly Outside[] = [],
): readonly string[] {
  const keys = Object.keys(RANKING_TAB.columns).flatMap((key) => {
    if (shownAt(key) !== 'total') return [key];
    return [key, ...outside.map((sign) => key.replace('total', sign))];
  });
  const sorted = keys.filter((key) => key.startsWith(SORTED));
  const [unit = '', ...figures] = keys.slice(sorted.length);
  return [...sorted, '', unit, ...groupCodes.map(groupKey), ...figures];
}

/** What a key shows, in whichever of the two tables. */
export const shownAt = (key: string) => key.replace(SORTED, '');

const OTHERS: readonly string[] = ['unit', 'progress', 'grade', 'rank', 'note'];

/** Whether what stands under the key is shown as points. */
export function isPoints(key: string): boolean {
  return !OTHERS.includes(shownAt(key));
}
