/** How a leaf is scored and what is expected for it; rows without content are left out. */
import type { Criterion } from '../../contract/calls/read-criterion';
import { CRITERION_PANEL } from '../../text/sidebar';

interface CriterionRuleProps {
  readonly criterion: Criterion;
  readonly answers: readonly string[];
}

export function CriterionRule({ criterion, answers }: CriterionRuleProps) {
  const { method, scale, notApplicable, hint, evidence, officer } = criterion;
  const rows = [
    [CRITERION_PANEL.hint, hint === '' ? CRITERION_PANEL.answers(answers) : hint],
    [CRITERION_PANEL.method, method],
    [CRITERION_PANEL.scale, scale],
    [CRITERION_PANEL.notApplicable, notApplicable],
    [CRITERION_PANEL.evidence, evidence],
    [CRITERION_PANEL.officer, officer],
  ] as const;
  return (
    <dl class="rule">
      {rows.map(
        ([name, text]) =>
          text !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
