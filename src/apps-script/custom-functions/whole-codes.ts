/**
 * Whether the codes beside the rows of a formula are whole, as `readRound` asks it of the tabs: a row that has lost its code, or
 * whose code stands twice, would make every sum another without a word. Of the criteria set a formula knows nothing.
 */
import { groupOf } from '../../core/code';
import { codeText } from '../../core/reading';
import type { BlockRow } from '../../core/score-block';
import { criteriaFault } from '../../rules/readable-round';
import { GROUP_TAB } from '../../text/labels';
import { CRITERIA_FAULT } from '../../text/setup-message';
import { UsageError } from './arguments';

/** In the order of the tabs. */
export function groupsIn(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.filter((code) => code !== '').map(groupOf))];
}

/** What a formula can say of a tab, whose name it does not know. */
export const tabOfGroup = (code: string) => `${GROUP_TAB.name} ${code}`;

export function requireWhole(codes: readonly string[], rows: readonly BlockRow[]): void {
  // A row without a code stands on the tab of the one above it.
  let group = '';
  const groups = codes.map((code) => (group = code === '' ? group : groupOf(code)));
  const tabs = groupsIn(codes).map((code) => {
    const own = codes.flatMap((_, i) => (groups[i] === code ? [i] : []));
    return {
      ...{ code, tab: tabOfGroup(code), names: [] },
      codes: own.map((i) => codes[i] ?? ''),
      methods: own.map((i) => codeText(rows[i]?.method)),
    };
  });
  const fault = criteriaFault(tabs, new Map());
  if (fault !== undefined) throw new UsageError(CRITERIA_FAULT[fault.kind](fault));
}
