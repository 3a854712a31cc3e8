/** Publishing: what will happen is said first, provisional results have to be accepted by name, then it is confirmed. */
import { useState } from 'preact/hooks';
import { Button, Lines, PressState, Tick } from '../../../client/controls';
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
  const pressed = usePress(async () => {
    const acceptProvisional = provisional.length > 0;
    const answer = await server.publishRound({ expectedStage: stage, acceptProvisional });
    onPublished();
    return answer;
  });
  const { isBusy, outcome, press } = pressed;
  return (
    <div>
      {isOpen ? (
        <Confirmation
          provisional={provisional}
          onAnswer={(isYes) => {
            setOpen(false);
            if (isYes) press();
          }}
        />
      ) : (
        <Button
          disabled={isBusy}
          caption={PUBLICATION_PANEL.start}
          onPress={setOpen}
          given={true}
        />
      )}
      <PressState pressed={pressed} working={PUBLICATION_PANEL.working}>
        {outcome && <p class={outcome.ok ? 'box good' : 'box warning'}>{messageOf(outcome)}</p>}
      </PressState>
    </div>
  );
}

function messageOf(outcome: PublishOutcome): string {
  if (!outcome.ok) return outcome.message;
  const { number, code } = outcome.publication;
  return (outcome.created ? PUBLICATION_PANEL.done : PUBLICATION_PANEL.unchanged)(number, code);
}

interface ConfirmationProps extends Pick<PublishFormProps, 'provisional'> {
  readonly onAnswer: (isYes: boolean) => void;
}

function Confirmation({ provisional, onAnswer }: ConfirmationProps) {
  const [isAccepted, setAccepted] = useState(provisional.length === 0);
  return (
    <div class="box">
      <Lines lines={PUBLICATION_PANEL.whatHappens} />
      {provisional.length > 0 && (
        <>
          <p class="provisional">{PUBLICATION_PANEL.provisional(provisional)}</p>
          <Tick caption={PUBLICATION_PANEL.accept} isOn={isAccepted} onTick={setAccepted} />
        </>
      )}
      <div class="actions">
        <Button
          class="primary"
          disabled={!isAccepted}
          caption={PUBLICATION_PANEL.confirm}
          onPress={onAnswer}
          given={true}
        />
        <Button caption={PUBLICATION_PANEL.cancel} onPress={onAnswer} given={false} />
      </div>
    </div>
  );
}
