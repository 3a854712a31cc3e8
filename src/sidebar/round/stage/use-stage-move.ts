/** Moves the round to another stage, and keeps what came of it for the person to read. */
import { useState } from 'preact/hooks';
import { adviceFor, type Advice } from '../../../client/advice';
import { STAGE_PANEL } from '../../../text/stage-panel';
import type { SectionProps } from '../../state/section-props';

export interface StageMove {
  readonly isMoving: boolean;
  /** The server's own refusal. */
  readonly refusal: string;
  readonly problem: Advice | undefined;
  readonly moveTo: (stage: string) => void;
}

export function useStageMove(
  { server, round, sidebar, onChanged }: SectionProps,
  onMoved: () => void,
): StageMove {
  const [isMoving, setMoving] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [problem, setProblem] = useState<Advice>();
  const move = async (stage: string) => {
    setMoving(true);
    setRefusal('');
    setProblem(undefined);
    try {
      const outcome = await server.setStage({ stage, expected: round.stage });
      if (outcome.ok) {
        sidebar.say(STAGE_PANEL.moved(outcome.stage));
        onMoved();
      } else {
        setRefusal('message' in outcome ? outcome.message : STAGE_PANEL.conflict(outcome.stage));
      }
      if (outcome.ok || outcome.reason === 'conflict') onChanged();
    } catch (error) {
      setProblem(adviceFor(error, navigator.onLine));
    }
    setMoving(false);
  };
  return { isMoving, refusal, problem, moveTo: (stage) => void move(stage) };
}
