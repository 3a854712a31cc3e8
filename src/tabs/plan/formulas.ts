/**
 * The formulas of the workbook. Each reads what people typed and none reads another, so after an edit none waits. They use
 * `;` (read in every locale), references instead of literals, and refer to whole blocks: the same number of calls for 18
 * units and for 168.
 */
import { absoluteName, areaNameFixed, areaOf, type Area } from './a1';
import {
  blockArea,
  blockHeader,
  BLOCKS,
  columnArea,
  type DescribingColumn,
  type GroupLayout,
} from './group-layout';
import { gradesAreas, settingAreas } from './settings-layout';
import type { RoundTabs } from './tab';

type Typed = Pick<RoundTabs, 'layouts' | 'settingsLayout' | 'unitsLayout'>;

/** The score block of one group tab, its parents summed. */
export function scoreFormula(group: GroupLayout, round: Typed): string {
  return call('CCHC_SCORE', ...typedRound({ ...round, layouts: [group] }, areaNameFixed));
}

/** Everything on Xếp hạng, laid out by its keys. */
export function standingsFormula(round: Typed, keys: Area): string {
  const { sheetName, rows, valueColumn } = round.settingsLayout;
  return call(
    'CCHC_STANDINGS',
    ...typedRound(round),
    beside(sheetName, gradesAreas(round.settingsLayout)),
    absoluteName(sheetName, areaOf(rows.tieBreakers, valueColumn)),
    areaNameFixed(keys),
  );
}

/** Everything on Điểm trừ: every deduction of every unit with its why. */
export function lossesFormula(round: Typed, keys: Area): string {
  const names = stack(
    round.layouts.map((group) => absoluteName(group.sheetName, columnArea(group, 'name'))),
  );
  return call('CCHC_LOSSES', ...typedRound(round), names, areaNameFixed(keys));
}

/** What people typed, in the order in which all three functions take it. */
function typedRound(
  { layouts, settingsLayout, unitsLayout }: Typed,
  nameOf?: (area: Area) => string,
): readonly string[] {
  const ofEach = (areasOf: (group: GroupLayout) => readonly Area[]) =>
    stack(
      layouts.flatMap((group) =>
        areasOf(group).map(nameOf ?? ((area) => absoluteName(group.sheetName, area))),
      ),
    );
  const column = (name: DescribingColumn) => ofEach((group) => [columnArea(group, name)]);
  return [
    ofEach((group) => [blockArea(group, 'self')]),
    ...(['maximum', 'method', 'scale', 'notApplicable'] as const).map(column),
    ofEach((group) => [blockArea(group, 'appraised')]),
    column('code'),
    beside(settingsLayout.sheetName, settingAreas(settingsLayout)),
    beside(unitsLayout.sheetName, unitsLayout.areas),
    ofEach((group) => BLOCKS.map((block) => blockHeader(group, block))),
  ];
}

/** Areas of one height, wherever people have put columns between them. */
function beside(sheetName: string, areas: readonly Area[]): string {
  return stack(
    areas.map((area) => absoluteName(sheetName, area)),
    'HSTACK',
  );
}

/** A group's maximum stands beside its name. */
export function groupMaximumFormula(group: GroupLayout): string {
  return `=${absoluteName(group.sheetName, areaOf(group.firstRow, group.columns.maximum))}`;
}

function stack(references: readonly string[], how: 'VSTACK' | 'HSTACK' = 'VSTACK'): string {
  return references.length === 1 ? (references[0] ?? '') : `${how}(${references.join(';')})`;
}

/**
 * A formula of ours as it can be compared: a spreadsheet gives it back with the separators of its locale, other blanks and
 * other cases of names than it was written with.
 */
export function formulaKey(formula: string): string {
  return formula.replace(/\s/g, '').replace(/,/g, ';').toUpperCase();
}

function call(name: string, ...given: readonly string[]): string {
  return `=${name}(${given.join(';')})`;
}
