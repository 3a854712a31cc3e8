/**
 * The round's stage: where it is, the button to the next one, a way back that asks first; and who may type where, which
 * follows the stage where the workbook is protected.
 */
import { useState } from 'preact/hooks';
import { Button, PressState } from '../../../client/controls';
import { usePress } from '../../../client/use-press';
import type { SetStageOutcome } from '../../../contract/calls/set-stage';
import { STAGE_NAME, stagesBeside } from '../../../text/stage';
import { STAGE_PANEL } from '../../../text/stage-panel';
import type { PanelProps } from '../../state/use-sidebar';
import { ProtectionSteps } from './protection-steps';
import { useProtections, type Protections } from '../use-protections';
import type { SidebarRound } from '../../../contract/calls/open-sidebar';
import { dayOf, isPast } from '../../../core/last-day';
import { STAGES, type Stage } from '../../../core/stage';

export function StageSection(props: PanelProps) {
  const { round } = props;
  const [isAsking, setAsking] = useState(false);
  const protections = useProtections(props.server);
  const pressed = useStageMove(props, protections);
  const { isBusy, outcome, press: moveTo } = pressed;
  const { previous, next } = stagesBeside(round.stage);
  return (
    <section aria-labelledby="stage-heading">
      <h2 id="stage-heading">{STAGE_PANEL.heading}</h2>
      <StageList stage={round.stage} deadlines={round.deadlines} />
      <StageButtons
        next={next}
        previous={isAsking ? undefined : previous}
        isMoving={isBusy}
        onForward={(stage) => {
          setAsking(false);
          moveTo(stage);
        }}
        onBack={setAsking}
      />
      {previous !== undefined && isAsking && (
        <BackQuestion
          stage={previous}
          onAnswer={(isYes) => {
            setAsking(false);
            if (isYes) moveTo(previous);
          }}
        />
      )}
      <PressState pressed={pressed} working={STAGE_PANEL.moving}>
        {outcome?.ok === false && <p class="box warning">{refusalOf(outcome)}</p>}
      </PressState>
      <ProtectionSteps protections={protections} />
    </section>
  );
}

function useStageMove({ server, round, sidebar, onChanged }: PanelProps, protections: Protections) {
  return usePress(async (stage: string) => {
    const answer = await server.setStage({ stage, expected: round.stage });
    if (answer.ok) {
      sidebar.say(STAGE_PANEL.moved(answer.stage));
      protections.start('stage');
    }
    if (answer.ok || answer.reason === 'conflict') onChanged();
    return answer;
  });
}

function refusalOf(outcome: Extract<SetStageOutcome, { ok: false }>): string {
  return 'message' in outcome ? outcome.message : STAGE_PANEL.conflict(outcome.stage);
}

interface StageButtonsProps {
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly isMoving: boolean;
  readonly onForward: (stage: string) => void;
  readonly onBack: (isAsking: true) => void;
}

function StageButtons({ next, previous, isMoving, onForward, onBack }: StageButtonsProps) {
  return (
    <div class="actions">
      {next !== undefined && (
        <Button
          class="primary"
          disabled={isMoving}
          caption={STAGE_PANEL.forward(next)}
          onPress={onForward}
          given={next}
        />
      )}
      {previous !== undefined && (
        <Button
          disabled={isMoving}
          caption={STAGE_PANEL.back(previous)}
          onPress={onBack}
          given={true}
        />
      )}
    </div>
  );
}

interface BackQuestionProps {
  readonly stage: string;
  readonly onAnswer: (isYes: boolean) => void;
}

function BackQuestion({ stage, onAnswer }: BackQuestionProps) {
  return (
    <div class="box warning" role="alert">
      <p>{STAGE_PANEL.askBack(stage)}</p>
      <div class="actions">
        <Button caption={STAGE_PANEL.confirmBack} onPress={onAnswer} given={true} />
        <Button caption={STAGE_PANEL.cancel} onPress={onAnswer} given={false} />
      </div>
    </div>
  );
}

/** The five stages in their order: which one the round is in, what may be typed in each, and by when. */
function StageList({ stage, deadlines }: Pick<SidebarRound, 'stage' | 'deadlines'>) {
  const days: Partial<Readonly<Record<Stage, string>>> = deadlines;
  return (
    <ol class="stages">
      {STAGES.map((key) => {
        const isPresent = STAGE_NAME[key] === stage;
        const deadline = days[key] ?? '';
        return (
          <li key={key} aria-current={isPresent ? 'step' : undefined}>
            <strong>{STAGE_NAME[key]}</strong>
            {isPresent && <span class="present"> ({STAGE_PANEL.present})</span>}
            <p class="muted">{STAGE_PANEL.opens[key]}</p>
            {deadline !== '' && (
              <p class="muted">
                {STAGE_PANEL.deadline(deadline)}
                {isPresent && isPast(deadline, dayOf(new Date())) && (
                  <b class="overdue"> {STAGE_PANEL.overdue}</b>
                )}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
