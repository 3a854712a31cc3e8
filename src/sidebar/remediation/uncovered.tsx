/** Deductions that no task is about, and one press that proposes a task for each. */
import { AdviceBox } from '../../client/advice-box';
import { Button, Warning } from '../../client/controls';
import { usePress } from '../../client/use-press';
import type { ReportUnit } from '../../contract/report';
import { proposedTasks } from '../../reports/unit-remediation';
import { TASKS_PANEL } from '../../text/remediation';
import { short } from '../format';
import type { TasksProps } from './remediation-panel';

interface UncoveredProps extends TasksProps {
  readonly unit: ReportUnit;
  readonly uncovered: ReportUnit['deductions'];
}

export function Uncovered(props: UncoveredProps) {
  const { uncovered } = props;
  if (uncovered.length === 0) return <p class="muted">{TASKS_PANEL.allCovered}</p>;
  return (
    <>
      <h2>{TASKS_PANEL.uncovered}</h2>
      <ul class="leaves">
        {uncovered.map(({ code, name, deduction }) => (
          <li key={code}>
            <b>{code}</b> {name} <span class="figure">−{short(deduction)}</span>
          </li>
        ))}
      </ul>
      <ProposeButton {...props} />
    </>
  );
}

function ProposeButton({ server, data, unit, uncovered, onSaved }: UncoveredProps) {
  const { isBusy, outcome, problem, press } = usePress(async () => {
    const edits = proposedTasks(data, unit).map((after) => ({ row: null, before: null, after }));
    const answer = await server.editTasks({ edits, isProposal: true });
    if (answer.ok) onSaved(TASKS_PANEL.proposed(answer.added));
    return answer;
  });
  return (
    <>
      <Button
        class="primary"
        aria-disabled={isBusy}
        caption={isBusy ? TASKS_PANEL.proposing : TASKS_PANEL.propose(uncovered.length)}
        onPress={() => {
          if (!isBusy) press();
        }}
      />
      <p class="muted">{TASKS_PANEL.proposeHint}</p>
      <Warning text={outcome && 'message' in outcome ? outcome.message : ''} />
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}
