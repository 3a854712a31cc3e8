/** A criterion's score and the sentence that explains it; says so where the score cell itself is damaged. */
import { Warning } from '../../client/controls';
import type { Criterion } from '../../contract/calls/read-criterion';
import { CRITERION_PANEL } from '../../text/sidebar';
import { scoreText } from '../format';

interface ScoreLineProps {
  readonly criterion: Criterion;
  readonly isCalculating: boolean;
}

export function ScoreLine({
  criterion: { score, maximum, result },
  isCalculating,
}: ScoreLineProps) {
  const shown = isCalculating ? CRITERION_PANEL.calculating : scoreText(score, maximum);
  const isLeaf = result.kind === 'leaf';
  const isDamaged = isLeaf && !isCalculating && score !== result.recalculated;
  return (
    <div class={`score-line ${stateOf(score, maximum)}`}>
      <p class="score">
        <span>{CRITERION_PANEL.score}</span> <strong>{shown}</strong>
      </p>
      {isLeaf && result.why !== score && (
        <p class="why">
          <span class="unseen">{CRITERION_PANEL.why}: </span>
          {result.why}
        </p>
      )}
      {isDamaged && (
        <Warning
          text={CRITERION_PANEL.differs(
            scoreText(score, maximum),
            scoreText(result.recalculated, maximum),
          )}
        />
      )}
    </div>
  );
}

function stateOf(score: number | string, maximum: number): string {
  if (typeof score !== 'number') return score === '' ? 'pending' : 'worded';
  if (score >= maximum) return 'full';
  return score > 0 ? 'part-lost' : 'all-lost';
}
