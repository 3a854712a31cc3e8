/**
 * The round's stage: where it is, the button to the next one, a way back that asks first; and who may type where, which
 * follows the stage where the workbook is protected.
 */
import { useState } from 'preact/hooks';
import { AdviceBox } from '../../../client/advice-box';
import { STAGE_PANEL } from '../../../text/stage-panel';
import type { SectionProps } from '../../state/section-props';
import { neighboursOf } from './stage-keys';
import { StageList } from './stage-list';
import { ProtectionSteps } from './protection-steps';
import { useProtections } from '../use-protections';
import { useStageMove } from './use-stage-move';

export function StageSection(props: SectionProps) {
  const { round } = props;
  const [isAsking, setAsking] = useState(false);
  const protections = useProtections(props.server);
  const { isMoving, refusal, problem, moveTo } = useStageMove(props, () => {
    protections.start('stage');
  });
  const { previous, next } = neighboursOf(round.stage);
  return (
    <section aria-labelledby="stage-heading">
      <h2 id="stage-heading">{STAGE_PANEL.heading}</h2>
      <StageList stage={round.stage} deadlines={round.deadlines} />
      <StageButtons
        next={next}
        previous={isAsking ? undefined : previous}
        isMoving={isMoving}
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
        {isMoving && <p class="muted">{STAGE_PANEL.moving}</p>}
        {refusal !== '' && <p class="box warning">{refusal}</p>}
      </div>
      {problem && <AdviceBox advice={problem} />}
      <ProtectionSteps protections={protections} />
    </section>
  );
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
