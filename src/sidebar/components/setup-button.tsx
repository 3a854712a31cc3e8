/** Makes, completes or repairs the workbook, and says what came of it; used where nothing is there and in Công cụ. */
import { useState } from 'preact/hooks';
import type { SetupOutcome } from '../../contract/calls/setup-round';
import { BLOCKED, TOOLS_PANEL } from '../../text/sidebar';
import { adviceFor, type Advice } from '../../client/advice';
import type { Server } from '../../client/server';
import { AdviceBox } from '../../client/advice-box';

export interface SetupButtonProps {
  readonly server: Server;
  readonly caption: string;
  readonly isPrimary?: boolean;
  readonly onDone: () => void;
}

export function SetupButton({ server, caption, isPrimary = false, onDone }: SetupButtonProps) {
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<SetupOutcome>();
  const [problem, setProblem] = useState<Advice>();
  const work = async () => {
    setWorking(true);
    setOutcome(undefined);
    setProblem(undefined);
    try {
      setOutcome(await server.setupRound({}));
      onDone();
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setWorking(false);
  };
  return (
    <div class="setup">
      <button
        type="button"
        class={isPrimary ? 'primary' : ''}
        disabled={isWorking}
        onClick={() => void work()}
      >
        {caption}
      </button>
      <div aria-live="polite">
        {isWorking && <p class="muted">{BLOCKED.working}</p>}
        {outcome && <Outcome outcome={outcome} />}
      </div>
      {problem && <AdviceBox advice={problem} />}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: SetupOutcome }) {
  return (
    <div class={outcome.ok ? 'box good' : 'box warning'}>
      <p>{outcome.message}</p>
      {outcome.ok && outcome.created.length > 0 && (
        <p>{TOOLS_PANEL.created(outcome.created.join(', '))}</p>
      )}
      {!outcome.ok && (
        <ul>
          {(outcome.problems ?? []).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
