/**
 * The table that one formula of ours spills over a tab: it stands below the header under the first key and is laid out by
 * the row of keys, so columns that people put between ours stay theirs, as long as nothing stands in its way.
 */
import { areaOf, type Area } from './a1';
import type { Generated, TabLayout } from './tab';

/** Neighbouring columns of the keys that are wanted, in the rows of the table. */
export function keyedAreas(
  { headerRow, keys }: Pick<TabLayout, 'headerRow' | 'keys'>,
  rows: number,
  isWanted: (key: string) => boolean,
): readonly Area[] {
  const areas: Area[] = [];
  keys.forEach((key, i) => {
    if (key === '' || !isWanted(key)) return;
    const last = areas[areas.length - 1];
    const isNext = last !== undefined && last.column + last.columns === i + 1;
    if (isNext) areas.splice(-1, 1, { ...last, columns: last.columns + 1 });
    else areas.push(areaOf(headerRow + 1, i + 1, rows));
  });
  return areas;
}

/** What the formula fills, from the first of our columns to the last; it is laid out by the keys above them. */
export function spilled(
  layout: Pick<TabLayout, 'headerRow' | 'keyRow' | 'keys'>,
  rows: number,
  formulaOf: (keys: Area) => string,
  isPoints: (key: string) => boolean,
): Generated {
  const isOurs = layout.keys.map((key) => key !== '');
  const [first, last] = [isOurs.indexOf(true), isOurs.lastIndexOf(true)];
  const spill = areaOf(layout.headerRow + 1, first + 1, rows, last - first + 1);
  const { row, column } = spill;
  const formula = formulaOf({ ...spill, row: layout.keyRow, rows: 1 });
  return {
    formulas: [{ row, column, formula }],
    computed: keyedAreas(layout, rows, () => true),
    spill,
    points: keyedAreas(layout, rows, isPoints),
  };
}
