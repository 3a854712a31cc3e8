/**
 * The round's stage: where it is, the button to the next one, a way back that asks first; and who may type where, which
 * follows the stage where the workbook is protected.
 */
import { useState } from 'preact/hooks';
import { Button, Lines, PressState } from '../../../client/controls';
import { usePress } from '../../../client/use-press';
import { STAGE_NAME, stagesBeside } from '../../../text/stage';
import {
  PROTECTED_PLACE,
  PROTECTION_PANEL,
  PROTECTION_PROBLEM,
  STAGE_PANEL,
} from '../../../text/stage-panel';
import { NotDone } from '../../components/not-done';
import type { PanelProps } from '../../state/use-sidebar';
import { useProtections, type ProtectionRun, type Protections } from '../use-protections';
import type { SidebarRound } from '../../../contract/calls/open-sidebar';
import { dayOf, isPast } from '../../../core/last-day';
import { STAGES, type Stage } from '../../../core/stage';
import type { ProtectionProblem } from '../../../contract/calls/apply-protections';
import { AdviceBox } from '../../../client/advice-box';

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
        {outcome && (
          <NotDone
            outcome={outcome}
            placesOf={(theirs) => [[STAGE_PANEL.heading, theirs, outcome.stage]]}
            onKeepMine={(present) => {
              pressed.press(outcome.stage, present);
            }}
            onTakeTheirs={pressed.clear}
          />
        )}
      </PressState>
      <ProtectionSteps {...protections} />
    </section>
  );
}

function useStageMove({ server, round, sidebar, onChanged }: PanelProps, protections: Protections) {
  return usePress(async (stage: string, expected: string = round.stage) => {
    const answer = await server.setStage({ stage, expected });
    if (answer.ok) {
      sidebar.say(STAGE_PANEL.moved(stage));
      protections.start('stage');
    }
    if (answer.ok || answer.reason === 'conflict') onChanged();
    return { ...answer, stage };
  });
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

/** Phân quyền: begins, shows, stops and goes on with the protection steps, and says what protection cannot do. */
function ProtectionSteps({ run, isRunning, problem, start, goOn, stop }: Protections) {
  const isHalfDone = run !== undefined && run.cursor !== null && run.cursor > 0;
  return (
    <section aria-labelledby="protection-heading">
      <h2 id="protection-heading">{PROTECTION_PANEL.heading}</h2>
      <p class="muted">{PROTECTION_PANEL.hint}</p>
      <div class="actions">
        <Button disabled={isRunning} caption={PROTECTION_PANEL.start} onPress={start} given="all" />
        {isHalfDone && !isRunning && <Button caption={PROTECTION_PANEL.goOn} onPress={goOn} />}
        {isRunning && <Button caption={PROTECTION_PANEL.stop} onPress={stop} />}
      </div>
      {run && <Progress run={run} isRunning={isRunning} />}
      {problem && <AdviceBox advice={problem} />}
      <details>
        <summary>{PROTECTION_PANEL.limitsTitle}</summary>
        <Lines look="limits" lines={PROTECTION_PANEL.limits} />
      </details>
    </section>
  );
}

interface ProgressProps extends Pick<Protections, 'isRunning'> {
  readonly run: ProtectionRun;
}

function Progress({ run, isRunning }: ProgressProps) {
  const { done, total, problems, refusal } = run;
  const sentences = problemSentences(problems);
  return (
    <div>
      {isRunning && (
        <progress
          max={Math.max(total, 1)}
          value={done}
          aria-label={PROTECTION_PANEL.progress(done, total)}
        />
      )}
      <p aria-live="polite">{sentenceOf(run, isRunning)}</p>
      {refusal !== '' && <p class="box warning">{refusal}</p>}
      {sentences.length > 0 && (
        <div class="box warning">
          <strong>{PROTECTION_PANEL.problems}</strong>
          <Lines lines={sentences} />
        </div>
      )}
    </div>
  );
}

function sentenceOf({ done, total, cursor }: ProtectionRun, isRunning: boolean): string {
  if (isRunning) return PROTECTION_PANEL.progress(done, total);
  if (cursor === null) return PROTECTION_PANEL.done(total);
  return done === 0 ? '' : PROTECTION_PANEL.stopped(done, total);
}

/** One for each, but all that lack an address in one. */
export function problemSentences(problems: readonly ProtectionProblem[]): readonly string[] {
  const nobody = problems.filter(({ kind }) => kind === 'nobody').map(placeOf);
  const others = problems.flatMap((problem) =>
    problem.kind === 'nobody'
      ? []
      : [PROTECTION_PROBLEM[problem.kind](placeOf(problem), problem.email)],
  );
  const lacking = nobody.length === 0 ? [] : [PROTECTION_PROBLEM.nobody(unique(nobody).join(', '))];
  // An address that Google refuses is met once on each tab.
  return [...unique(others), ...lacking];
}

function placeOf({ whose, name }: ProtectionProblem): string {
  return `${PROTECTED_PLACE[whose]}${name}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
