/** Công bố: whether the workbook still is what was published, publishing it, and checking the code of a paper. */
import { useRef, useState } from 'preact/hooks';
import { useLoaded } from '../../../client/use-loaded';
import type { SidebarRound } from '../../../contract/calls/open-sidebar';
import { PUBLICATION_PANEL } from '../../../text/publication-panel';
import { STAGE_NAME } from '../../../text/stage';
import { STAGE_PANEL } from '../../../text/stage-panel';
import { LoadedArea } from '../../components/loaded-area';
import { NotDone } from '../../components/not-done';
import { useProtections } from '../use-protections';
import { SealView } from './seal-view';
import type { PanelProps } from '../../state/use-sidebar';
import { Button, Lines, PressState, TextInput, Tick } from '../../../client/controls';
import type { Server } from '../../../client/server';
import { usePress } from '../../../client/use-press';
import type { Published } from '../../../contract/calls/publish-round';

export function PublicationSection({ server, round, sidebar, onChanged }: PanelProps) {
  const protections = useProtections(server);
  const checked = useLoaded({
    identity: 'publication',
    revision: useRevision(round),
    isWanted: sidebar.panel === 'round',
    load: () => server.checkPublication({}),
  });
  return (
    <section class="publication">
      <h2>{PUBLICATION_PANEL.heading}</h2>
      <LoadedArea loaded={checked}>
        {checked.answer?.ok === true && <SealView checked={checked.answer} />}
      </LoadedArea>
      <PublishForm
        server={server}
        stage={round.stage}
        provisional={round.units.filter(({ provisional }) => provisional).map(({ name }) => name)}
        onPublished={() => {
          // Publishing has moved the stage, and with it who may type.
          protections.start('stage');
          onChanged();
        }}
      />
      <CodeCheck server={server} />
    </section>
  );
}

/** Grows whenever the round was read again; the check reads the whole workbook, so following the selection is no reason. */
function useRevision(round: SidebarRound): number {
  const seen = useRef({ round, revision: 0 });
  if (seen.current.round !== round) seen.current = { round, revision: seen.current.revision + 1 };
  return seen.current.revision;
}

/** A code from a paper against the workbook: which publication it is of, and what is another since. */
function CodeCheck({ server }: { readonly server: Server }) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState({ code: '', times: 0 });
  const isAsked = asked.code !== '';
  const checked = useLoaded({
    identity: asked.code,
    revision: asked.times,
    isWanted: isAsked,
    load: () => server.checkPublication({ code: asked.code }),
  });
  return (
    <form
      class="code-check"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(({ times }) => ({ code: typed.trim(), times: times + 1 }));
      }}
    >
      <TextInput
        label={PUBLICATION_PANEL.checkLabel}
        value={typed}
        placeholder={PUBLICATION_PANEL.codeExample}
        onType={setTyped}
      />
      <button type="submit">{PUBLICATION_PANEL.check}</button>
      <div aria-live="polite">
        {!isAsked && asked.times > 0 && <p class="muted">{PUBLICATION_PANEL.noCode}</p>}
        {isAsked && (
          <LoadedArea loaded={checked}>
            {checked.answer?.ok === true && <SealView checked={checked.answer} />}
          </LoadedArea>
        )}
      </div>
    </form>
  );
}

interface PublishFormProps {
  readonly server: Server;
  readonly stage: string;
  /** The units whose results are. */
  readonly provisional: readonly string[];
  readonly onPublished: () => void;
}

/** What will happen is said first, provisional results have to be accepted by name, then it is confirmed. */
function PublishForm({ server, stage, provisional, onPublished }: PublishFormProps) {
  const [isOpen, setOpen] = useState(false);
  const pressed = usePress(async () => {
    const acceptProvisional = provisional.length > 0;
    const answer = await server.publishRound({ expectedStage: stage, acceptProvisional });
    onPublished();
    return answer;
  });
  const { isBusy, outcome, press, clear } = pressed;
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
        {outcome?.ok === true && <p class="box good">{messageOf(outcome)}</p>}
        {outcome && (
          <NotDone
            outcome={outcome}
            placesOf={(theirs) => [[STAGE_PANEL.heading, theirs, STAGE_NAME.publication]]}
            // Confirmed anew: more may be provisional by now.
            onKeepMine={() => {
              clear();
              setOpen(true);
            }}
            onTakeTheirs={clear}
          />
        )}
      </PressState>
    </div>
  );
}

function messageOf({ created, publication: { number, code } }: Published): string {
  return (created ? PUBLICATION_PANEL.done : PUBLICATION_PANEL.unchanged)(number, code);
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
