/** Publishing: what will happen is said first, provisional results have to be accepted by name, then it is confirmed. */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../client/advice';
import { AdviceBox } from '../../client/advice-box';
import type { Server } from '../../client/server';
import type { PublishOutcome } from '../../contract/calls/publish-round';
import { PUBLICATION_PANEL } from '../../text/publication-panel';

export interface PublishFormProps {
  readonly server: Server;
  readonly stage: string;
  /** The units whose results are. */
  readonly provisional: readonly string[];
  readonly onPublished: () => void;
}

export function PublishForm({ server, stage, provisional, onPublished }: PublishFormProps) {
  const [isOpen, setOpen] = useState(false);
  const { isWorking, outcome, problem, publish } = usePublishing(server, onPublished);
  const isPlain = provisional.length === 0;
  return (
    <div>
      {isOpen ? (
        <Confirmation
          provisional={provisional}
          onCancel={() => {
            setOpen(false);
          }}
          onConfirm={() => {
            setOpen(false);
            publish({ expectedStage: stage, acceptProvisional: !isPlain });
          }}
        />
      ) : (
        <button
          type="button"
          disabled={isWorking}
          onClick={() => {
            setOpen(true);
          }}
        >
          {PUBLICATION_PANEL.start}
        </button>
      )}
      <div aria-live="polite">
        {isWorking && <p class="muted">{PUBLICATION_PANEL.working}</p>}
        {outcome && <p class={outcome.ok ? 'box good' : 'box warning'}>{messageOf(outcome)}</p>}
      </div>
      {problem && <AdviceBox advice={problem} />}
    </div>
  );
}

function messageOf(outcome: PublishOutcome): string {
  if (!outcome.ok) return outcome.message;
  const { number, code } = outcome.publication;
  return (outcome.created ? PUBLICATION_PANEL.done : PUBLICATION_PANEL.unchanged)(number, code);
}

interface ConfirmationProps extends Pick<PublishFormProps, 'provisional'> {
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Confirmation({ provisional, onConfirm, onCancel }: ConfirmationProps) {
  const [isAccepted, setAccepted] = useState(provisional.length === 0);
  return (
    <div class="box">
      <ul>
        {PUBLICATION_PANEL.whatHappens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {provisional.length > 0 && (
        <>
          <p class="provisional">{PUBLICATION_PANEL.provisional(provisional)}</p>
          <label>
            <input
              type="checkbox"
              checked={isAccepted}
              onChange={(event) => {
                setAccepted(event.currentTarget.checked);
              }}
            />{' '}
            {PUBLICATION_PANEL.accept}
          </label>
        </>
      )}
      <div class="actions">
        <button type="button" class="primary" disabled={!isAccepted} onClick={onConfirm}>
          {PUBLICATION_PANEL.confirm}
        </button>
        <button type="button" onClick={onCancel}>
          {PUBLICATION_PANEL.cancel}
        </button>
      </div>
    </div>
  );
}

function usePublishing(server: Server, onPublished: () => void) {
  const [isWorking, setWorking] = useState(false);
  const [outcome, setOutcome] = useState<PublishOutcome>();
  const [problem, setProblem] = useState<Advice>();
  const publish = async (request: Parameters<Server['publishRound']>[0]) => {
    setWorking(true);
    setOutcome(undefined);
    setProblem(undefined);
    try {
      setOutcome(await server.publishRound(request));
      onPublished();
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setWorking(false);
  };
  return {
    isWorking,
    outcome,
    problem,
    publish: (request: Parameters<typeof publish>[0]) => void publish(request),
  };
}
