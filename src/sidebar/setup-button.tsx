/** Makes, completes or repairs the workbook, and says what came of it; used where nothing is there and in Công cụ. */
import type { SetupOutcome } from '../contract/setup';
import { BLOCKED, TOOLS_PANEL } from '../text/sidebar';
import type { Server } from '../client/server';
import { AdviceBox } from '../client/advice-box';
import { usePress } from '../client/use-press';

export interface SetupButtonProps {
  readonly server: Server;
  readonly caption: string;
  readonly isPrimary?: boolean;
  readonly onDone: () => void;
}

export function SetupButton({ server, caption, isPrimary = false, onDone }: SetupButtonProps) {
  const { isBusy, outcome, problem, press } = usePress<SetupOutcome>();
  const setUp = async () => {
    const made = await server.setupRound({});
    onDone();
    return made;
  };
  return (
    <div class="setup">
      <button
        type="button"
        class={isPrimary ? 'primary' : ''}
        disabled={isBusy}
        onClick={() => {
          press(setUp);
        }}
      >
        {caption}
      </button>
      <div aria-live="polite">
        {isBusy && <p class="muted">{BLOCKED.working}</p>}
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
          {outcome.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
