/** Unit names that would not work: repeated ones, and those a spreadsheet would take for a formula, an error or a wildcard. */
import { foldText } from '../../core/fold-text';
import { SETUP } from '../../text/setup-message';

const UNUSABLE = /^[=+\-@#]|[*?~]/;

export function unitProblems(units: readonly string[]): string[] {
  const seen = new Set<string>();
  return units.flatMap((name) => {
    const folded = foldText(name);
    const problems = UNUSABLE.test(name) ? [SETUP.unitUnusable(name)] : [];
    if (seen.has(folded)) problems.push(SETUP.unitDuplicate(name));
    seen.add(folded);
    return problems;
  });
}
