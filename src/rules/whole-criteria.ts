/**
 * Whether the group tabs still hold the whole criteria set, each code once and on the tab of its group: a deleted row or tab
 * would otherwise make every total smaller without a word. Criteria that people add are theirs. Pure.
 */
import { groupOf, isCode } from '../core/code';
import { codeKey } from '../core/identity';

export interface GroupCodes {
  readonly tab: string;
  /** Of the group. */
  readonly code: string;
  readonly codes: readonly string[];
}

export interface CriteriaFault {
  /**
   * `gone`: no row has it. `repeated`: two rows have it. `misplaced`: it stands on another group's tab. `words`: it is no
   * code, and the row would count as one more criterion without a result.
   */
  readonly kind: 'gone' | 'repeated' | 'misplaced' | 'words';
  readonly code: string;
  /** '' where the group's tab is gone as well. */
  readonly tab: string;
}

export function criteriaFault(
  groups: readonly GroupCodes[],
  expected: readonly string[],
): CriteriaFault | undefined {
  const seen = new Set<string>();
  for (const { tab, code: group, codes } of groups) {
    for (const typed of codes) {
      const code = codeKey(typed);
      if (code === '') continue;
      if (!isCode(code)) return { kind: 'words', code: typed, tab };
      if (seen.has(code)) return { kind: 'repeated', code, tab };
      if (groupOf(code) !== group) return { kind: 'misplaced', code, tab };
      seen.add(code);
    }
  }
  const gone = expected.find((code) => !seen.has(codeKey(code)));
  if (gone === undefined) return undefined;
  const tab = groups.find(({ code }) => code === groupOf(codeKey(gone)))?.tab ?? '';
  return { kind: 'gone', code: gone, tab };
}
