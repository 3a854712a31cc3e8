/**
 * Whose columns these are: the names above all three blocks of every group tab must be those of Đơn vị, in one order,
 * since formulas go by position. Where they are not, the first place is named and no figure is given.
 */
import { ROUND, SETUP } from '../../text/setup-message';
import { BLOCKS, type Block } from '../../tabs/plan/group-layout';
import type { AnchoredTab, AnchoredTabs } from './anchors';
import { groupCodesOf, missingAnchors } from './group-tabs';
import { readUnitNames } from './settings';

/** The sentence that says where names disagree; undefined where they agree. One read for Đơn vị and one per group tab. */
export function unitDisagreement(tabs: AnchoredTabs): string | undefined {
  const list = tabs.get('units');
  const units = list && readUnitNames(list);
  if (list === undefined || units === undefined) return ROUND.notSetUp();
  for (const code of groupCodesOf(tabs)) {
    const tab = tabs.get(`group:${code}`);
    const problem = tab && disagreementOn(tab, units);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function disagreementOn(tab: AnchoredTab, units: readonly string[]): string | undefined {
  const { sheet, rows, columns } = tab;
  const missing = missingAnchors(tab);
  const header = rows.get('header');
  if (header === undefined || missing.length > 0) {
    return SETUP.damagedTab(sheet.getName(), missing);
  }
  const [names = []] = sheet.getRange(`${header}:${header}`).getValues() as unknown[][];
  const starts = BLOCKS.map((block) => columns.get(block) ?? 0);
  const other = BLOCKS.flatMap((block, i) => {
    const from = (starts[i] ?? 0) - 1;
    const next = starts[i + 1];
    const end = next === undefined ? from + units.length : next - 1;
    return differenceIn(block, names.slice(from, end), units);
  });
  const [first] = other;
  return first && ROUND.otherUnits(sheet.getName(), first.block, first.found, first.wanted);
}

/** Nothing, or the first column that is another's; '' where one side has no column left. */
function differenceIn(block: Block, cells: readonly unknown[], units: readonly string[]) {
  const found = cells.map((cell) => String(cell).trim());
  // Blank columns behind the block are people's own.
  while (found.length > units.length && found[found.length - 1] === '') found.pop();
  const length = Math.max(found.length, units.length);
  const at = Array.from({ length }, (_, i) => i).find((i) => found[i] !== units[i]);
  return at === undefined ? [] : [{ block, found: found[at] ?? '', wanted: units[at] ?? '' }];
}
