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
  const protections = useProtections(props.server);
  const pressed = useStageMove(props, protections);
  const { outcome } = pressed;
  return (
    <section aria-labelledby="stage-heading">
      <h2 id="stage-heading">{STAGE_PANEL.heading}</h2>
      <StageList stage={round.stage} deadlines={round.deadlines} />
      <StageMoves stage={round.stage} isMoving={pressed.isBusy} onMove={pressed.press} />
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

interface StageMovesProps {
  readonly stage: string;
  readonly isMoving: boolean;
  readonly onMove: (stage: string) => void;
}

/** The button to the next stage, and a way back that asks first. */
function StageMoves({ stage, isMoving, onMove }: StageMovesProps) {
  const [isAsking, setAsking] = useState(false);
  const { previous, next } = stagesBeside(stage);
  const move = (to: string) => {
    setAsking(false);
    onMove(to);
  };
  return (
    <>
      <div class="actions">
        {next !== undefined && (
          <Button
            class="primary"
            disabled={isMoving}
            caption={STAGE_PANEL.forward(next)}
            onPress={move}
            given={next}
          />
        )}
        {previous !== undefined && !isAsking && (
          <Button
            disabled={isMoving}
            caption={STAGE_PANEL.back(previous)}
            onPress={setAsking}
            given={true}
          />
        )}
      </div>
      {previous !== undefined && isAsking && (
        <div class="box warning" role="alert">
          <p>{STAGE_PANEL.askBack(previous)}</p>
          <div class="actions">
            <Button caption={STAGE_PANEL.confirmBack} onPress={move} given={previous} />
            <Button caption={STAGE_PANEL.cancel} onPress={setAsking} given={false} />
          </div>
        </div>
      )}
    </>
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
