/** What the protection steps met, as sentences: one for each, but all that lack an address in one. */
import type { ProtectionProblem } from '../../contract/calls/apply-protections';
import { PROTECTED_PLACE, PROTECTION_PROBLEM } from '../../text/protection-panel';

export function problemSentences(problems: readonly ProtectionProblem[]): readonly string[] {
  const nobody = problems.filter(({ kind }) => kind === 'nobody').map(placeOf);
  const others = problems.flatMap((problem) =>
    problem.kind === 'nobody'
      ? []
      : [PROTECTION_PROBLEM[problem.kind](placeOf(problem), problem.email)],
  );
  const lacking = nobody.length === 0 ? [] : [PROTECTION_PROBLEM.nobody(unique(nobody).join(', '))];
  // An address that Google refuses is met once on each tab.
  return [...unique(others), ...lacking];
}

function placeOf({ whose, name }: ProtectionProblem): string {
  return `${PROTECTED_PLACE[whose]}${name}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
