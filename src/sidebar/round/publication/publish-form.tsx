/** Publishing: what will happen is said first, provisional results have to be accepted by name, then it is confirmed. */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import type { Server } from '../../../client/server';
import { usePress } from '../../../client/use-press';
import type { PublishOutcome } from '../../../contract/calls/publish-round';
import { PUBLICATION_PANEL } from '../../../text/publication-panel';

interface PublishFormProps {
  readonly server: Server;
  readonly stage: string;
  /** The units whose results are. */
  readonly provisional: readonly string[];
  readonly onPublished: () => void;
}

export function PublishForm({ server, stage, provisional, onPublished }: PublishFormProps) {
  const [isOpen, setOpen] = useState(false);
  const { isBusy, outcome, problem, press } = usePress<PublishOutcome>();
  const publish = async () => {
    const acceptProvisional = provisional.length > 0;
    const answer = await server.publishRound({ expectedStage: stage, acceptProvisional });
    onPublished();
    return answer;
  };
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
            press(publish);
          }}
        />
      ) : (
        <button
          type="button"
          disabled={isBusy}
          onClick={() => {
            setOpen(true);
          }}
        >
          {PUBLICATION_PANEL.start}
        </button>
      )}
      <div aria-live="polite">
        {isBusy && <p class="muted">{PUBLICATION_PANEL.working}</p>}
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
