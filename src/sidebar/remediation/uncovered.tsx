/** Deductions that no task is about, and one press that proposes a task for each. */
import { useState } from 'preact/hooks';
import type { ReportUnit } from '../../contract/report';
import type { RoundDeduction } from '../../contract/round';
import { TASKS_PANEL } from '../../text/remediation';
import { proposedTasks } from '../../reports/unit-remediation';
import { adviceFor, type Advice } from '../../client/advice';
import { AdviceBox } from '../../client/advice-box';
import { short } from '../format';
import type { TasksProps } from './remediation-panel';

export interface UncoveredProps extends TasksProps {
  readonly unit: ReportUnit;
  readonly uncovered: readonly RoundDeduction[];
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
  const [isWorking, setWorking] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<Advice>();
  const propose = async () => {
    if (isWorking) return;
    setWorking(true);
    setMessage('');
    setProblem(undefined);
    const edits = proposedTasks(data, unit).map((after) => ({ row: null, before: null, after }));
    try {
      const outcome = await server.editTasks({ edits, isProposal: true });
      if (outcome.ok) onSaved(TASKS_PANEL.proposed(outcome.added));
      else if (outcome.reason !== 'conflict') setMessage(outcome.message);
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setWorking(false);
  };
  return (
    <>
      <button
        type="button"
        class="primary"
        aria-disabled={isWorking}
        onClick={() => void propose()}
      >
        {isWorking ? TASKS_PANEL.proposing : TASKS_PANEL.propose(uncovered.length)}
      </button>
      <p class="muted">{TASKS_PANEL.proposeHint}</p>
      {message !== '' && (
        <p class="box warning" role="alert">
          {message}
        </p>
      )}
      {problem && <AdviceBox advice={problem} />}
    </>
  );
}
