/**
 * What would stop setup halfway, found before anything is written: unit names that do not work, damaged tabs, columns of
 * other units, tabs of somebody else's that have our names. One run names them all.
 */
import { nameKey, spoiltSign } from '../../core/identity';
import { disagreementIn } from '../../rules/readable-round';
import type { RoundTabs } from '../../tabs/plan/tab';
import type { TabPlan } from '../../tabs/plan/tab-plan';
import { DISAGREEMENT, SETUP } from '../../text/setup-message';
import type { Group } from '../workbook/group';
import { isNameTaken } from '../new-tab/new-tab';

/** What a spreadsheet would take for a formula, an error or a wildcard. */
const UNUSABLE = /^[=+\-@#]|[*?~]/;

export function unitProblems({ units }: Pick<RoundTabs, 'units'>): string[] {
  const firsts = new Map<string, string>();
  return units.flatMap(({ name }) => {
    const key = nameKey(name);
    const sign = spoiltSign(name);
    const problems = [
      ...(UNUSABLE.test(name) ? [SETUP.unitUnusable(name)] : []),
      ...(sign === undefined ? [] : [SETUP.unitSpoilt(name, sign)]),
    ];
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, name);
    else problems.push(SETUP.unitDuplicate(name, first));
    return problems;
  });
}

export function columnProblems({ units }: RoundTabs, groups: readonly Group[]): string[] {
  if (groups.length === 0) return [];
  const other = disagreementIn(
    units,
    groups.flatMap(({ blocks }) => blocks),
  );
  return other === undefined ? [] : [DISAGREEMENT[other.kind](other)];
}

export function takenNames(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plans: readonly TabPlan[],
): string[] {
  return plans
    .filter(({ name }) => isNameTaken(spreadsheet, name))
    .map(({ name }) => SETUP.nameTaken(name));
}
