/**
 * The round's stage: where it is, the button to the next one, a way back that asks first; and who may type where, which
 * follows the stage where the workbook is protected.
 */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import { usePress } from '../../../client/use-press';
import type { SetStageOutcome } from '../../../contract/calls/set-stage';
import { stagesBeside } from '../../../text/stage';
import { STAGE_PANEL } from '../../../text/stage-panel';
import type { PanelProps } from '../../state/panel-props';
import { StageList } from './stage-list';
import { ProtectionSteps } from './protection-steps';
import { useProtections, type Protections } from '../use-protections';

export function StageSection(props: PanelProps) {
  const { round } = props;
  const [isAsking, setAsking] = useState(false);
  const protections = useProtections(props.server);
  const { isBusy, outcome, problem, moveTo } = useStageMove(props, protections);
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
        onBack={() => {
          setAsking(true);
        }}
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
      <div aria-live="polite">
        {isBusy && <p class="muted">{STAGE_PANEL.moving}</p>}
        {outcome?.ok === false && <p class="box warning">{refusalOf(outcome)}</p>}
      </div>
      {problem && <AdviceBox advice={problem} />}
      <ProtectionSteps protections={protections} />
    </section>
  );
}

function useStageMove({ server, round, sidebar, onChanged }: PanelProps, protections: Protections) {
  const { press, ...pressed } = usePress<SetStageOutcome>();
  const move = async (stage: string) => {
    const answer = await server.setStage({ stage, expected: round.stage });
    if (answer.ok) {
      sidebar.say(STAGE_PANEL.moved(answer.stage));
      protections.start('stage');
    }
    if (answer.ok || answer.reason === 'conflict') onChanged();
    return answer;
  };
  const moveTo = (stage: string) => {
    press(() => move(stage));
  };
  return { ...pressed, moveTo };
}

function refusalOf(outcome: Extract<SetStageOutcome, { ok: false }>): string {
  return 'message' in outcome ? outcome.message : STAGE_PANEL.conflict(outcome.stage);
}

interface StageButtonsProps {
  readonly next: string | undefined;
  readonly previous: string | undefined;
  readonly isMoving: boolean;
  readonly onForward: (stage: string) => void;
  readonly onBack: () => void;
}

function StageButtons({ next, previous, isMoving, onForward, onBack }: StageButtonsProps) {
  return (
    <div class="actions">
      {next !== undefined && (
        <button
          type="button"
          class="primary"
          disabled={isMoving}
          onClick={() => {
            onForward(next);
          }}
        >
          {STAGE_PANEL.forward(next)}
        </button>
      )}
      {previous !== undefined && (
        <button type="button" disabled={isMoving} onClick={onBack}>
          {STAGE_PANEL.back(previous)}
        </button>
      )}
    </div>
  );
}

interface BackQuestionProps {
  readonly stage: string;
  readonly onAnswer: (isYes: boolean) => void;
}

function BackQuestion({ stage, onAnswer }: BackQuestionProps) {
  const answer = (isYes: boolean) => () => {
    onAnswer(isYes);
  };
  return (
    <div class="box warning" role="alert">
      <p>{STAGE_PANEL.askBack(stage)}</p>
      <div class="actions">
        <button type="button" onClick={answer(true)}>
          {STAGE_PANEL.confirmBack}
        </button>
        <button type="button" onClick={answer(false)}>
          {STAGE_PANEL.cancel}
        </button>
      </div>
    </div>
  );
}
